namespace FbssFollowUp.Contracts.PostOp;

/// <summary>When the office is open on a weekday, by the practice's clock.</summary>
/// <param name="Weekday">0 Sunday to 6 Saturday.</param>
/// <param name="OpensMinute">Minutes after midnight, 0 to 1439, as is <paramref name="ClosesMinute"/>.</param>
public sealed record OfficeDay(int Weekday, int OpensMinute, int ClosesMinute);
