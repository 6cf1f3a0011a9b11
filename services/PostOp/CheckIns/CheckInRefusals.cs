using FbssFollowUp.Contracts;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Every reason not to show, send, answer or end a check-in.</summary>
internal static class CheckInRefusals
{
    public static readonly Refused LinkUnknown = new("link-unknown", "The link belongs to no check-in; ask the patient to use the newest message.");
    public static readonly Refused LinkExpired = new("link-expired", "The check-in's time is over; the next one will come by itself.");
    public static readonly Refused AlreadyAnswered = new("already-answered", "The check-in has been answered.");
    public static readonly Refused AnswerOutOfRange = new("answer-out-of-range", "Pain must be 0 to 10, and every red flag one of those asked.");
    public static readonly Refused AnswerMissing = new("answer-missing", "Pain at both sites and the red-flag question must be answered.");
    public static readonly Refused RedFlagsContradictory = new("red-flags-contradictory", "Red flags and \"none of these\" were both given.");
    public static readonly Refused NewPainContradictory = new("answer-out-of-range", "New pain and \"no new pain\" were both given.");
    public static Refused NotAsked(IEnumerable<string> instruments, int day) =>
        new("not-asked", $"Not asked at the check-in of day {day}: {string.Join(", ", instruments)}. Open the link again and answer what it asks.");

    public static readonly Refused NotPlanned = new("check-in-not-planned", "The check-in was sent or skipped before.");
    public static readonly Refused NotOpen = new("check-in-not-open", "The check-in has not been sent, or is over.");
    public static readonly Refused NotAnswered = new("check-in-not-answered", "Nothing of the check-in has been answered.");
}
