using FbssFollowUp.Contracts;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Every reason not to show a request.</summary>
internal static class RequestRefusals
{
    public static readonly Refused NotAllowed = new("not-allowed", "Only staff of the practice may see consultation requests.");
}
