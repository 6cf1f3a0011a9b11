namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Asked by the Portal whether a patient's standing link begins a check-in; changes nothing. Answered with <see cref="StandingLinkForm"/> or
/// <see cref="Refused"/> as <see cref="BeginCheckIn"/> is.</summary>
/// <param name="LinkHash">SHA-256 of the link's token, lower-case hexadecimal. The token itself never travels.</param>
public sealed record OpenStandingLink(string LinkHash);
