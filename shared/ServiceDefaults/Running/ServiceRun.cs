using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Turns what an operator can mend into one sentence and an exit code; everything else escapes with its stack.</summary>
internal static class ServiceRun
{
    private const int Refused = 1;

    public static Task<int> RunAsync(WebApplicationBuilder builder, Action<WebApplication>? map, TextWriter errors) => GuardAsync(async () =>
    {
        await using var app = ServiceHost.Build(builder, map);
        ServiceHost.Validate(app.Services);
        await app.RunAsync();
    }, errors);

    public static Task<int> RunOnceAsync(
        WebApplicationBuilder builder, Func<IServiceProvider, CancellationToken, Task> command, bool validate, TextWriter errors) => GuardAsync(async () =>
    {
        await using var app = builder.Build();
        if (validate) ServiceHost.Validate(app.Services);
        await command(app.Services, app.Lifetime.ApplicationStopping);
    }, errors);

    private static async Task<int> GuardAsync(Func<Task> run, TextWriter errors)
    {
        try
        {
            await run();
            return 0;
        }
        catch (Exception failure) when (SettingRefusal.TryRead(failure, out var sentence))
        {
            await errors.WriteLineAsync(sentence);
            return SettingRefusal.ExitCode;
        }
        catch (MigrationRefusedException refusal)
        {
            await errors.WriteLineAsync(refusal.Message);
            return Refused;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            await errors.WriteLineAsync($"The setting Http__PrivatePort or Http__PublicPort is wrong: {failure.Message.TrimEnd('.')}; give a free port.");
            return SettingRefusal.ExitCode;
        }
    }
}
