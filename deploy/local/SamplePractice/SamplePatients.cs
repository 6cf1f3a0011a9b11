namespace FbssFollowUp.Local;

/// <summary>The sample's patients at their phones and mailboxes. Whatever is asked is answered once: a text's id follows from the question's message.</summary>
internal sealed class SamplePatients(SandboxProvider provider, CheckInVisitor visitor, IReadOnlyList<SampleRow> rows)
{
    private readonly Dictionary<string, SampleRow> people =
        rows.SelectMany(row => (string[])[row.Phone, row.Email], (row, address) => (row, address)).ToDictionary(pair => pair.address, pair => pair.row);

    private long seen;

    /// <summary>Answers what came since the last time. Returns how many answers were given.</summary>
    public async Task<int> AnswerAsync(CancellationToken cancellationToken)
    {
        var answers = 0;
        foreach (var message in await provider.HandedOverAsync(seen, cancellationToken))
        {
            if (people.TryGetValue(message.To, out var row) && await AnswerAsync(message, row, cancellationToken)) answers++;
            seen = message.Seq;
        }

        return answers;
    }

    private async Task<bool> AnswerAsync(HandedOver message, SampleRow row, CancellationToken cancellationToken)
    {
        if (PatientCourse.Of(row).On(row.DayAt(message.At)) is not { } answer) return false;
        if (AskedText.LinkIn(message.Text) is { } link) return await visitor.AnswerAsync(link, answer, cancellationToken);
        if (AskedText.AnswerTo(message.Text, answer) is not { } text) return false;

        await provider.TextAsync($"sample-{message.MessageId:N}", row.Phone, text, officeReads: true, cancellationToken);
        return true;
    }
}
