namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Which red-flag item is an emergency and which is for the same day; some are asked only after certain surgery.</summary>
internal sealed record RedFlagGroups(
    IReadOnlyList<string> Emergency, IReadOnlyList<string> EmergencyAfterNeckSurgery, IReadOnlyList<string> Urgent,
    IReadOnlyList<string> UrgentAfterStimulator)
{
    /// <summary>An item moved between groups by a clinic is looked up here, so every emergency item counts whatever the surgery.</summary>
    public bool IsEmergency(string code) => Emergency.Contains(code) || EmergencyAfterNeckSurgery.Contains(code);

    public bool IsUrgent(string code) => Urgent.Contains(code) || UrgentAfterStimulator.Contains(code);

    public bool Knows(string code) => IsEmergency(code) || IsUrgent(code);

    /// <summary>The items asked after this surgery, emergencies first.</summary>
    public IReadOnlyList<string> AskedFor(Protocol protocol) =>
    [
        .. Emergency,
        .. protocol.IsCervical ? EmergencyAfterNeckSurgery : [],
        .. Urgent,
        .. protocol.IsStimulator ? UrgentAfterStimulator : []
    ];
}
