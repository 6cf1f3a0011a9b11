using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using FbssFollowUp.StaffConsole.Components.Layout;
using FbssFollowUp.StaffConsole.Components.Patients;
using FbssFollowUp.StaffConsole.Components.Requests;
using FbssFollowUp.StaffConsole.Imports;
using FbssFollowUp.StaffConsole.SignIn;
using FbssFollowUp.StaffConsole.Staff;

namespace FbssFollowUp.StaffConsole;

/// <summary>What the console is made of. It hears no messages: it asks, orders, and tells of its accounts.</summary>
internal static class StaffConsoleSetup
{
    /// <summary>All of a protocol's settings are a tenth of it. Before somebody has signed in, nothing larger is read either.</summary>
    private const int LargestForm = 256 * 1024;

    public static void AddStaffConsole(this WebApplicationBuilder builder)
    {
        builder.AddSettings<PracticeSettings>("Practice").AddSettings<ConsoleSettings>("Console");
        builder.AddDatabase<StaffConsoleDbContext>();
        builder.AddMessaging<StaffConsoleDbContext>(Services.Console, WhoSaysWhat.Rows, _ => { });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LargestForm);
        builder.Services.AddSignIn();
        builder.Services.AddRazorComponents();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<Desk>().AddScoped<StaffNames>().AddScoped<PatientNames>().AddScoped<RequestOrders>().AddSingleton<PracticeTime>().AddSingleton<SealedSentences>();
        builder.Services.AddScoped<StoreImport>().AddScoped<RunImport>();
        builder.AddDueWork<RunImportsJob>(every: TimeSpan.FromSeconds(2));
        builder.Services.AddScoped<LoadStaffFile>().AddScoped<AddStaffMember>().AddScoped<DeactivateStaffMember>();
    }

    public static void MapStaffConsole(this WebApplication app)
    {
        app.UsePageHeaders();
        app.UseProblemPages();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStylesheet();
        app.MapSignOut();
        app.MapSandboxImport();
        app.MapSandboxPreference();
        app.MapDownloadRemarks();
        app.MapRazorComponents<App>();
    }
}
