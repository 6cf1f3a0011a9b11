using Microsoft.AspNetCore.DataProtection;

namespace FbssFollowUp.Portal.Visits;

/// <summary>Forms come from our own pages, and are small.</summary>
internal static class FormProtection
{
    private const int LargestForm = 64 * 1024;

    public static void AddFormProtection(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LargestForm);
        builder.Services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "form";
            forms.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.AddDataProtection().SetApplicationName("portal").PersistKeysToFolder();
        // The keys lie unencrypted in a folder only the service may read: said once in the README, not at every start.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }

    private static void PersistKeysToFolder(this IDataProtectionBuilder protection) => protection.Services
        .AddOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>()
        .Configure<PortalSettings, ILoggerFactory>((keys, settings, logs) =>
            keys.XmlRepository = new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(Folder(settings.KeysFolder), logs));

    private static DirectoryInfo Folder(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
