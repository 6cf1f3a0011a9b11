using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.StaffConsole.Tests;

/// <summary>A practice with a draft of its own protocol, a chain of alerts with somebody away, and one patient watched.</summary>
internal static class SamplePractice
{
    private static readonly DateTimeOffset Then = new(2026, 11, 1, 18, 0, 0, TimeSpan.Zero);
    private static readonly Guid Ellis = Guid.CreateVersion7();
    private static readonly Guid Osei = Guid.CreateVersion7();

    private static readonly ProtocolSummary Shipped = new(1, ProtocolStates.InForce, 1, "FbssFollowUp", null, null, null, null, null, 41);
    private static readonly ProtocolSummary Draft = new(2, ProtocolStates.Draft, 1, "Olive Office", Then, null, null, null, null, 0);

    private static readonly ProtocolSetting[] Settings =
    [
        new("severePain.from", "9"), new("severePain.jumpBy", "4"),
        new("redFlags.emergency", "saddle-numbness, urinary-retention-or-incontinence, bowel-leakage, both-legs-weak, limb-cannot-move, chest-pain"),
        new("escalation.routine", "surgeon at once; surgeon after 1 business day; next-surgeon after 2 business days; administrators after 3 business days"),
        new("procedures.lumbar-fusion.days", "3, 7, 14, 28, 42, 90, 135, 180, 365, 730"), new("procedures.lumbar-fusion.windowEndsDay", "200"),
    ];

    public static void TellOf(Colleagues colleagues)
    {
        colleagues.Answer<ListProtocols>(_ => new ProtocolList([Draft, Shipped]));
        colleagues.Answer<GetProtocol>(q => q.Version > 2
            ? new Refused("version-unknown", "There is no such protocol version.")
            : new ProtocolSheet(q.Version == 1 ? Shipped : Draft, Settings, 1, q.Version == 1 ? [] : [new("procedures.lumbar-fusion.windowEndsDay", "180", "200")], []));
        colleagues.Answer<GetOnCall>(_ => new OnCallSheet(
            [Osei, Ellis], [new(Ellis, "Dr. Ellis", [Roles.Surgeon], false), new(Osei, "Dr. Osei", [Roles.Surgeon], true)],
            [new(Guid.CreateVersion7(), Osei, new(2026, 11, 16), new(2026, 11, 27), Ellis)], [new(new(2026, 12, 25), "Christmas day")],
            [.. Enumerable.Range(1, 5).Select(day => new OfficeDay(day, 480, 1020))], ["K7Q2"]));
        colleagues.Answer<ListWatched>(_ => new WatchedList(
        [
            new(SampleCase.PatientId, Procedures.LumbarMicrodiscectomy, 42, Then, "inside-window",
                "Day 42, inside the recovery window (day 84): leg pain 8 before surgery, 7 now: 1 point (12 %) better, where 30 % and 2 points are needed.", "lumbar-microdiscectomy v1"),
        ], 1));
    }
}
