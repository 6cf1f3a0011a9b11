using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.PostOp.Reassessments;

namespace FbssFollowUp.PostOp.Tests.Reassessments;

public class NoteAppointmentTests
{
    [Fact]
    public async Task A_case_tells_of_its_offer_and_its_appointment_once_each_and_other_patients_cases_do_not()
    {
        await using var postOp = await PostOpService.StartAsync();
        var (patient, other) = (await postOp.OperatedAsync(), Guid.CreateVersion7());
        await postOp.ReplyAsync(patient, "I can't pee", null);
        var caseId = (await postOp.CaseOfAsync(patient))!.CaseId;
        var (now, appointment) = (postOp.Running.Clock.UtcNow, Guid.CreateVersion7());
        var slot = new HeldSlot(Guid.CreateVersion7(), "dr-ellis", now.AddDays(2), now.AddDays(2).AddMinutes(30), "America/New_York", now.AddDays(1));
        var booked = new AppointmentBooked(
            appointment, patient, Guid.CreateVersion7(), "dr-ellis", AppointmentTypes.Reassessment, now.AddDays(2), now.AddDays(2).AddMinutes(30), "America/New_York", 1, now.AddHours(1));
        await postOp.Running.SendTwiceAsync(new SlotsOffered(booked.RequestId!.Value, patient, [slot], now.AddDays(1), now));
        await postOp.Running.SendTwiceAsync(booked);
        await postOp.Running.SendAsync(booked with { PatientId = other, AppointmentId = Guid.CreateVersion7() });
        await postOp.Running.SendTwiceAsync(new AppointmentConfirmed(appointment, patient, now.AddHours(2)));
        await postOp.Running.SendTwiceAsync(new AppointmentCancelled(appointment, patient, null, CancelReasons.ByPatient, 2, now.AddHours(3)));

        var packet = await postOp.PacketAsync(caseId);
        packet.Steps.Select(s => s.What).Where(w => w.StartsWith("appointment", StringComparison.Ordinal))
            .ShouldBe([CaseEntries.AppointmentOffered, CaseEntries.AppointmentBooked, CaseEntries.AppointmentConfirmed, CaseEntries.AppointmentCancelled]);
        packet.Steps.Single(s => s.What == CaseEntries.AppointmentBooked).Detail.ShouldEndWith("(America/New_York) with dr-ellis.");
    }
}
