namespace FbssFollowUp.Contracts.PostOp;

/// <summary>A standing link is good. Carries nothing of the patient but how to speak to them.</summary>
/// <param name="Language">One of <see cref="Languages"/>.</param>
public sealed record StandingLinkForm(string Language);
