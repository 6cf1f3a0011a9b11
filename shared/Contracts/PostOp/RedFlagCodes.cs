namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Codes of the red-flag items. Which group an item belongs to is protocol data of PostOp.</summary>
public static class RedFlagCodes
{
    public const string SaddleNumbness = "saddle-numbness";
    public const string UrinaryRetentionOrIncontinence = "urinary-retention-or-incontinence";
    public const string BowelLeakage = "bowel-leakage";
    public const string BothLegsWeak = "both-legs-weak";
    public const string LimbCannotMove = "limb-cannot-move";
    public const string ChestPain = "chest-pain";
    public const string SuddenBreathlessness = "sudden-breathlessness";
    public const string NeckBreathingOrSwallowing = "neck-breathing-or-swallowing";
    public const string NeckSwelling = "neck-swelling";
    public const string Fever = "fever";
    public const string Chills = "chills";
    public const string WoundProblem = "wound-problem";
    public const string CalfPainOrSwelling = "calf-pain-or-swelling";
    public const string NewWeakness = "new-weakness";
    public const string FootDropOrLimp = "foot-drop-or-limp";
    public const string UprightHeadache = "upright-headache";
    public const string ClearFluid = "clear-fluid";
    public const string PocketInfection = "pocket-infection";
    public const string StimulationLost = "stimulation-lost";
}
