using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Contracts.Scheduling;

namespace FbssFollowUp.StaffConsole.Tests;

/// <summary>One patient with persistent leg pain, as the other services would tell it.</summary>
internal static class SampleCase
{
    public static readonly Guid CaseId = Guid.CreateVersion7();
    public static readonly Guid PatientId = Guid.CreateVersion7();
    public static readonly Guid CallTaskId = Guid.CreateVersion7();
    private static readonly DateTimeOffset Operated = new(2025, 11, 25, 20, 0, 0, TimeSpan.Zero);

    public static readonly ReassessmentSummary Summary = new(
        CaseId, "K7Q2", PatientId, ReassessmentStates.Notified, Urgencies.Routine, ["R2"], Procedures.LumbarMicrodiscectomy, 97, "dr-ellis", At(97),
        At(98), OwnerName: null, DueOn: null);

    public static readonly ReassessmentPacket Packet = new(
        Summary,
        new(Guid.CreateVersion7(), Procedures.LumbarMicrodiscectomy, 1, "left", false, "dr-ellis", new(2025, 11, 25), 5, 8,
            [RiskFactors.Smoking, RiskFactors.PriorSpineSurgery], 84, "lumbar-microdiscectomy v1", Sites.Back, Sites.Leg),
        [
            Point(3, 5, 7), Point(7, 5, 7), Point(14, 4, 7), Point(28, 4, 6), Point(42, 3, null), Point(90, 4, 7),
            Point(97, 4, 7) with { Kind = "confirmation", By = "web", RedFlags = [RedFlagCodes.NewWeakness] },
        ],
        [
            new("R2", "Leg pain is 7 of 10 on day 97, 13 days after the recovery window; improvement at the leg is 12 % (1 point) of 8 before surgery, less than 30 %.",
                new Dictionary<string, string> { ["leg before"] = "8", ["leg now"] = "7", ["improvement"] = "12 %", ["window ends"] = "day 84" },
                "lumbar-microdiscectomy v1", 97, At(97)),
        ],
        Watched: [42],
        [
            new(At(97), "flagged", "", "Rule R2 held in a check-in and in the one that confirmed it."),
            new(At(97), "alerted", "Dr. Ellis", "By text and e-mail; acknowledge within one business day."),
        ]);

    public static readonly PatientCard Patient = new(
        PatientId, 3, "NC10401", "Ben", "Klein <b>", new(1966, 2, 8),
        new("Ben Klein <b>", "+14425550101", "ben@example.org", Languages.English, "America/Los_Angeles", Channels.Sms, true, new(2025, 11, 1)), TextsStoppedAt: null);

    public static readonly CallTaskSummary CallTask = new(
        CallTaskId, PatientId, "reply-not-understood", "Asked for the leg, the patient wrote: \"it's bad\".", At(30), DoneAt: null, DoneBy: null, Outcome: null);

    /// <summary>Has everybody answer as if this were the practice's only patient.</summary>
    public static void TellOf(Colleagues colleagues, string state = ReassessmentStates.Notified)
    {
        var summary = state is ReassessmentStates.Notified ? Summary : Summary with { State = state, OwnerName = "Dr. Osei", DueOn = new(2026, 3, 20), AcknowledgeBy = null };
        colleagues.Answer<ListReassessments>(_ => new ReassessmentList([summary], 1));
        colleagues.Answer<GetReassessment>(q => q.CaseId == CaseId ? Packet with { Summary = summary } : new Refused("case-unknown", "There is no such case."));
        colleagues.Answer<FindPatients>(q => q.PatientIds?.Contains(PatientId) is false || q.Text is { } text && !"Ben Klein NC10401".Contains(text, StringComparison.OrdinalIgnoreCase)
            ? new PatientsFound([], 0) : new PatientsFound([Patient], 1));
        colleagues.Answer<ListCallTasks>(_ => new CallTaskList([CallTask], 1));
        colleagues.Answer<ListRequests>(_ => new RequestList([new(Guid.CreateVersion7(), PatientId, ConsultationKinds.Reassessment, "received", "dr-ellis", At(97), At(97), 2)]));
        colleagues.Answer<ListHeldSlots>(_ => new HeldSlotList(
        [
            new(Guid.CreateVersion7(), "dr-ellis", At(104), At(104).AddMinutes(30), "America/Los_Angeles", At(100)),
            new(Guid.CreateVersion7(), "dr-ellis", At(106), At(106).AddMinutes(30), "America/Los_Angeles", At(100)),
        ]));
        colleagues.Answer<ListPatientMessages>(_ => new PatientMessages(
        [
            new("out", Channels.Sms, Purposes.Dialogue, "Thank you. Your care team has your answers.", "delivered", At(97).AddMinutes(4)),
            new("in", Channels.Sms, "reply", "7", "received", At(97).AddMinutes(3)),
            new("out", Channels.Sms, Purposes.CheckIn, "Riverside Clinic: how strong is your leg pain, 0 to 10? Reply with one number.", "delivered", At(97)),
        ]));
    }

    private static DateTimeOffset At(int day) => Operated.AddDays(day);

    private static CurvePoint Point(int day, int? axial, int? limb) => new(day, At(day), axial, limb, [], "text", "planned");
}
