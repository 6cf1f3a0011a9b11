using FbssFollowUp.Contracts;

namespace FbssFollowUp.PostOp.Surgeries;

/// <summary>Every reason not to record a surgery.</summary>
internal static class SurgeryRefusals
{
    public static readonly Refused NotAllowed = new("not-allowed", "Only staff of the practice may record surgeries.");
    public static readonly Refused ProcedureUnknown = new("procedure-unknown", $"The procedure is unknown; give one of {string.Join(", ", Procedures.All)}.");
    public static readonly Refused LevelsOutOfRange = new("levels-out-of-range", "Levels must be 1 to 10.");
    public static readonly Refused SideUnknown = new("side-unknown", "The side must be left, right, both or empty.");
    public static readonly Refused SurgeonMissing = new("surgeon-missing", "The surgeon's code is missing.");
    public static readonly Refused DateInFuture = new("date-in-future", "The date of surgery lies in the future; record it once it has taken place.");
    public static readonly Refused DateTooOld = new("date-too-old", "The date of surgery lies before 1990; check the year.");
    public static readonly Refused PainOutOfRange = new("pain-out-of-range", "Pain before surgery must be 0 to 10, or empty if unknown.");
    public static readonly Refused PegOutOfRange = new("peg-out-of-range", "PEG before surgery must be 0 to 10, or empty if unknown.");
    public static readonly Refused RiskFactorUnknown = new("risk-factor-unknown", $"A risk factor is unknown; give some of {string.Join(", ", RiskFactors.All)}.");
    public static readonly Refused EpisodeTaken = new("episode-taken", "The episode's id belongs to another surgery; choose a new one.");
    public static readonly Refused NoEpisode = new("episode-unknown", "The patient has no recovery episode this could be done to.");
    public static readonly Refused PauseImpossible =
        new("pause-impossible", "A pause needs a reason of 1 to 200 characters and a day after today, at most a year away, on which messages go out again.");
    public static readonly Refused IdMissing = new("id-missing", "The ids of episode and patient are missing.");
}
