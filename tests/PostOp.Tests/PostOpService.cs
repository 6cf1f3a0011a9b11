using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.Messaging;
using FbssFollowUp.Testing;

namespace FbssFollowUp.PostOp.Tests;

/// <summary>PostOp running as in production, with words for what happens to it.</summary>
internal sealed class PostOpService(RunningService<PostOpDbContext> running) : IAsyncDisposable
{
    public static readonly Guid Ellis = Guid.CreateVersion7();
    public static readonly Guid Osei = Guid.CreateVersion7();
    public static readonly Guid Admin = Guid.CreateVersion7();
    public static readonly Actor Surgeon = new(Ellis.ToString(), Roles.Surgeon, "Dr. Ellis");

    public RunningService<PostOpDbContext> Running => running;

    public static async Task<PostOpService> StartAsync(DateTimeOffset? at = null) =>
        new(await RunningService.StartAsync<PostOpDbContext>(Services.PostOp, b => b.AddPostOp(), at: at));

    public static PatientContact Contact(string zone = "America/New_York", bool byText = true, string language = "en") => new(
        "Ana Duarte", "+14425550100", "ana@example.org", language, zone, Channels.Sms, byText, new DateOnly(2026, 1, 1));

    public static RecordSurgery Microdiscectomy(Guid patient, DateOnly on, int? back = 5, int? leg = 8) => new(
        Guid.CreateVersion7(), patient, Procedures.LumbarMicrodiscectomy, 1, "left", false, "dr-ellis", on, back, leg, [RiskFactors.Smoking]);

    public async Task<Guid> PatientAsync(PatientContact? contact = null)
    {
        var id = Guid.CreateVersion7();
        await running.SendAsync(new PatientRegistered(id, 1, contact ?? Contact(), running.Clock.UtcNow));
        return id;
    }

    public async Task StaffAsync()
    {
        await running.SendAsync(Staff(Ellis, "dr-ellis", Roles.Surgeon));
        await running.SendAsync(Staff(Osei, "dr-osei", Roles.Surgeon));
        await running.SendAsync(Staff(Admin, "manager", Roles.Administrator));
    }

    public static StaffMemberChanged Staff(Guid id, string code, string role, int revision = 1, bool active = true) => new(
        id, revision, code, code, [role], "+14425550190", $"{code}@example.org", "America/New_York", active);

    /// <summary>A patient operated today, with staff to alert.</summary>
    public async Task<Guid> OperatedAsync(bool byText = true, int? back = 5, int? leg = 8, DateOnly? on = null)
    {
        await StaffAsync();
        var patient = await PatientAsync(Contact(byText: byText));
        var date = on ?? DateOnly.FromDateTime(running.Clock.UtcNow.UtcDateTime);
        (await running.CommandAsync(Microdiscectomy(patient, date, back, leg))).ShouldBeOfType<Outcome<Accepted>.Answered>();
        return patient;
    }

    /// <summary>Moves the clock to the next thing due, and does it, until this many days have passed.</summary>
    public async Task PassAsync(int days)
    {
        var until = running.Clock.UtcNow.AddDays(days);
        await running.RunDueAsync();
        running.Clock.Set(until);
        await running.RunDueAsync();
    }

    public SendMessage LastTo(Guid patient) => running.Said<SendMessage>().Last(m => m.Recipient.Id == patient);

    public IReadOnlyList<SendMessage> Alerts => [.. running.Said<SendMessage>().Where(m => m.Purpose == Purposes.StaffAlert)];

    /// <summary>Answers the question last put to the patient.</summary>
    public Task ReplyAsync(Guid patient, string text) => ReplyAsync(patient, text, LastTo(patient).Question);

    public async Task<ReplyReceived> ReplyAsync(Guid patient, string text, MessageQuestion? question, string? handled = null)
    {
        running.Clock.Advance(TimeSpan.FromMinutes(1));
        ReplyReceived reply = new(
            Guid.CreateVersion7(), [patient], question?.QuestionId, question?.SubjectId, question?.Asks, text, Channels.Sms, running.Clock.UtcNow, handled);
        await running.SendAsync(reply);
        return reply;
    }

    public async Task AnswerAsync(Guid patient, int back, int leg, string redFlags = "2")
    {
        await ReplyAsync(patient, $"{back}");
        await ReplyAsync(patient, $"{leg}");
        await ReplyAsync(patient, redFlags);
    }

    public async Task<ReassessmentSummary?> CaseOfAsync(Guid patient) =>
        (await running.AskAsync<ListReassessments, ReassessmentList>(new(patient, false, 0, 10)))
            .ShouldBeOfType<Outcome<ReassessmentList>.Answered>().Answer.Cases is [.., var last] ? last : null;

    public async Task<ReassessmentPacket> PacketAsync(Guid caseId) =>
        (await running.AskAsync<GetReassessment, ReassessmentPacket>(new(caseId))).ShouldBeOfType<Outcome<ReassessmentPacket>.Answered>().Answer;

    public async Task<IReadOnlyList<CallTaskSummary>> CallTasksAsync() =>
        (await running.AskAsync<ListCallTasks, CallTaskList>(new(false, 100))).ShouldBeOfType<Outcome<CallTaskList>.Answered>().Answer.Tasks;

    public ValueTask DisposeAsync() => running.DisposeAsync();
}
