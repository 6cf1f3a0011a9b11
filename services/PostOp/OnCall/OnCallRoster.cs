namespace FbssFollowUp.PostOp.OnCall;

/// <summary>Who can be alerted now, and in which order.</summary>
/// <param name="Chain">Staff ids in the practice's order; empty if it has set none.</param>
/// <param name="Away">Who is on leave today, and who is alerted instead, if anybody.</param>
internal sealed record OnCallRoster(
    IReadOnlyCollection<StaffMember> Staff, IReadOnlyList<Guid> Chain, IReadOnlyDictionary<Guid, Guid?> Away, bool OfficeIsOpen)
{
    public bool IsPresent(StaffMember member) => member.Active && !Away.ContainsKey(member.Id);

    /// <summary>Surgeons who are here: the chain in its order, then the others.</summary>
    public IReadOnlyList<StaffMember> Surgeons =>
    [
        .. Staff.Where(m => m.IsSurgeon && IsPresent(m))
            .OrderBy(m => Chain.Contains(m.Id) ? Chain.ToList().IndexOf(m.Id) : int.MaxValue).ThenBy(m => m.Code, StringComparer.Ordinal)
    ];

    public IReadOnlyList<StaffMember> Administrators =>
        [.. Staff.Where(m => m.IsAdministrator && IsPresent(m)).OrderBy(m => m.Code, StringComparer.Ordinal)];

    /// <summary>The surgeon, or whoever stands in for them, or for their stand-in; null if none is here.</summary>
    public StaffMember? InPlaceOf(string surgeonCode)
    {
        var member = Staff.FirstOrDefault(m => m.Code == surgeonCode);
        for (var steps = 0; member is not null && steps <= Staff.Count; steps++)
        {
            if (member.IsSurgeon && IsPresent(member))
                return member;
            member = Away.GetValueOrDefault(member.Id) is { } substitute ? Staff.FirstOrDefault(m => m.Id == substitute) : null;
        }
        return null;
    }

    /// <summary>With nobody here at all, everybody with an account: better somebody on leave than nobody, and the nightly check says so.</summary>
    public IReadOnlyList<StaffMember> Everybody =>
        [.. Staff.Where(m => m.IsSurgeon || m.IsAdministrator).OrderBy(m => m.Code, StringComparer.Ordinal)];
}
