using FbssFollowUp.Local;

namespace FbssFollowUp.EndToEnd.Tests;

/// <summary>A patient's phone: shows what arrived, and answers questions about back, leg and warning signs.</summary>
internal sealed class Phone(LocalSystem system, string number)
{
    private long seen;

    public List<HandedOver> Received { get; } = [];

    /// <summary>Answers every question that has arrived since the last time, for <see cref="SandboxClock.AdvanceToAsync"/>.</summary>
    public Func<CancellationToken, Task<int>> Answering(string back, string leg, string warningSigns) => async cancellationToken =>
    {
        var answered = 0;
        foreach (var text in await ReadAsync(cancellationToken))
            if (AnswerTo(text.Text, back, leg, warningSigns) is { } answer)
            {
                await system.Provider.TextAsync($"answer-{text.MessageId:N}", number, answer, cancellationToken);
                answered++;
            }
        return answered;
    };

    public async Task<IReadOnlyList<HandedOver>> ReadAsync(CancellationToken cancellationToken)
    {
        var all = await system.Provider.HandedOverAsync(seen, cancellationToken);
        if (all.Count > 0) seen = all[^1].Seq;
        var mine = all.Where(m => m.To == number).ToList();
        Received.AddRange(mine);
        return mine;
    }

    private static string? AnswerTo(string text, string back, string leg, string warningSigns) =>
        text.Contains("1 =", StringComparison.Ordinal) ? warningSigns
        : !text.Contains("10", StringComparison.Ordinal) ? null
        : text.Contains("leg", StringComparison.OrdinalIgnoreCase) ? leg
        : text.Contains("back", StringComparison.OrdinalIgnoreCase) ? back
        : null;
}
