using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Tests.Protocols;

public sealed class ProtocolTests
{
    [Theory]
    [InlineData("the usual", Procedures.LumbarMicrodiscectomy, 1, false, 84, "3 7 14 28 42 90 180 365 730")]
    [InlineData("revised: 105 days, next check-in close enough", Procedures.LumbarMicrodiscectomy, 1, true, 105, "3 7 14 21 28 42 60 90 180 365 730")]
    [InlineData("revised: 112.5 days, rounded up", Procedures.LumbarDecompression, 1, true, 113, "3 7 14 21 28 42 60 90 180 365 730")]
    [InlineData("one level", Procedures.LumbarFusion, 1, false, 180, "3 7 14 28 42 90 135 180 365 730")]
    [InlineData("two levels are the usual", Procedures.LumbarFusion, 2, false, 180, "3 7 14 28 42 90 135 180 365 730")]
    [InlineData("a third level, and one on the window's end", Procedures.LumbarFusion, 3, false, 210, "3 7 14 28 42 90 135 180 210 365 730")]
    [InlineData("a fifth level: 270, next after 95", Procedures.LumbarFusion, 5, false, 270, "3 7 14 28 42 90 135 180 270 365 730")]
    [InlineData("a sixth level: 300, next after 65", Procedures.LumbarFusion, 6, false, 300, "3 7 14 28 42 90 135 180 365 730")]
    [InlineData("revised fusion: 225", Procedures.LumbarFusion, 2, true, 225, "3 7 14 21 28 42 60 90 135 180 225 365 730")]
    [InlineData("neck", Procedures.CervicalFusion, 1, false, 135, "2 7 14 28 42 90 180 365 730")]
    [InlineData("neck, revised: 168.75", Procedures.CervicalFusion, 2, true, 169, "2 7 14 21 28 42 60 90 180 365 730")]
    [InlineData("neck disc", Procedures.CervicalDiscReplacement, 1, false, 84, "2 7 14 28 42 90 180 365 730")]
    [InlineData("lumbar disc", Procedures.LumbarDiscReplacement, 1, false, 90, "3 7 14 28 42 90 180 365 730")]
    [InlineData("stimulator", Procedures.StimulatorImplant, 1, false, 56, "2 7 14 28 56 90 180 365")]
    public void Window_and_check_in_days_follow_procedure_levels_and_revision(string label, string procedure, int levels, bool revision, int ends, string days)
    {
        var protocol = ProtocolBook.InForceFor(procedure)!;
        RecoveryWindow.EndsDay(protocol, levels, revision).ShouldBe(ends, label);
        string.Join(' ', CheckInDays.Of(protocol, levels, revision)).ShouldBe(days, label);
    }

    [Fact]
    public void Every_procedure_has_a_protocol_that_can_be_found_again_by_its_name()
    {
        foreach (var procedure in Procedures.All)
            ProtocolBook.Named(ProtocolBook.InForceFor(procedure)!.Name).ShouldBe(ProtocolBook.InForceFor(procedure));
        ProtocolBook.InForceFor("knee-replacement").ShouldBeNull();
    }

    [Fact]
    public void Every_red_flag_is_in_exactly_one_group()
    {
        var groups = ProtocolBook.Newest.RedFlags;
        var codes = typeof(RedFlagCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToList();
        foreach (var code in codes)
            (groups.IsEmergency(code) ^ groups.IsUrgent(code)).ShouldBeTrue(code);
        groups.Emergency.Concat(groups.EmergencyAfterNeckSurgery).Concat(groups.Urgent).Concat(groups.UrgentAfterStimulator).ShouldBe(codes, ignoreOrder: true);
    }

    [Theory]
    [InlineData(Procedures.LumbarFusion, false, false)]
    [InlineData(Procedures.CervicalFusion, true, false)]
    [InlineData(Procedures.StimulatorImplant, false, true)]
    public void Red_flags_asked_go_with_the_surgery(string procedure, bool neck, bool pocket)
    {
        var protocol = ProtocolBook.InForceFor(procedure)!;
        var asked = protocol.Version.RedFlags.AskedFor(protocol);
        asked.Contains(RedFlagCodes.NeckSwelling).ShouldBe(neck);
        asked.Contains(RedFlagCodes.PocketInfection).ShouldBe(pocket);
        asked[0].ShouldBe(RedFlagCodes.SaddleNumbness);
    }

    [Fact]
    public void Every_urgency_has_a_first_alert_at_once()
    {
        foreach (var urgency in new[] { Urgencies.Emergency, Urgencies.Urgent, Urgencies.Routine })
            (ProtocolBook.Newest.Escalation[urgency][0] is { AfterMinutes: 0 } or { AfterBusinessDays: 0 }).ShouldBeTrue(urgency);
    }
}
