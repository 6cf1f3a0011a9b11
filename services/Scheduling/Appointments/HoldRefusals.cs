using FbssFollowUp.Contracts;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Every reason not to show held slots.</summary>
internal static class HoldRefusals
{
    public static readonly Refused NotAllowed = new("not-allowed", "Only staff of the practice may see held slots.");
}
