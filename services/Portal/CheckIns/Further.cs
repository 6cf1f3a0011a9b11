using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.Portal.CheckIns;

/// <summary>Answers to what is asked besides pain and red flags, as typed. None has to be given; what cannot be is as if it were not.</summary>
internal sealed record Further(
    string? Change, string? PegPain, string? PegEnjoyment, string? PegActivity, IReadOnlyList<string> NewPain, bool NoNewPain,
    string? Function, string? Strength, string? Medicine, string? Work, string? Note, bool ByHelper)
{
    public const string ChangeField = "change";
    public const string PegPainField = "peg-pain";
    public const string PegEnjoymentField = "peg-enjoyment";
    public const string PegActivityField = "peg-activity";
    public const string NewPainField = "new-pain";
    public const string NoNewPainField = "no-new-pain";
    public const string FunctionField = "function";
    public const string StrengthField = "strength";
    public const string MedicineField = "medicine";
    public const string WorkField = "work";
    public const string NoteField = "note";
    public const string HelperField = "helper";
    public const int LongestNote = 1000;

    public static readonly Further None = new(null, null, null, null, [], false, null, null, null, null, null, false);

    public bool IsEmpty => Fields().All(f => f.Name == HelperField);

    public static Further From(IFormCollection form)
    {
        string? Text(string field) => Answers.Text(form, field);
        return new(
            Text(ChangeField), Text(PegPainField), Text(PegEnjoymentField), Text(PegActivityField),
            [.. form[NewPainField].OfType<string>().Intersect(PatternCodes.Pain)], Text(NoNewPainField) is not null,
            Text(FunctionField), Text(StrengthField), Text(MedicineField), Text(WorkField), Text(NoteField), Text(HelperField) is not null);
    }

    public static Further Of(FurtherAnswers? saved) => saved is null
        ? None
        : new(
            Answers.Number(saved.GlobalChange), Answers.Number(saved.PegPain), Answers.Number(saved.PegEnjoyment), Answers.Number(saved.PegActivity),
            saved.NewPain ?? [], saved.NoNewPain, saved.Function, saved.Strength, saved.Medicine, saved.Work, saved.Note, saved.ByHelper);

    /// <summary>Without what the form does not ask: what was saved while it did may be in it still.</summary>
    public Further OnlyAsked(CheckInForm form)
    {
        string? IfAsked(string field, string? typed) => Step.Asks(form, field) ? typed : null;
        return this with
        {
            Change = IfAsked(ChangeField, Change),
            PegPain = IfAsked(PegPainField, PegPain),
            PegEnjoyment = IfAsked(PegEnjoymentField, PegEnjoyment),
            PegActivity = IfAsked(PegActivityField, PegActivity),
            NewPain = Step.Asks(form, NewPainField) ? NewPain : [],
            NoNewPain = NoNewPain && Step.Asks(form, NoNewPainField),
            Function = IfAsked(FunctionField, Function),
            Strength = IfAsked(StrengthField, Strength),
            Medicine = IfAsked(MedicineField, Medicine),
            Work = IfAsked(WorkField, Work)
        };
    }

    public IEnumerable<Problem> Problems()
    {
        if (NewPain.Count > 0 && NoNewPain) yield return Problem.NewPainContradictory;
        if (Note?.Length > LongestNote) yield return Problem.NoteTooLong;
    }

    public FurtherAnswers? ToContract() => IsEmpty && !ByHelper
        ? null
        : new FurtherAnswers(
            Answers.Score(Change) is >= 1 and <= 7 and var change ? change : null, Answers.Score(PegPain), Answers.Score(PegEnjoyment), Answers.Score(PegActivity),
            NewPain, NoNewPain, OneOf(Function, Comparisons.All), OneOf(Strength, Comparisons.All), OneOf(Medicine, MedicineUse.All),
            OneOf(Work, WorkStatus.All), Note is { Length: > LongestNote } ? Note[..LongestNote] : Note, ByHelper);

    public IEnumerable<(string Name, string Value)> Fields() =>
    [
        .. Answers.One(ChangeField, Change), .. Answers.One(PegPainField, PegPain), .. Answers.One(PegEnjoymentField, PegEnjoyment),
        .. Answers.One(PegActivityField, PegActivity), .. NewPain.Select(code => (NewPainField, code)), .. Answers.One(NoNewPainField, NoNewPain ? "yes" : null),
        .. Answers.One(FunctionField, Function), .. Answers.One(StrengthField, Strength), .. Answers.One(MedicineField, Medicine), .. Answers.One(WorkField, Work),
        .. Answers.One(NoteField, Note), .. Answers.One(HelperField, ByHelper ? "yes" : null)
    ];

    private static string? OneOf(string? code, IReadOnlyList<string> all) => code is not null && all.Contains(code) ? code : null;
}
