using System.Globalization;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.Portal.CheckIns;

/// <summary>What a patient has put into the form, as typed.</summary>
internal sealed record Answers(string? Axial, string? Limb, IReadOnlyList<string> RedFlags, bool NoneOfThese)
{
    public const string AxialField = "axial";
    public const string LimbField = "limb";
    public const string RedFlagField = "flag";
    public const string NoneField = "none";

    private const int Worst = 10;

    public static readonly Answers None = new(null, null, [], false);

    /// <summary>What is asked later in recovery, and the patient's own words.</summary>
    public Further Further { get; init; } = Further.None;

    public bool IsEmpty => Axial is null && Limb is null && RedFlags.Count == 0 && !NoneOfThese && Further.IsEmpty;

    public static Answers From(IFormCollection form) => new(
        Text(form, AxialField), Text(form, LimbField), [.. form[RedFlagField].OfType<string>().Where(f => f.Length > 0).Distinct()], Text(form, NoneField) is not null)
    {
        Further = Further.From(form)
    };

    /// <summary>As saved before; in an empty form it is ticked already that somebody answers for the patient who is asked to.</summary>
    public static Answers Of(CheckInForm form) => form.Saved is not { } saved
        ? None with { Further = Further.None with { ByHelper = form.AskedOfProxy } }
        : new(Number(saved.Axial), Number(saved.Limb), saved.RedFlags, saved.NoRedFlags) { Further = Further.Of(saved.Further) };

    public static int? Score(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var score) && score <= Worst ? score : null;

    /// <summary>What keeps these answers from being sent. Nothing is guessed: an empty list of red flags is not "none".</summary>
    public IEnumerable<Problem> ProblemsWith(CheckInForm asked)
    {
        if (Score(Axial) is null) yield return Problem.AxialMissing;
        if (Score(Limb) is null) yield return Problem.LimbMissing;
        if (RedFlags.Except(asked.RedFlags).Any() || (RedFlags.Count == 0 && !NoneOfThese)) yield return Problem.RedFlagsMissing;
        else if (RedFlags.Count > 0 && NoneOfThese) yield return Problem.RedFlagsContradictory;
        foreach (var problem in Further.Problems()) yield return problem;
    }

    public SubmitCheckIn ToCommand(string linkHash, CheckInForm asked) =>
        new(linkHash, Score(Axial), Score(Limb), RedFlags, NoneOfThese, Further.OnlyAsked(asked).ToContract());

    public SaveCheckInProgress ToProgress(string linkHash, CheckInForm asked) =>
        new(linkHash, new(Score(Axial), Score(Limb), [.. RedFlags.Intersect(asked.RedFlags)], NoneOfThese, Further.ToContract()));

    /// <summary>The form's fields, to be carried along by a page that asks only one of them.</summary>
    public IEnumerable<(string Name, string Value)> Fields() =>
    [
        .. One(AxialField, Axial), .. One(LimbField, Limb), .. RedFlags.Select(f => (RedFlagField, f)),
        .. One(NoneField, NoneOfThese ? "yes" : null), .. Further.Fields()
    ];

    public static IEnumerable<(string Name, string Value)> One(string name, string? value) => value is null ? [] : [(name, value)];

    public static string? Text(IFormCollection form, string field) => form[field].FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim();

    public static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
