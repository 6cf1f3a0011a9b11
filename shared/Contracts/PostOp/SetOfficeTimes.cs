namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console with the weekdays and hours the office is open and the days it is not; replaces what was set. Answered with
/// <see cref="Accepted"/> or <see cref="Refused"/> (<c>hours-wrong</c>, <c>holidays-wrong</c>, <c>not-allowed</c>). Surgeons and administrators.
/// </summary>
/// <param name="Hours">One a weekday at most; at least one.</param>
/// <param name="Holidays">One a day at most.</param>
public sealed record SetOfficeTimes(IReadOnlyList<OfficeDay> Hours, IReadOnlyList<OfficeHoliday> Holidays);
