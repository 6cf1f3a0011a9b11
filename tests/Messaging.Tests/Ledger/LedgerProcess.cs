using System.Data.Common;
using System.Diagnostics;
using System.Text.Json;
using FbssFollowUp.Testing;
using MassTransit;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.Messaging.Tests;

/// <summary>Where a service's process kills itself with SIGKILL.</summary>
public enum Death
{
    BeforeCommit,
    BetweenCommitAndAcknowledge,
    BetweenConfirmAndDelete
}

/// <summary>A service in a process of its own, which dies at the given point and never comes back; the test starts another.</summary>
internal static class LedgerProcess
{
    public const string Argument = "ledger-process";

    public static async Task DieAsync(Death death, IReadOnlyDictionary<string, string> broker, string connection)
    {
        string[] arguments = [typeof(LedgerProcess).Assembly.Location, Argument, death.ToString(), JsonSerializer.Serialize(broker), connection];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
        process.ExitCode.ShouldBe(137, await said);
    }

    public static async Task<int> RunAsync(string[] args)
    {
        var death = Enum.Parse<Death>(args[1]);
        var broker = JsonSerializer.Deserialize<Dictionary<string, string>>(args[2])!;
        await using var service = death == Death.BetweenConfirmAndDelete
            ? LedgerSystem.Sender(broker, args[3])
            : LedgerSystem.Receiver(broker, args[3], death == Death.BetweenCommitAndAcknowledge ? [new DieAfterCommit()] : []);
        if (death == Death.BeforeCommit) service.Interference.AfterAnswer = _ => { Die(); return Task.CompletedTask; };
        if (death == Death.BetweenConfirmAndDelete) service.Services.GetRequiredService<IBus>().ConnectPublishObserver(new DieAfterConfirm());
        await service.StartAsync();
        await Task.Delay(Timeout.Infinite);
        return 0;
    }

    private static void Die() => Process.GetCurrentProcess().Kill();

    private sealed class DieAfterCommit : DbTransactionInterceptor
    {
        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Die();
            return Task.CompletedTask;
        }
    }

    private sealed class DieAfterConfirm : IPublishObserver
    {
        public Task PrePublish<T>(PublishContext<T> context) where T : class => Task.CompletedTask;

        public Task PostPublish<T>(PublishContext<T> context) where T : class
        {
            Die();
            return Task.CompletedTask;
        }

        public Task PublishFault<T>(PublishContext<T> context, Exception exception) where T : class => Task.CompletedTask;
    }
}
