using System.Text.Json.Serialization;
using FbssFollowUp.Contracts;

namespace FbssFollowUp.Messaging.Tests;

/// <summary>A command sent through consultations' outbox.</summary>
public sealed record RecordEntry(Guid EntryId, [property: JsonConverter(typeof(UnreadableText))] string Text);

/// <summary>A command a person gives in the console.</summary>
public sealed record AddEntry(Guid EntryId, string Text);

public sealed record CountEntries(string Text);

public sealed record EntryCount(int Count, string AskedBy, string Role);

public sealed record EntryAdded(Guid EntryId, string Text);

/// <summary>A command whose receiver was never deployed.</summary>
public sealed record ForgetEntry(Guid EntryId);

/// <summary>Who says what in these tests. The services' names are real ones, since the broker's users are.</summary>
public static class LedgerTable
{
    public static IReadOnlyList<MessageRow> Rows { get; } =
    [
        new(typeof(RecordEntry), MessageKind.Command, [Services.Consultations], [Services.PostOp]),
        new(typeof(AddEntry), MessageKind.Command, [Services.Console, Services.Portal], [Services.PostOp]),
        new(typeof(CountEntries), MessageKind.Query, [Services.Console, Services.Portal], [Services.PostOp]),
        new(typeof(EntryAdded), MessageKind.Fact, [Services.PostOp], [Services.Consultations, Services.Notifications]),
        new(typeof(ForgetEntry), MessageKind.Command, [Services.Consultations], [Services.Scheduling]),
    ];
}
