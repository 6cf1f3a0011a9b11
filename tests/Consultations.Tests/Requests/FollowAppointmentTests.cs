using FbssFollowUp.Consultations.Requests;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Scheduling;

namespace FbssFollowUp.Consultations.Tests.Requests;

[Collection(RunningCollection.Name)]
public class FollowAppointmentTests(RunningConsultations running)
{
    private readonly Guid _one = Guid.CreateVersion7();
    private readonly Guid _other = Guid.CreateVersion7();

    private DateTimeOffset Now => running.Service.Clock.UtcNow;

    [Theory]
    [InlineData("B1", "scheduled", "booked")]
    [InlineData("B1 X1", "ready", "cancelled: another is to be made")]
    [InlineData("X1 B1", "ready", "the cancellation heard of first")]
    [InlineData("B1 M1", "ready", "missed")]
    [InlineData("B1 C1", "completed", "seen")]
    [InlineData("C1 B1", "completed", "seen, heard of first")]
    [InlineData("B1 X1 B2", "scheduled", "booked again")]
    [InlineData("B2 X1 B1", "scheduled", "the second heard of first")]
    [InlineData("B1 B2 X1", "scheduled", "two booked, one cancelled")]
    [InlineData("B1 X1 B2 C2", "completed", "the second kept")]
    public async Task A_request_follows_its_appointments_whatever_order_the_news_come_in(string facts, string state, string label)
    {
        var request = await ReadyAsync();
        foreach (var fact in facts.Split(' ')) await running.Service.SendTwiceAsync(Fact(fact, request));
        var details = await running.AnswerAsync<GetRequest, RequestDetails>(new(request));
        details.Summary.State.ShouldBe(state, label);
        running.Service.Said<ConsultationClosed>().Count(c => c.RequestId == request).ShouldBe(state == "completed" ? 1 : 0, label);
        running.Service.Said<ConsultationReady>().Count(r => r.RequestId == request).ShouldBe(1, label);
    }

    [Fact]
    public async Task An_appointment_for_no_request_changes_nothing()
    {
        await running.Service.SendAsync(new AppointmentCompleted(_one, await running.PatientAsync(), null, Now));
        (await running.Service.Database(db => Task.FromResult(db.RequestAppointments.Count(a => a.AppointmentId == _one)))).ShouldBe(0);
    }

    private async Task<Guid> ReadyAsync()
    {
        var request = (await running.AcceptedAsync(Forms.Somebody())).Id;
        await running.AcceptedAsync(new MarkRequestReady(request, "known case"));
        return request;
    }

    private object Fact(string fact, Guid request)
    {
        var (appointment, patient) = (fact[1] == '1' ? _one : _other, Guid.CreateVersion7());
        return fact[0] switch
        {
            'B' => new AppointmentBooked(appointment, patient, request, "dr-ellis", AppointmentTypes.NewPatient, Now.AddDays(3), Now.AddDays(3).AddMinutes(30), "America/New_York", 1, Now),
            'X' => new AppointmentCancelled(appointment, patient, request, "patient", 2, Now),
            'M' => new AppointmentMissed(appointment, patient, request, Now),
            _ => new AppointmentCompleted(appointment, patient, request, Now)
        };
    }
}
