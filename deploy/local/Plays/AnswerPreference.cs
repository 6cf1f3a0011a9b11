namespace FbssFollowUp.Local;

/// <summary>Whether a patient is asked by text or sent a link: who answers otherwise from some day on tells the office that day.</summary>
internal sealed record AnswerPreference(bool First, IReadOnlyList<PreferenceChange> Changes)
{
    public static AnswerPreference Of(Story story)
    {
        var answers = story.Answers.Where(answer => answer.By != AnswerWays.None).OrderBy(answer => answer.From).ToList();
        var first = answers.Count > 0 ? IsByText(answers[0]) : AnswerWays.UsualFor(story.Patient.Channel) == AnswerWays.Text;
        var changes = answers.Zip(answers.Skip(1)).Where(pair => IsByText(pair.First) != IsByText(pair.Second))
            .Select(pair => new PreferenceChange(pair.Second.From, IsByText(pair.Second)));
        return new AnswerPreference(first, [.. changes]);
    }

    private static bool IsByText(StoryAnswer answer) => answer.By == AnswerWays.Text;
}

internal sealed record PreferenceChange(int FromDay, bool ByText);
