namespace FbssFollowUp.Contracts.PostOp;

/// <summary>A day the office is closed.</summary>
public sealed record OfficeHoliday(DateOnly On, string Name);
