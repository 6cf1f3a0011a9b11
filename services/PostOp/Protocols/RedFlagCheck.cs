namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Whether every red flag is in one group, and none lower than in the shipped version: an item can be moved up, not down.</summary>
internal static class RedFlagCheck
{
    private static readonly IReadOnlyList<string> Known = InOrder(ProtocolBook.Newest.RedFlags);

    public static IEnumerable<string> Problems(RedFlagGroups groups)
    {
        var all = InOrder(groups);
        return
        [
            .. all.GroupBy(code => code).Where(g => g.Count() > 1).Select(g => $"redFlags: {g.Key} is in two groups, or twice in one."),
            .. Known.Except(all).Select(code => $"redFlags: {code} is in no group; nothing would be done about it."),
            .. all.Except(Known).Select(code => $"redFlags: {code} is no red flag; they are {string.Join(", ", Known)}."),
            .. Known.Where(code => ProtocolBook.Newest.RedFlags.IsEmergency(code) && groups.IsUrgent(code))
                .Select(code => $"redFlags: {code} is an emergency; an item can be moved up, not down."),
            .. Known.Where(code => IsForEverybody(ProtocolBook.Newest.RedFlags, code) && all.Contains(code) && !IsForEverybody(groups, code))
                .Select(code => $"redFlags: {code} is asked after every surgery; it cannot be moved to a group asked after some.")
        ];
    }

    private static bool IsForEverybody(RedFlagGroups groups, string code) => groups.Emergency.Contains(code) || groups.Urgent.Contains(code);

    private static IReadOnlyList<string> InOrder(RedFlagGroups g) => [.. g.Emergency, .. g.EmergencyAfterNeckSurgery, .. g.Urgent, .. g.UrgentAfterStimulator];
}
