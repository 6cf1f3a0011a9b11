using System.Text.RegularExpressions;
using FbssFollowUp.Contracts;

namespace FbssFollowUp.Messaging;

/// <summary>
/// The broker's permissions, made from the table alone: a service declares, reads and writes what carries its own name, publishes what the table lets it
/// send, and answers into the reply queues of those who may ask it. Nobody but the deploy user binds anything.
/// </summary>
public static class BrokerPermissions
{
    /// <summary>The user that creates all topology before the services start.</summary>
    public const string DeployUser = "deploy";

    /// <summary>One permission for every service of the table, and the deploy user's.</summary>
    public static IReadOnlyList<BrokerPermission> From(IReadOnlyList<MessageRow> rows)
    {
        var services = rows.SelectMany(row => row.From.Concat(row.To)).Distinct().Order(StringComparer.Ordinal);
        return [new(DeployUser, ".*", ".*", ".*"), .. services.Select(service => Of(service, rows))];
    }

    private static BrokerPermission Of(string service, IReadOnlyList<MessageRow> rows)
    {
        string[] own = [Own(service, rows)];
        var replies = AskersOf(service, rows).Select(asker => Regex.Escape(BrokerNames.ReplyPrefix(asker, rows)) + ".*");
        var sent = rows.Where(row => row.From.Contains(service)).Select(row => Regex.Escape(BrokerNames.Exchange(row.Message)));
        return new(service, Anchored([.. own, .. replies]), Anchored([.. own, .. replies, .. sent]), Anchored(own));
    }

    private static string Own(string service, IReadOnlyList<MessageRow> rows)
    {
        var prefix = rows.Any(row => row.To.Contains(service)) ? Regex.Escape(service) + "-.*" : null;
        var reply = Regex.Escape(BrokerNames.ReplyPrefix(service, rows)) + ".*";
        return prefix is null || !BrokerNames.Asks(service, rows) ? prefix ?? reply : prefix + "|" + reply;
    }

    private static IEnumerable<string> AskersOf(string service, IReadOnlyList<MessageRow> rows) => rows
        .Where(row => row.Kind != MessageKind.Fact && row.To.Contains(service))
        .SelectMany(row => row.From)
        .Where(sender => BrokerNames.Asks(sender, rows))
        .Distinct();

    private static string Anchored(IReadOnlyList<string> alternatives) => $"^({string.Join('|', alternatives)})$";
}
