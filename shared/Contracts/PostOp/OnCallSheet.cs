namespace FbssFollowUp.Contracts.PostOp;

/// <summary>The practice's chain of alerts.</summary>
/// <param name="Chain">Staff ids in the order they are alerted; empty while the practice has set none, then the operating surgeon comes first.</param>
/// <param name="Members">Everybody who can be alerted.</param>
/// <param name="Leaves">Absences that are not over, by first day.</param>
/// <param name="Holidays">Days the office is closed, from today on.</param>
/// <param name="Hours">When the office is open, by weekday.</param>
/// <param name="Unreachable">Codes of open cases nobody present could be alerted of.</param>
public sealed record OnCallSheet(
    IReadOnlyList<Guid> Chain, IReadOnlyList<OnCallMember> Members, IReadOnlyList<OnCallLeave> Leaves, IReadOnlyList<OfficeHoliday> Holidays,
    IReadOnlyList<OfficeDay> Hours, IReadOnlyList<string> Unreachable);
