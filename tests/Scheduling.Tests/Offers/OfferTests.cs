using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.Scheduling.Tests.Appointments;

namespace FbssFollowUp.Scheduling.Tests.Offers;

public class OfferTests
{
    [Fact]
    public async Task A_decided_case_is_offered_the_held_slots_once_behind_a_link_of_which_only_the_hash_is_kept()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var request = running.Request();
        await running.Service.SendAsync(request);
        await running.Service.SendTwiceAsync(Ready(request, running));
        var offered = running.Service.Said<SlotsOffered>().ShouldHaveSingleItem();
        var message = running.Service.Said<SendMessage>().ShouldHaveSingleItem();
        (message.Purpose, message.Template, message.Recipient.Id).ShouldBe((Purposes.Reassessment, TemplateCodes.AppointmentOffer, request.PatientId));
        message.Data["link"].ShouldStartWith("https://portal.example/a/");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(message.Data["link"][^43..])));
        var form = (await running.Service.AskAsync<OpenAppointmentLink, AppointmentForm>(new(hash))).ShouldBeOfType<Outcome<AppointmentForm>.Answered>().Answer;
        form.Offered.Select(o => o.Id).ShouldBe(offered.Slots.Select(s => s.HoldId));
    }

    [Fact]
    public async Task The_patient_takes_one_the_others_go_back_and_the_link_is_used()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var (link, holds) = await OneWinnerTests.OfferAsync(running);
        (await running.Service.CommandAsync(new AnswerOffer(link, holds[1]))).ShouldBeOfType<Outcome<Accepted>.Answered>();
        var booked = running.Service.Said<AppointmentBooked>().ShouldHaveSingleItem();
        booked.RequestId.ShouldBe(running.Service.Said<SlotsOffered>().Single().RequestId);
        (await running.LiveHoldsAsync()).ShouldBe(0);
        running.Service.Said<SlotsHeld>()[^1].Slots.ShouldBeEmpty();
        running.Service.Said<SendMessage>()[^1].Template.ShouldBe(TemplateCodes.AppointmentBooked);
        (await RefusalAsync(running, link)).ShouldBe("already-answered");
        // The other two are free again, the taken one is not.
        foreach (var slot in running.Service.Said<SlotsOffered>().Single().Slots)
        {
            var outcome = await running.Service.CommandAsync(Practice.Booking("dr-ellis", slot.StartsAt), Practice.Scheduler);
            (outcome is Outcome<Accepted>.Answered).ShouldBe(slot.HoldId != holds[1]);
        }
    }

    [Fact]
    public async Task None_of_these_fits_gives_all_back_and_a_scheduler_sees_it()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var (link, _) = await OneWinnerTests.OfferAsync(running);
        await running.Service.CommandAsync(new AnswerOffer(link, null));
        (await running.LiveHoldsAsync()).ShouldBe(0);
        var wish = (await WishesAsync(running)).ShouldHaveSingleItem();
        wish.Kind.ShouldBe("none-fits");
        Practice.RefusalOf(await running.Service.CommandAsync(new AnswerOffer(link, null))).ShouldBe("already-answered");
        await running.Service.CommandAsync(Practice.Booking("dr-ellis", Practice.At(10, 10), patient: wish.PatientId) with { RequestId = wish.RequestId }, Practice.Scheduler);
        (await WishesAsync(running)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_offer_nobody_answers_runs_out_and_a_scheduler_sees_it()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var (link, holds) = await OneWinnerTests.OfferAsync(running);
        running.Service.Clock.Advance(TimeSpan.FromDays(9));
        (await RefusalAsync(running, link)).ShouldBe("link-expired");
        Practice.RefusalOf(await running.Service.CommandAsync(new AnswerOffer(link, holds[0]))).ShouldBe("link-expired");
        await running.Service.RunDueAsync();
        (await WishesAsync(running)).ShouldHaveSingleItem().Kind.ShouldBe("offer-expired");
    }

    [Fact]
    public async Task Without_slots_nothing_is_offered_and_a_scheduler_sees_it()
    {
        await using var running = await RunningScheduling.WithAsync();
        var request = running.Request();
        await running.Service.SendAsync(request);
        await running.Service.SendAsync(Ready(request, running));
        running.Service.Said<SendMessage>().ShouldBeEmpty();
        (await WishesAsync(running)).ShouldHaveSingleItem().Kind.ShouldBe("no-slots");
    }

    [Fact]
    public async Task What_is_ready_before_it_was_heard_of_is_offered_and_nothing_is_held_twice()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var request = running.Request();
        await running.Service.SendAsync(Ready(request, running));
        await running.Service.SendAsync(request);
        running.Service.Said<SlotsOffered>().ShouldHaveSingleItem();
        (await running.LiveHoldsAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task Slots_that_went_back_while_the_case_waited_are_replaced_before_they_are_offered()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var request = running.Request();
        await running.Service.SendAsync(request);
        running.Service.Clock.Advance(TimeSpan.FromDays(3));
        await running.Service.RunDueAsync();
        await running.Service.SendAsync(Ready(request, running));
        var offered = running.Service.Said<SlotsOffered>().ShouldHaveSingleItem();
        offered.Slots.Count.ShouldBe(3);
        offered.Slots.ShouldAllBe(s => s.StartsAt > running.Now.AddHours(24));
    }

    /// <summary>Lesson 39: a link shows no more than it needs, and never opens another's record.</summary>
    [Fact]
    public async Task A_link_opens_its_own_and_nothing_else_and_shows_times_only()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis", "dr-osei");
        var (link, holds) = await OneWinnerTests.OfferAsync(running);
        var other = running.Request("dr-osei");
        await running.Service.SendAsync(other);
        var foreign = running.Told(other).Single().Slots[0].HoldId;
        Practice.RefusalOf(await running.Service.CommandAsync(new AnswerOffer(link, foreign))).ShouldBe("slot-gone");
        Practice.RefusalOf(await running.Service.CommandAsync(new AnswerOffer(new string('0', 64), holds[0]))).ShouldBe("link-unknown");
        Practice.RefusalOf(await running.Service.CommandAsync(new AnswerAppointment(link, true))).ShouldBe("link-unknown");
        (await RefusalAsync(running, new string('0', 64))).ShouldBe("link-unknown");
        typeof(AppointmentForm).GetProperties().Concat(typeof(OfferedTime).GetProperties()).Select(p => p.Name)
            .ShouldNotContain(name => name.Contains("Patient", StringComparison.Ordinal) || name.Contains("Clinician", StringComparison.Ordinal) || name.Contains("Type", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_that_ends_takes_its_offer_and_its_appointment_with_it()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var request = running.Request();
        await running.Service.SendAsync(request);
        await running.Service.CommandAsync(Practice.Booking("dr-ellis", Practice.At(10, 10), patient: request.PatientId) with { RequestId = request.RequestId }, Practice.Scheduler);
        await running.Service.SendTwiceAsync(running.End(request));
        running.Service.Said<AppointmentCancelled>().ShouldHaveSingleItem().Reason.ShouldBe("request-ended");
    }

    private static ConsultationReady Ready(ConsultationRequested request, RunningScheduling running) =>
        new(request.RequestId, request.PatientId, request.Kind, request.SurgeonCode, running.Now);

    private static async Task<string> RefusalAsync(RunningScheduling running, string link) =>
        (await running.Service.AskAsync<OpenAppointmentLink, AppointmentForm>(new(link))).ShouldBeOfType<Outcome<AppointmentForm>.Refused>().Refusal.Code;

    private static async Task<IReadOnlyList<PatientWish>> WishesAsync(RunningScheduling running) =>
        (await running.Service.AskAsync<ListWishes, WishList>(new(100))).ShouldBeOfType<Outcome<WishList>.Answered>().Answer.Wishes;
}
