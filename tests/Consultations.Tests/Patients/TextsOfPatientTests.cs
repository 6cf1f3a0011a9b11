using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Consultations.Tests.Patients;

[Collection(RunningCollection.Name)]
public class TextsOfPatientTests(RunningConsultations running)
{
    private DateTimeOffset Now => running.Service.Clock.UtcNow;

    [Fact]
    public async Task An_opt_out_is_noted_for_every_patient_with_the_number()
    {
        Guid one = await running.PatientAsync(), other = await running.PatientAsync();
        await running.Service.SendAsync(new ContactOptedOut([one, other], Channels.Sms, Now));
        (await running.CardAsync(one)).TextsStoppedAt.ShouldBe(Now);
        (await running.CardAsync(other)).TextsStoppedAt.ShouldBe(Now);
    }

    [Fact]
    public async Task An_opt_in_after_it_lets_texts_go_on()
    {
        var id = await running.PatientAsync();
        await running.Service.SendAsync(new ContactOptedOut([id], Channels.Sms, Now));
        await running.Service.SendAsync(new ContactOptedIn([id], Channels.Sms, Now.AddMinutes(1)));
        (await running.CardAsync(id)).TextsStoppedAt.ShouldBeNull();
    }

    [Fact]
    public async Task An_opt_out_delivered_again_after_the_opt_in_stops_nothing()
    {
        var id = await running.PatientAsync();
        var optOut = new ContactOptedOut([id], Channels.Sms, Now);
        await running.Service.SendTwiceAsync(optOut);
        await running.Service.SendTwiceAsync(new ContactOptedIn([id], Channels.Sms, Now.AddMinutes(1)));
        await running.Service.SendAsync(optOut);
        (await running.CardAsync(id)).TextsStoppedAt.ShouldBeNull();
    }

    [Fact]
    public async Task An_opt_in_that_overtakes_the_opt_out_before_it_wins()
    {
        var id = await running.PatientAsync();
        await running.Service.SendAsync(new ContactOptedIn([id], Channels.Sms, Now.AddMinutes(1)));
        await running.Service.SendAsync(new ContactOptedOut([id], Channels.Sms, Now));
        (await running.CardAsync(id)).TextsStoppedAt.ShouldBeNull();
    }

    [Fact]
    public async Task An_opt_out_of_mail_is_none_of_texts()
    {
        var id = await running.PatientAsync();
        await running.Service.SendAsync(new ContactOptedOut([id], Channels.Email, Now));
        (await running.CardAsync(id)).TextsStoppedAt.ShouldBeNull();
    }
}
