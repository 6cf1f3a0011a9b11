using FbssFollowUp.Contracts;

namespace FbssFollowUp.Scheduling.Wishes;

/// <summary>Every reason not to show or settle a wish.</summary>
internal static class WishRefusals
{
    public static readonly Refused NotAllowed = new("not-allowed", "Only staff of the practice may see and settle what patients wish.");
    public static readonly Refused Unknown = new("wish-unknown", "There is no such wish: load the page again.");
    public static readonly Refused OutcomeMissing = new("outcome-missing", "Say in at most 500 characters what came of it.");

    public static Refused SettledAlready(string by) => new("settled-already", $"{by} has dealt with it already.");
}
