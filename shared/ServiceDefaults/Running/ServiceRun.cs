using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Turns what an operator can mend into one sentence and an exit code; everything else escapes with its stack.</summary>
internal static class ServiceRun
{
    private const int Refused = 1;

    // As sysexits.h has it: whoever keeps services running starts this one again.
    private const int SoftwareFailure = 70;

    public static Task<int> RunAsync(WebApplicationBuilder builder, Action<WebApplication>? map, TextWriter errors) => GuardAsync(async () =>
    {
        await using var app = ServiceHost.Build(builder, map);
        ServiceHost.Validate(app.Services);
        BackgroundService[] background = [.. app.Services.GetServices<IHostedService>().OfType<BackgroundService>()];
        var broke = false;
        // Looked at before anything is told to stop: what breaks on the way out is no failure.
        app.Lifetime.ApplicationStopping.Register(() => broke = Array.Exists(background, s => s.ExecuteTask is { IsFaulted: true }));
        await StartAsync(app);
        await app.WaitForShutdownAsync();
        return broke ? SoftwareFailure : Environment.ExitCode;
    }, errors);

    public static Task<int> RunOnceAsync(
        WebApplicationBuilder builder, Func<IServiceProvider, CancellationToken, Task> command, bool validate, TextWriter errors) => GuardAsync(async () =>
    {
        await using var app = builder.Build();
        if (validate) ServiceHost.Validate(app.Services);
        await command(app.Services, app.Lifetime.ApplicationStopping);
        return 0;
    }, errors);

    // What was started before the failure is stopped, not dropped: dropped, it would complain louder than the failure itself.
    private static async Task StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception)
        {
            await app.StopAsync();
            throw;
        }
    }

    private static async Task<int> GuardAsync(Func<Task<int>> run, TextWriter errors)
    {
        try
        {
            return await run();
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
