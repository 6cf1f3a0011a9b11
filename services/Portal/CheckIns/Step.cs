using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.Portal.CheckIns;

/// <summary>The questions one after another, each with the fields it fills; the last one sends.</summary>
internal sealed record Step(string Name, params string[] Fields)
{
    private static readonly Step Axial = new("axial", Answers.AxialField);
    private static readonly Step Limb = new("limb", Answers.LimbField);
    private static readonly Step RedFlags = new("flag", Answers.RedFlagField, Answers.NoneField);

    private static readonly Step[] Later =
    [
        new("change", Further.ChangeField), new("peg", Further.PegPainField, Further.PegEnjoymentField, Further.PegActivityField),
        new("new-pain", Further.NewPainField, Further.NoNewPainField), new("function", Further.FunctionField, Further.StrengthField),
        new("medicine", Further.MedicineField, Further.WorkField)
    ];

    private static readonly Step Words = new("words", Further.NoteField, Further.HelperField);

    public static IReadOnlyList<Step> Of(CheckInForm form) => [Axial, Limb, RedFlags, .. form.AsksFurther ? LaterIn(form) : [], Words];

    /// <summary>Whether a field of <see cref="Further"/> is among what the form asks.</summary>
    public static bool Asks(CheckInForm form, string field) => form.Instruments is not { } asked || asked.Contains(InstrumentOf(field));

    private static IEnumerable<Step> LaterIn(CheckInForm form) =>
        Later.Select(s => s with { Fields = [.. s.Fields.Where(f => Asks(form, f))] }).Where(s => s.Fields.Length > 0);

    private static string InstrumentOf(string field) => field switch
    {
        Further.ChangeField => InstrumentCodes.GlobalChange,
        Further.PegPainField or Further.PegEnjoymentField or Further.PegActivityField => InstrumentCodes.Peg,
        Further.NewPainField or Further.NoNewPainField => InstrumentCodes.NewPain,
        Further.FunctionField or Further.StrengthField => InstrumentCodes.FunctionAndStrength,
        Further.MedicineField => InstrumentCodes.Medicine,
        _ => InstrumentCodes.Work
    };

    /// <summary>The step of this number, 1 and up; null for all on one page.</summary>
    public static Step? At(CheckInForm form, int? number) => number is >= 1 && number <= Of(form).Count ? Of(form)[number.Value - 1] : null;

    public bool Concerns(Problem problem) => problem switch
    {
        Problem.AxialMissing => this == Axial,
        Problem.LimbMissing => this == Limb,
        Problem.RedFlagsMissing or Problem.RedFlagsContradictory => this == RedFlags,
        Problem.NewPainContradictory => Name == "new-pain",
        _ => this == Words
    };
}
