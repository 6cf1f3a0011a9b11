namespace FbssFollowUp.Contracts.PostOp;

/// <summary>One check-in's answers.</summary>
/// <param name="Day">Whole calendar days since surgery, in the patient's zone, when the answer was given.</param>
/// <param name="At">When it was given, UTC.</param>
/// <param name="Axial">NRS back or neck; null if not answered.</param>
/// <param name="Limb">NRS leg or arm; null if not answered.</param>
/// <param name="RedFlags">Codes, "unspecified" for one the patient did not name; null if the question was not answered, empty if they said none.</param>
/// <param name="By">"text", "web" or "staff" (told by phone).</param>
/// <param name="Kind">"planned", "confirmation", "recheck", "ad-hoc" or "by-phone".</param>
/// <param name="ProxyId">Which of the patient's proxies answered; null for the patient.</param>
public sealed record CurvePoint(int Day, DateTimeOffset At, int? Axial, int? Limb, IReadOnlyList<string>? RedFlags, string By, string Kind, Guid? ProxyId = null);
