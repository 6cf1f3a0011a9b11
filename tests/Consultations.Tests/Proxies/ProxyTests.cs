using FbssFollowUp.Consultations.Proxies;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Consultations.Tests.Proxies;

[Collection(RunningCollection.Name)]
public class ProxyTests(RunningConsultations running)
{
    private static int lastPhone = 7770000;

    [Fact]
    public async Task Somebody_named_to_answer_is_told_on_with_the_patients_next_revision()
    {
        var patient = await running.PatientAsync();
        var named = await running.AcceptedAsync(new NameProxy(patient, Rosa(isAsked: true)));
        var told = Told(patient).ShouldHaveSingleItem();
        told.Revision.ShouldBe(2);
        told.Contact.Proxies.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            p => p.ProxyId.ShouldBe(named.Id), p => p.DisplayName.ShouldBe("Rosa Duarte"), p => p.Relation.ShouldBe(ProxyRelations.Child), p => p.IsAsked.ShouldBeTrue());
        var card = (await running.CardAsync(patient)).Proxies.ShouldHaveSingleItem();
        (card.AgreedOn, card.NamedBy, card.EndedAt).ShouldBe((new DateOnly(2026, 2, 20), RunningBy, null));
    }

    [Fact]
    public async Task A_change_of_the_patients_own_details_leaves_who_answers_as_it_is()
    {
        var r = RunningConsultations.Somebody();
        var patient = (await running.AcceptedAsync(r)).Id;
        await running.AcceptedAsync(new NameProxy(patient, Rosa(isAsked: true)));
        await running.AcceptedAsync(new ChangePatientDetails(patient, 2, "Anna", r.FamilyName, r.Phone, r.Email, r.Language, r.TimeZone, r.PreferredChannel, true, r.TextConsentOn));
        Told(patient)[^1].Contact.Proxies.ShouldHaveSingleItem().IsAsked.ShouldBeTrue();
    }

    [Fact]
    public async Task Messages_go_to_one_person_at_most_and_naming_another_moves_them()
    {
        var patient = await running.PatientAsync();
        await running.AcceptedAsync(new NameProxy(patient, Rosa(isAsked: true)));
        var second = await running.AcceptedAsync(new NameProxy(patient, Rosa(isAsked: true) with { DisplayName = "Luis Duarte", Phone = NewPhone() }));
        second.Notices.ShouldContain(ProxyNotices.AskedInstead("Rosa Duarte", "Luis Duarte"));
        (await running.CardAsync(patient)).Contact.Proxies!.Where(p => p.IsAsked).ShouldHaveSingleItem().ProxyId.ShouldBe(second.Id);

        var third = await running.AcceptedAsync(new NameProxy(patient, Rosa(isAsked: false) with { DisplayName = "Eva Duarte", Phone = NewPhone() }));
        third.Notices.ShouldBeEmpty();
        (await running.CardAsync(patient)).Contact.Proxies!.Single(p => p.IsAsked).ProxyId.ShouldBe(second.Id);
    }

    [Fact]
    public async Task Ten_people_named_at_once_are_five_and_one_of_them_is_asked()
    {
        var patient = await running.PatientAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => running.Service.CommandAsync(new NameProxy(patient, Rosa(isAsked: true)))));
        outcomes.Count(o => o is Messaging.Outcome<Accepted>.Answered).ShouldBe(5);
        outcomes.OfType<Messaging.Outcome<Accepted>.Refused>().ShouldAllBe(r => r.Refusal.Code == "too-many-proxies");
        (await running.CardAsync(patient)).Contact.Proxies!.Count(p => p.IsAsked).ShouldBe(1);
        Told(patient).Select(t => t.Revision).Order().ShouldBe([2, 3, 4, 5, 6]);
    }

    [Fact]
    public async Task The_same_order_delivered_twice_names_one_person()
    {
        var patient = await running.PatientAsync();
        await running.Service.SendTwiceAsync(new NameProxy(patient, Rosa(isAsked: false)), actor: new Actor("x", Roles.Scheduler, RunningBy));
        (await running.CardAsync(patient)).Proxies!.Count.ShouldBe(1);
        Told(patient).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Who_has_ended_is_told_no_more_and_stays_on_the_card_with_the_reason()
    {
        var patient = await running.PatientAsync();
        var rosa = await running.AcceptedAsync(new NameProxy(patient, Rosa(isAsked: true)));
        var ended = await running.AcceptedAsync(new EndProxy(patient, rosa.Id, "Moved abroad"));
        ended.Notices.ShouldBe([ProxyNotices.AskedAgain("Rosa Duarte")]);
        Told(patient)[^1].Contact.Proxies.ShouldBeNull();
        var card = (await running.CardAsync(patient)).Proxies.ShouldHaveSingleItem();
        (card.EndReason, card.EndedBy, card.Contact.IsAsked).ShouldBe(("Moved abroad", RunningBy, false));
        (await running.RefusedAsync(new EndProxy(patient, rosa.Id, "again"))).ShouldBe("proxy-unknown");
        (await running.RefusedAsync(new ChangeProxy(patient, 3, rosa.Id, Rosa(isAsked: true)))).ShouldBe("proxy-unknown");
    }

    [Fact]
    public async Task A_change_counts_if_nobody_changed_the_patient_meanwhile()
    {
        var patient = await running.PatientAsync();
        var details = Rosa(isAsked: false);
        var rosa = await running.AcceptedAsync(new NameProxy(patient, details));
        await running.AcceptedAsync(new ChangeProxy(patient, 2, rosa.Id, details with { IsAsked = true, Email = "rosa@example.org" }));
        (await running.RefusedAsync(new ChangeProxy(patient, 2, rosa.Id, details))).ShouldBe("changed-meanwhile");
        var kept = (await running.CardAsync(patient)).Contact.Proxies.ShouldHaveSingleItem();
        (kept.IsAsked, kept.Email).ShouldBe((true, "rosa@example.org"));

        (await running.AcceptedAsync(new ChangeProxy(patient, 3, rosa.Id, details with { IsAsked = true, Email = "rosa@example.org" }))).Notices.ShouldBeEmpty();
        Told(patient).Length.ShouldBe(2, "the same again changes and tells nothing");
    }

    [Theory]
    [InlineData("name-unreadable", "", "child", "(442) 555-0177", null, "en", "America/New_York", "2026-02-20")]
    [InlineData("relation-unknown", "Rosa", "cousin", "(442) 555-0177", null, "en", "America/New_York", "2026-02-20")]
    [InlineData("phone-unreadable", "Rosa", "child", "12345", "r@example.org", "en", "America/New_York", "2026-02-20")]
    [InlineData("email-unreadable", "Rosa", "child", "(442) 555-0177", "rosa", "en", "America/New_York", "2026-02-20")]
    [InlineData("proxy-unreachable", "Rosa", "child", null, null, "en", "America/New_York", "2026-02-20")]
    [InlineData("language-not-offered", "Rosa", "child", "(442) 555-0177", null, "fr", "America/New_York", "2026-02-20")]
    [InlineData("time-zone-unknown", "Rosa", "child", "(442) 555-0177", null, "en", "Mars/Olympus", "2026-02-20")]
    [InlineData("agreed-on-impossible", "Rosa", "child", "(442) 555-0177", null, "en", "America/New_York", "2026-03-04")]
    [InlineData("agreed-on-impossible", "Rosa", "child", "(442) 555-0177", null, "en", "America/New_York", "0001-01-01")]
    public async Task What_would_go_wrong_unseen_is_refused(
        string code, string name, string relation, string? phone, string? email, string language, string zone, string agreedOn)
    {
        var patient = await running.PatientAsync();
        ProxyDetails details = new(name, relation, phone, email, language, zone, Channels.Sms, true, new(2026, 2, 20), DateOnly.Parse(agreedOn, null), false);
        (await running.RefusedAsync(new NameProxy(patient, details))).ShouldBe(code);
        (await running.CardAsync(patient)).Proxies.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_cannot_be_sent_anything_is_not_asked_instead_of_the_patient_but_may_answer()
    {
        var patient = await running.PatientAsync();
        var silent = Rosa(isAsked: true) with { TextConsentOn = null };
        (await running.RefusedAsync(new NameProxy(patient, silent))).ShouldBe("proxy-unreachable");
        await running.AcceptedAsync(new NameProxy(patient, silent with { IsAsked = false }));
    }

    [Fact]
    public async Task Only_staff_may_say_who_answers()
    {
        var patient = await running.PatientAsync();
        var stranger = new Actor("x", Roles.Patient, "");
        (await running.RefusedAsync(new NameProxy(patient, Rosa(isAsked: false)), stranger)).ShouldBe("not-allowed");
        var rosa = await running.AcceptedAsync(new NameProxy(patient, Rosa(isAsked: false)));
        (await running.RefusedAsync(new ChangeProxy(patient, 2, rosa.Id, Rosa(isAsked: false)), stranger)).ShouldBe("not-allowed");
        (await running.RefusedAsync(new EndProxy(patient, rosa.Id, "x"), stranger)).ShouldBe("not-allowed");
        (await running.RefusedAsync(new EndProxy(patient, rosa.Id, " "))).ShouldBe("reason-missing");
        (await running.RefusedAsync(new NameProxy(Guid.CreateVersion7(), Rosa(isAsked: false)))).ShouldBe("patient-unknown");
    }

    [Fact]
    public async Task One_patients_proxy_is_not_changed_through_another_patient()
    {
        Guid one = await running.PatientAsync(), other = await running.PatientAsync();
        var rosa = await running.AcceptedAsync(new NameProxy(one, Rosa(isAsked: false)));
        (await running.RefusedAsync(new ChangeProxy(other, 1, rosa.Id, Rosa(isAsked: true)))).ShouldBe("proxy-unknown");
        (await running.RefusedAsync(new EndProxy(other, rosa.Id, "x"))).ShouldBe("proxy-unknown");
    }

    [Fact]
    public async Task An_opt_out_is_noted_for_the_person_with_the_number_and_follows_nobody_to_another()
    {
        var patient = await running.PatientAsync();
        var details = Rosa(isAsked: true) with { Email = "rosa@example.org" };
        var rosa = await running.AcceptedAsync(new NameProxy(patient, details));
        await running.Service.SendAsync(new ContactOptedOut([], Channels.Sms, running.Service.Clock.UtcNow, [rosa.Id]));
        var card = await running.CardAsync(patient);
        (card.TextsStoppedAt, card.Proxies!.Single().TextsStoppedAt).ShouldBe((null, running.Service.Clock.UtcNow));

        var other = await running.PatientAsync();
        (await running.AcceptedAsync(new NameProxy(other, details))).Notices.ShouldContain(ProxyNotices.TextsStopped);
        await running.AcceptedAsync(new ChangeProxy(patient, 2, rosa.Id, details with { Phone = NewPhone() }));
        (await running.CardAsync(patient)).Proxies!.Single().TextsStoppedAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_patient_is_found_by_the_name_of_who_answers()
    {
        var patient = await running.PatientAsync();
        var name = $"Quillon{Guid.CreateVersion7():N}";
        var proxy = await running.AcceptedAsync(new NameProxy(patient, Rosa(isAsked: false) with { DisplayName = name }));
        var found = await running.AnswerAsync<FindPatients, PatientsFound>(new(null, name[..20], 0, 10));
        found.Patients.ShouldHaveSingleItem().PatientId.ShouldBe(patient);
        await running.AcceptedAsync(new EndProxy(patient, proxy.Id, "ended"));
        (await running.AnswerAsync<FindPatients, PatientsFound>(new(null, name, 0, 10))).Patients.ShouldBeEmpty();
    }

    private const string RunningBy = "Test Administrator";

    private static string NewPhone() => $"+1443{Interlocked.Increment(ref lastPhone)}";

    private static ProxyDetails Rosa(bool isAsked) => new(
        "Rosa Duarte", ProxyRelations.Child, NewPhone(), null, Languages.English, "America/New_York", Channels.Sms, true, new DateOnly(2026, 2, 20),
        new DateOnly(2026, 2, 20), isAsked);

    private PatientDetailsChanged[] Told(Guid patientId) => [.. running.Service.Said<PatientDetailsChanged>().Where(p => p.PatientId == patientId)];
}
