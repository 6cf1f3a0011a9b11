using FbssFollowUp.Contracts;

namespace FbssFollowUp.Local;

/// <summary>One patient's course, and what must come of it.</summary>
/// <param name="OwnText">Of a line of replies: only this text counts, and it must be read so; null for a course.</param>
internal sealed record Story(
    string Name, StoryPatient Patient, StorySurgery Surgery, IReadOnlyList<StoryAnswer> Answers, IReadOnlyList<StorySaying> Says,
    IReadOnlyList<Expectation> Expect, IReadOnlyList<string> Allow, string? Read, OwnText? OwnText = null)
{
    /// <summary>How check-ins sent from that day on are answered, or null if the story does not say.</summary>
    public StoryAnswer? AnswerOn(int day) => Answers.Where(answer => answer.From <= day).MaxBy(answer => answer.From);

    /// <summary>The last day the story speaks of.</summary>
    public int LastDay =>
        (int)Math.Ceiling(Says.Select(said => (double)said.Day).Concat(Expect.Select(expected => expected.To)).DefaultIfEmpty(0).Max());
}

internal sealed record StoryPatient(string Language, string TimeZone, string Channel)
{
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);
}

internal sealed record StorySurgery(string Procedure, bool Revision, int Levels, int? BackBefore, int? LegBefore, IReadOnlyList<string> RiskFactors);

/// <summary>How the patient answers check-ins sent from a day on.</summary>
/// <param name="By">One of <see cref="AnswerWays"/>.</param>
/// <param name="Replies">Raw texts instead of answers.</param>
internal sealed record StoryAnswer(
    int From, string By, int AfterDays, int? Back, int? Leg, IReadOnlyList<string> RedFlags, int? Pgic, IReadOnlyList<int>? Peg,
    bool? NewPain, bool? WorseFunction, IReadOnlyList<string>? Replies);

internal static class AnswerWays
{
    public const string Text = "text";
    public const string Web = "web";
    public const string None = "none";

    public static IReadOnlyList<string> All { get; } = [Text, Web, None];

    public static string UsualFor(string channel) => channel == Channels.Sms ? Text : Web;
}

/// <summary>A text nobody asked for, at the patient's local time.</summary>
internal sealed record StorySaying(int Day, TimeOnly At, string Text);

/// <summary>A rule that must be raised within those days.</summary>
internal sealed record Expectation(string Rule, double From, double To);

/// <summary>The text of a line of replies, and the values that must be understood of it.</summary>
internal sealed record OwnText(string Text, int? Back, int? Leg, bool? RedFlags);
