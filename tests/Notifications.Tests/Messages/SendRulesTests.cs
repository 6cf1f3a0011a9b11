using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Notifications.Replies;

namespace FbssFollowUp.Notifications.Tests.Messages;

public class SendRulesTests
{
    private const string Phone = "+14425550100";
    private const string Mail = "ana@example.org";
    private static readonly Guid CheckIn = Guid.CreateVersion7();
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 17, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Night = new(2026, 3, 3, 4, 0, 0, TimeSpan.Zero);
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    public static TheoryData<string, string?, string?, string?, string, bool, bool?, string, string> Choices => new()
    {
        // label, phone, mail, requested, preferred, written consent, opted out (null = never said a word), purpose, expected
        { "preferred text", Phone, Mail, null, "sms", true, null, Purposes.CheckIn, $"sms {Phone}" },
        { "preferred mail", Phone, Mail, null, "email", true, null, Purposes.CheckIn, $"email {Mail}" },
        { "requested text over preferred mail", Phone, Mail, "sms", "email", true, null, Purposes.CheckIn, $"sms {Phone}" },
        { "requested mail over preferred text", Phone, Mail, "email", "sms", true, null, Purposes.CheckIn, $"email {Mail}" },
        { "no consent, mail there", Phone, Mail, null, "sms", false, null, Purposes.CheckIn, $"email {Mail}" },
        { "no consent, no mail", Phone, null, null, "sms", false, null, Purposes.CheckIn, "no-consent" },
        { "opted out, mail there", Phone, Mail, null, "sms", true, true, Purposes.CheckIn, $"email {Mail}" },
        { "opted out, no mail", Phone, null, null, "sms", true, true, Purposes.CheckIn, "opted-out" },
        { "opted out, safety words go by mail", Phone, Mail, "sms", "sms", true, true, Purposes.Safety, $"email {Mail}" },
        { "opted out, the words of a dialogue do not go on by mail", Phone, Mail, "sms", "sms", true, true, Purposes.Dialogue, "opted-out" },
        { "opted in again without a form", Phone, null, null, "sms", false, false, Purposes.CheckIn, $"sms {Phone}" },
        { "preferred mail, none there", Phone, null, null, "email", true, null, Purposes.CheckIn, $"sms {Phone}" },
        { "neither", null, null, null, "sms", true, null, Purposes.CheckIn, "no-address" }
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public void The_channel_is_the_first_that_is_allowed(
        string label, string? phone, string? mail, string? requested, string preferred, bool consent, bool? optedOut, string purpose, string expected)
    {
        var patient = Patient(phone, mail, preferred, consent);
        var standing = optedOut is { } out_ ? new PhoneStanding { Phone = Phone, OptedOut = out_, Since = Noon } : null;
        Words(SendRules.Decide(Asked(purpose, requested), Situation(patient) with { Standing = standing }, Noon)).ShouldBe(expected, label);
    }

    /// <summary>Whether somebody comes is asked where they like to be asked: either can be answered. A score is asked for by text.</summary>
    [Theory]
    [InlineData(MessageQuestion.Appointment, "email", "email " + Mail)]
    [InlineData(MessageQuestion.Appointment, "sms", "sms " + Phone)]
    [InlineData(MessageQuestion.Axial, "email", "sms " + Phone)]
    public void A_question_goes_where_it_can_be_answered_and_the_patient_likes_it(string asks, string preferred, string expected)
    {
        var asked = NotificationsFixture.Safety(Guid.CreateVersion7(), CheckIn) with
        {
            Purpose = Purposes.Appointment,
            Question = new(Guid.CreateVersion7(), CheckIn, asks, Noon.AddDays(1)),
            Data = new Dictionary<string, string> { ["link"] = "https://portal.example/a/x" }
        };
        Words(SendRules.Decide(AcceptMessageConsumer.From(asked, Noon), Situation(Patient(preferred: preferred)), Noon)).ShouldBe(expected, asks);
    }

    /// <summary>Opting out ends texts only: a link says the same in a mail, a question put by text does not.</summary>
    [Theory]
    [InlineData("a link, as was asked for by text", "sms", true, false, true, "email " + Mail)]
    [InlineData("a link by whichever channel", null, true, false, true, "email " + Mail)]
    [InlineData("a link to a number that takes texts", "sms", true, false, false, "sms " + Phone)]
    [InlineData("a question", "sms", false, true, true, "opted-out")]
    [InlineData("a question with a link", "sms", true, true, true, "opted-out")]
    public void A_link_in_a_dialogue_goes_by_mail_where_the_number_wants_no_texts(
        string label, string? requested, bool link, bool question, bool optedOut, string expected)
    {
        var situation = Situation(Patient()) with { Standing = new PhoneStanding { Phone = Phone, OptedOut = optedOut, Since = Noon } };
        Words(SendRules.Decide(Asked(Purposes.Dialogue, requested, question, link: link), situation, Noon)).ShouldBe(expected, label);
    }

    [Theory]
    [InlineData(EndedSubject.Completed, Purposes.CheckIn, false)]
    [InlineData(EndedSubject.Completed, Purposes.Dialogue, true)]
    [InlineData(EndedSubject.Completed, Purposes.Safety, true)]
    [InlineData(EndedSubject.Missed, Purposes.CheckIn, false)]
    [InlineData(EndedSubject.Acknowledged, Purposes.StaffAlert, false)]
    [InlineData(EndedSubject.Acknowledged, Purposes.Reassessment, true)]
    public void What_is_over_is_asked_for_no_more(string how, string purpose, bool wanted) =>
        SendRules.StillWanted(Asked(purpose), Ended(how)).ShouldBe(wanted);

    [Fact]
    public void A_question_of_a_completed_check_in_is_dropped_whatever_its_purpose() => Words(SendRules.Decide(
        Asked(Purposes.Dialogue, "sms", question: true), Situation(Patient()) with { Ended = Ended(EndedSubject.Completed) }, Noon)).ShouldBe("not-wanted");

    [Theory]
    [InlineData("a check-in at night waits for nine", Purposes.CheckIn, null, "until 2026-03-03T14:00")]
    [InlineData("a next step at night waits for nine", Purposes.Reassessment, null, "until 2026-03-03T14:00")]
    [InlineData("safety words go at once", Purposes.Safety, null, "sms " + Phone)]
    [InlineData("a dialogue goes on at once", Purposes.Dialogue, null, "sms " + Phone)]
    [InlineData("useless by nine: dropped, never sent after", Purposes.CheckIn, "2026-03-03T13:00:00Z", "useful-until-passed")]
    [InlineData("useful at nine still", Purposes.CheckIn, "2026-03-03T15:00:00Z", "until 2026-03-03T14:00")]
    [InlineData("useless already", Purposes.Safety, "2026-03-03T04:00:00Z", "useful-until-passed")]
    public void A_backlog_after_an_outage_is_not_delivered_at_night(string label, string purpose, string? usefulUntil, string expected) =>
        Words(SendRules.Decide(Asked(purpose, usefulUntil: usefulUntil), Situation(Patient()), Night)).ShouldBe(expected, label);

    [Fact]
    public void An_alert_to_staff_goes_at_any_hour()
    {
        var surgeon = new Contact { Kind = MessageRecipient.Staff, Id = Guid.CreateVersion7() };
        surgeon.TakeOver(new StaffMemberChanged(surgeon.Id, 1, "dr-ellis", "Dr. Ellis", [], "+14425550150", Mail, "America/New_York", true));
        Words(SendRules.Decide(Asked(Purposes.StaffAlert, staff: true), Situation(surgeon), Night)).ShouldBe("sms +14425550150");
    }

    [Fact]
    public void An_alert_to_an_account_that_is_closed_is_told_as_undeliverable()
    {
        var left = new Contact { Kind = MessageRecipient.Staff, Id = Guid.CreateVersion7() };
        left.TakeOver(new StaffMemberChanged(left.Id, 2, "dr-osei", "Dr. Osei", [], "+14425550151", Mail, "America/New_York", false));
        Words(SendRules.Decide(Asked(Purposes.StaffAlert, staff: true), Situation(left), Noon)).ShouldBe("no-address");
    }

    [Fact]
    public void A_recipient_not_yet_known_is_waited_for_one_day()
    {
        var asked = Asked(Purposes.CheckIn);
        Words(SendRules.Decide(asked, Situation(null), Noon)).ShouldStartWith("until");
        Words(SendRules.Decide(asked, Situation(null), Noon.AddDays(1))).ShouldBe("recipient-unknown");
    }

    [Fact]
    public void A_question_waits_while_another_is_open_on_the_phone()
    {
        var open = OpenQuestion(expires: Noon.AddHours(5));
        Words(SendRules.Decide(Asked(Purposes.CheckIn, question: true), Situation(Patient()) with { OpenOnPhone = open }, Noon)).ShouldBe($"behind {open.Id}");
        Words(SendRules.Decide(Asked(Purposes.Safety), Situation(Patient()) with { OpenOnPhone = open }, Noon)).ShouldBe($"sms {Phone}");
    }

    [Fact]
    public void A_question_goes_when_the_one_before_it_has_run_out() => Words(SendRules.Decide(
        Asked(Purposes.CheckIn, question: true), Situation(Patient()) with { OpenOnPhone = OpenQuestion(expires: Noon) }, Noon)).ShouldBe($"sms {Phone}");

    [Fact]
    public void A_question_that_cannot_be_texted_goes_by_mail_only_as_its_link()
    {
        var patient = Patient(consent: false);
        Words(SendRules.Decide(Asked(Purposes.CheckIn, "sms", question: true), Situation(patient), Noon)).ShouldBe("no-consent");
        Words(SendRules.Decide(Asked(Purposes.CheckIn, "sms", question: true, link: true), Situation(patient), Noon)).ShouldBe($"email {Mail}");
    }

    private static string Words(SendDecision decision) => decision switch
    {
        SendDecision.Send send => $"{send.Channel} {send.Address}",
        SendDecision.Wait { BehindQuestionId: { } behind } => $"behind {behind}",
        SendDecision.Wait wait => $"until {wait.Until:yyyy-MM-ddTHH:mm}",
        SendDecision.Drop drop => drop.Reason,
        SendDecision.GiveUp giveUp => giveUp.Reason,
        _ => ""
    };

    private static Message Asked(
        string purpose, string? requested = null, bool question = false, string? usefulUntil = null, bool link = false, bool staff = false) => AcceptMessageConsumer.From(
        new SendMessage(purpose, CheckIn, "once", new(staff ? MessageRecipient.Staff : MessageRecipient.Patient, Guid.CreateVersion7()),
            TemplateCodes.CheckInThanks, link ? new Dictionary<string, string> { ["link"] = "https://portal.example/c/x" } : [],
            question ? new(Guid.CreateVersion7(), CheckIn, MessageQuestion.Axial, Noon.AddDays(1)) : null, requested,
            usefulUntil is null ? null : DateTimeOffset.Parse(usefulUntil, System.Globalization.CultureInfo.InvariantCulture)), Noon);

    private static SendSituation Situation(Contact? recipient) => new(recipient, NewYork, null, null, null);

    private static EndedSubject Ended(string how) => new() { SubjectId = CheckIn, How = how, EndedAt = Noon };

    private static Contact Patient(string? phone = Phone, string? mail = Mail, string preferred = "sms", bool consent = true)
    {
        var patient = new Contact { Kind = MessageRecipient.Patient, Id = Guid.CreateVersion7() };
        patient.TakeOver(1, new PatientContact("Ana Duarte", phone, mail, "es", "America/New_York", preferred, true, consent ? new(2026, 1, 5) : null));
        return patient;
    }

    private static Question OpenQuestion(DateTimeOffset expires)
    {
        var question = new Question
        {
            Id = Guid.CreateVersion7(),
            MessageId = Guid.CreateVersion7(),
            Phone = Phone,
            PatientId = Guid.CreateVersion7(),
            SubjectId = Guid.CreateVersion7(),
            Asks = MessageQuestion.Limb,
            ReservedAt = Noon.AddHours(-2),
            ExpiresAt = expires
        };
        question.Open(Noon.AddHours(-2));
        return question;
    }
}
