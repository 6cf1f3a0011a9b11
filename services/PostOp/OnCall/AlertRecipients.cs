namespace FbssFollowUp.PostOp.OnCall;

/// <summary>
/// Whom a rung reaches. Only active staff who are not away; a rung that would reach nobody goes to whom the next ones are for, at last to every
/// administrator, and without any administrator to every surgeon.
/// </summary>
internal static class AlertRecipients
{
    /// <param name="alerted">Who was alerted by earlier rungs of the round.</param>
    public static IReadOnlyList<StaffMember> For(string target, string surgeonCode, OnCallRoster roster, IReadOnlyCollection<Guid> alerted)
    {
        var operating = roster.InPlaceOf(surgeonCode);
        var onCall = roster.Chain.Count == 0 ? operating : roster.Surgeons.FirstOrDefault(m => roster.Chain.Contains(m.Id)) ?? operating;
        var own = target switch
        {
            RungTargets.Surgeon => operating,
            RungTargets.OnCall => onCall,
            RungTargets.SurgeonOrOnCall => roster.OfficeIsOpen ? operating ?? onCall : onCall,
            _ => null
        };
        if (own is not null)
            return [own];
        var next = target == RungTargets.Administrators
            ? null
            : roster.Surgeons.FirstOrDefault(m => m.Code != surgeonCode && !alerted.Contains(m.Id));
        return next is not null ? [next]
            : roster.Administrators.Count > 0 ? roster.Administrators
            : roster.Surgeons.Count > 0 ? roster.Surgeons
            : roster.Everybody;
    }
}
