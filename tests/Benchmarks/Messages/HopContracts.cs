using FbssFollowUp.Contracts;

namespace FbssFollowUp.Benchmarks.Messages;

/// <summary>The first hop: a command.</summary>
public sealed record StartHop(Guid Id, string Text);

/// <summary>The second hop: the fact that follows.</summary>
public sealed record HopStarted(Guid Id, string Text);

/// <summary>Who says what here. The services' names are real ones, since the broker's users are.</summary>
internal static class HopTable
{
    /// <summary>About as long as what services say to each other.</summary>
    public static readonly string Text = new('x', 400);

    public static IReadOnlyList<MessageRow> Rows { get; } =
    [
        new(typeof(StartHop), MessageKind.Command, [Services.Consultations], [Services.PostOp]),
        new(typeof(HopStarted), MessageKind.Fact, [Services.PostOp], [Services.Consultations])
    ];
}
