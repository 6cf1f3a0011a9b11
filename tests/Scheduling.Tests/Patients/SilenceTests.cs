using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Scheduling;

namespace FbssFollowUp.Scheduling.Tests.Patients;

[Collection(PracticeTests.Name)]
public class SilenceTests(Practice practice)
{
    /// <summary>Lesson 12.</summary>
    [Fact]
    public async Task The_patient_has_died_and_what_lies_ahead_is_cancelled_in_silence()
    {
        var (surgeon, patient) = (await practice.SurgeonAsync(), await practice.PatientAsync());
        var id = await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(17, 10), patient: patient));
        var told = practice.Sent(patient).Length;

        await practice.Running.Service.SendTwiceAsync(new PatientDied(patient, null, practice.Now));

        (await practice.AppointmentAsync(id)).State.ShouldBe(AppointmentStates.Cancelled);
        practice.Sent(patient).Length.ShouldBe(told);
        (await practice.RefusalAsync(Practice.Booking(surgeon.Code, Practice.At(17, 10), patient: patient))).ShouldBe("patient-died");
    }

    [Fact]
    public async Task A_withdrawn_patients_appointment_stays_but_nothing_is_sent_about_it_until_they_return()
    {
        var (surgeon, patient) = (await practice.SurgeonAsync(), await practice.PatientAsync());
        var id = await practice.BookAsync(Practice.Booking(surgeon.Code, Practice.At(18, 10), patient: patient));
        var told = practice.Sent(patient).Length;

        await practice.Running.Service.SendAsync(new PatientWithdrew(patient, practice.Now));
        await practice.OrderAsync(new MoveAppointment(id, 1, surgeon.Code, Practice.At(18, 11), null));
        practice.Sent(patient).Length.ShouldBe(told);

        await practice.Running.Service.SendAsync(new PatientReturned(patient, practice.Now.AddSeconds(1)));
        await practice.OrderAsync(new MoveAppointment(id, 2, surgeon.Code, Practice.At(18, 14), null));
        practice.Sent(patient).Length.ShouldBe(told + 1);
    }
}
