using FbssFollowUp.Contracts;
using FbssFollowUp.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.Messaging.Tests;

/// <summary>What tests do and ask, in their words.</summary>
internal static class Steps
{
    public static TcpProxy Cable(this LedgerSystem system) => new(system.Host.Servers.RabbitMq.Host, system.Host.Servers.RabbitMq.Port);

    public static async Task<uint> CountAsync(this LedgerSystem system, string queue)
    {
        await using var client = await RawClient.ConnectAsync(system.Host, BrokerPermissions.DeployUser);
        return await client.CountAsync(queue);
    }

    public static async Task GrantEverythingAsync(this LedgerSystem system, string user)
    {
        using var api = new ManagementApi(system.Host.Servers.Management);
        await api.PutAsync($"permissions/{system.Host.Name}/{user}", new { configure = ".*", write = ".*", read = ".*" }, CancellationToken.None);
    }

    /// <summary>As a person does: asks until the system can be reached.</summary>
    public static async Task<Outcome<Accepted>> AnswerAsync(this LedgerService edge, AddEntry command, Guid commandId, Actor actor, int seconds = 30)
    {
        Outcome<Accepted>? outcome = null;
        await Eventually.TrueAsync(
            async () => (outcome = await edge.Requests.CommandAsync(command, commandId, actor, CancellationToken.None)) is not Outcome<Accepted>.Unavailable,
            "the command is answered", seconds);
        return outcome!;
    }

    public static async Task<int> CountAsync(this LedgerService edge, string text, Actor actor)
    {
        Outcome<EntryCount>? outcome = null;
        await Eventually.TrueAsync(
            async () => (outcome = await edge.Requests.AskAsync<CountEntries, EntryCount>(new(text), actor, CancellationToken.None)) is Outcome<EntryCount>.Answered,
            "the question is answered");
        return ((Outcome<EntryCount>.Answered)outcome!).Answer.Count;
    }

    public static Task<IReadOnlyList<ParkedMessage>> ParkedAsync(this LedgerService service) =>
        service.Services.GetRequiredService<Parking>().ListAsync(CancellationToken.None);

    public static Task<int> ReplayAsync(this LedgerService service, Predicate<ParkedMessage> chosen) =>
        service.Services.GetRequiredService<Parking>().ReplayAsync(chosen, CancellationToken.None);

    /// <summary>Lets the time of a dead dispatcher's leases be over.</summary>
    public static Task<int> EndLeasesAsync(this LedgerService service) =>
        service.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"update outbox set leased_until = now()"));
}
