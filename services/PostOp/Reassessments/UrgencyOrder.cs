using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.Reassessments;

internal static class UrgencyOrder
{
    /// <summary>Codes, most urgent first.</summary>
    public static readonly string[] All = [Urgencies.Emergency, Urgencies.Urgent, Urgencies.Routine];

    public static string MoreUrgent(string one, string other) => IsMoreUrgent(other, one) ? other : one;

    public static bool IsMoreUrgent(string one, string other) => Array.IndexOf(All, one) < Array.IndexOf(All, other);
}
