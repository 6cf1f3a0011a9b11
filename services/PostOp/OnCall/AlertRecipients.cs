namespace FbssFollowUp.PostOp.OnCall;

/// <summary>
/// Whom a rung reaches. Only active staff; a rung that would reach nobody goes to whom the next ones are for, at last to every administrator,
/// and without any administrator to every surgeon.
/// </summary>
internal static class AlertRecipients
{
    /// <param name="alerted">Who was alerted by earlier rungs of the round.</param>
    public static IReadOnlyList<StaffMember> For(
        string target, string surgeonCode, IReadOnlyCollection<StaffMember> staff, IReadOnlyCollection<Guid> alerted)
    {
        var surgeons = staff.Where(m => m.IsSurgeon).OrderBy(m => m.Code, StringComparer.Ordinal).ToList();
        var administrators = staff.Where(m => m.IsAdministrator).OrderBy(m => m.Code, StringComparer.Ordinal).ToList();
        IReadOnlyList<StaffMember> own = target == RungTargets.Surgeon ? [.. surgeons.Where(m => m.Code == surgeonCode)] : [];
        IReadOnlyList<StaffMember> next = target == RungTargets.Administrators
            ? []
            : [.. surgeons.Where(m => m.Code != surgeonCode && !alerted.Contains(m.Id)).Take(1)];
        return own.Count > 0 ? own : next.Count > 0 ? next : administrators.Count > 0 ? administrators : surgeons;
    }
}
