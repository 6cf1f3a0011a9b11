using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.Portal.CheckIns;

/// <summary>
/// Travels with the form, protected: what was asked, of whom, and which form it is. With it a form can be shown again as it was typed while the
/// broker is away, and cannot be sent to another patient's link.
/// </summary>
/// <param name="StandingToken">The secret of the standing link that is shown with the thanks, the same however often the form is sent.</param>
internal sealed record Ticket(Guid FormId, string LinkHash, CheckInForm Form, string? StandingToken = null);
