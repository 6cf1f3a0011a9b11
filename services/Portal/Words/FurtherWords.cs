using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.Portal.Words;

/// <summary>The words of what is asked later in recovery: PGIC, PEG, new pain, function, strength, medicine, work, and the patient's own.</summary>
internal sealed record FurtherWords
{
    public required string Optional { get; init; }
    public required string Change { get; init; }
    public required string[] Changes { get; init; }
    public required string[] Peg { get; init; }
    public required string[] PegEnds { get; init; }
    public required string NewPain { get; init; }
    public required IReadOnlyDictionary<string, string> NewPains { get; init; }
    public required string NoNewPain { get; init; }
    public required string NewPainContradictory { get; init; }
    public required string Function { get; init; }
    public required string Strength { get; init; }
    public required IReadOnlyDictionary<string, string> Compared { get; init; }
    public required string Medicine { get; init; }
    public required IReadOnlyDictionary<string, string> Medicines { get; init; }
    public required string Work { get; init; }
    public required IReadOnlyDictionary<string, string> Works { get; init; }
    public required string Note { get; init; }
    public required string NoteHint { get; init; }
    public required string NoteTooLong { get; init; }
    public required string Helper { get; init; }

    public static FurtherWords English { get; } = new()
    {
        Optional = "You can leave this out.",
        Change = "Since your operation, how would you describe the change overall?",
        Changes = ["Very much improved", "Much improved", "A little improved", "No change", "A little worse", "Much worse", "Very much worse"],
        Peg =
        [
            "In the past week, what number best describes your pain on average?",
            "In the past week, how much did pain interfere with your enjoyment of life?",
            "In the past week, how much did pain interfere with your general activity?"
        ],
        PegEnds = ["0 = no pain", "10 = pain as bad as you can imagine", "0 = does not interfere", "10 = completely interferes"],
        NewPain = "Is there any new pain?",
        NewPains = new Dictionary<string, string>
        {
            [PatternCodes.OtherLimb] = "In the other leg or arm",
            [PatternCodes.NewLimb] = "In an arm or a leg that did not hurt before",
            [PatternCodes.BurningOrElectric] = "Burning pain, or like electric shocks",
            [PatternCodes.OtherPlace] = "In another place",
            [PatternCodes.Unspecified] = "Another kind of new pain"
        },
        NoNewPain = "No new pain",
        NewPainContradictory = "You checked “No new pain” and something else. Please uncheck the one that is not right.",
        Function = "What you can do from day to day, compared with the last check-in:",
        Strength = "The strength of your arms and legs, compared with the last check-in:",
        Compared = new Dictionary<string, string> { [Comparisons.Better] = "Better", [Comparisons.Same] = "The same", [Comparisons.Worse] = "Worse" },
        Medicine = "Pain medicine, compared with before your operation:",
        Medicines = new Dictionary<string, string>
        {
            [MedicineUse.None] = "None",
            [MedicineUse.Less] = "Less",
            [MedicineUse.Same] = "The same",
            [MedicineUse.More] = "More"
        },
        Work = "Your work:",
        Works = new Dictionary<string, string>
        {
            [WorkStatus.Usual] = "My usual work",
            [WorkStatus.Lighter] = "Lighter or fewer hours",
            [WorkStatus.NotYet] = "Not back yet",
            [WorkStatus.NotWorking] = "I do not work"
        },
        Note = "Anything else you want to tell us?",
        NoteHint = "This is not read around the clock. Please do not write anything urgent here: call us.",
        NoteTooLong = "Please say it in at most 1,000 characters.",
        Helper = "I am answering for the patient"
    };

    public static FurtherWords Spanish { get; } = new()
    {
        Optional = "Puede dejar esto sin responder.",
        Change = "Desde su operación, ¿cómo describiría el cambio en general?",
        Changes = ["Muchísimo mejor", "Mucho mejor", "Un poco mejor", "Sin cambio", "Un poco peor", "Mucho peor", "Muchísimo peor"],
        Peg =
        [
            "En la última semana, ¿qué número describe mejor su dolor en promedio?",
            "En la última semana, ¿cuánto le impidió el dolor disfrutar de la vida?",
            "En la última semana, ¿cuánto le impidió el dolor sus actividades en general?"
        ],
        PegEnds = ["0 = sin dolor", "10 = el peor dolor que pueda imaginar", "0 = no lo impidió", "10 = lo impidió por completo"],
        NewPain = "¿Tiene algún dolor nuevo?",
        NewPains = new Dictionary<string, string>
        {
            [PatternCodes.OtherLimb] = "En la otra pierna o el otro brazo",
            [PatternCodes.NewLimb] = "En un brazo o una pierna que antes no dolía",
            [PatternCodes.BurningOrElectric] = "Un dolor que quema, o como descargas eléctricas",
            [PatternCodes.OtherPlace] = "En otro lugar",
            [PatternCodes.Unspecified] = "Otra clase de dolor nuevo"
        },
        NoNewPain = "Ningún dolor nuevo",
        NewPainContradictory = "Marcó “Ningún dolor nuevo” y también otra cosa. Por favor quite la marca que no sea correcta.",
        Function = "Lo que puede hacer cada día, comparado con el control anterior:",
        Strength = "La fuerza de sus brazos y piernas, comparada con el control anterior:",
        Compared = new Dictionary<string, string> { [Comparisons.Better] = "Mejor", [Comparisons.Same] = "Igual", [Comparisons.Worse] = "Peor" },
        Medicine = "Medicina para el dolor, comparada con antes de su operación:",
        Medicines = new Dictionary<string, string>
        {
            [MedicineUse.None] = "Ninguna",
            [MedicineUse.Less] = "Menos",
            [MedicineUse.Same] = "Igual",
            [MedicineUse.More] = "Más"
        },
        Work = "Su trabajo:",
        Works = new Dictionary<string, string>
        {
            [WorkStatus.Usual] = "Mi trabajo de siempre",
            [WorkStatus.Lighter] = "Más ligero o menos horas",
            [WorkStatus.NotYet] = "Aún no he vuelto",
            [WorkStatus.NotWorking] = "No trabajo"
        },
        Note = "¿Quiere decirnos algo más?",
        NoteHint = "Esto no se lee a toda hora. Por favor no escriba aquí nada urgente: llámenos.",
        NoteTooLong = "Por favor dígalo en 1,000 letras como máximo.",
        Helper = "Respondo en lugar del paciente"
    };
}
