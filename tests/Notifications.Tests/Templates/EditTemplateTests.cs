using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Templates;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Templates;

public class EditTemplateTests : IClassFixture<NotificationsFixture>
{
    private static readonly Actor Office = new("office", Roles.Administrator, "Olga Office");
    private readonly NotificationsFixture notifications;

    public EditTemplateTests(NotificationsFixture fixture)
    {
        notifications = fixture;
        notifications.MoveTo(10, 0);
    }

    [Fact]
    public async Task New_words_are_in_force_at_once_also_for_a_message_that_waits_and_what_was_sent_keeps_its_own()
    {
        var (phone, patient) = (NewPhone(), Guid.Empty);
        patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.SayAsync(Thanks(patient));
        await notifications.Running.SendAsync(Thanks(patient));
        var edit = Edit(TemplateCodes.CheckInThanks, english => english with { Text = "{practice}: that was all. Urgent? {phone}, in an emergency 911." });
        (await EditAsync(edit)).ShouldBeOfType<Outcome<Accepted>.Answered>();
        var (waiting, sent) = await SentAndWaitingAsync(patient);
        (sent.TemplateVersion, waiting.TemplateVersion, waiting.Status).ShouldBe((1, 2, "waiting"));
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).Select(h => h.Text).ShouldBe(
        [
            "Riverside Clinic: thank you, check-in complete. If the pain gets worse text PAIN at any time. Urgent: call (555) 010-0199, in an emergency 911.",
            "Riverside Clinic: that was all. Urgent? (555) 010-0199, in an emergency 911."
        ]);
        (await ListAsync(patient)).Select(m => (m.TemplateVersion, m.Template)).ShouldBe([(2, TemplateCodes.CheckInThanks), (1, TemplateCodes.CheckInThanks)], ignoreOrder: true);
    }

    [Fact]
    public async Task Who_saved_what_when_and_why_is_kept_and_cannot_be_changed()
    {
        const string code = TemplateCodes.RequestDeclined;
        await EditAsync(Edit(code, english => english with { MailSubject = "From {practice}" }, why: " Too long. "));
        var sheet = await SheetAsync(code);
        sheet.Versions.Select(v => (v.Version, v.SavedBy, v.SavedAt, v.Why)).ShouldBe([(2, "Olga Office", notifications.Now, "Too long."), (1, "", null, "")]);
        sheet.Versions[0].English.MailSubject.ShouldBe("From {practice}");
        sheet.Versions[0].Spanish.ShouldBe(sheet.Versions[1].Spanish);
        sheet.Previews.Select(p => (p.Language, p.Version)).ShouldBe([("en", 2), ("es", 2)]);
        foreach (var change in new[] { "update template_versions set why = ''", "delete from template_versions" })
            (await Should.ThrowAsync<PostgresException>(() => notifications.Running.Database(db => db.Database.ExecuteSqlRawAsync(change)))).MessageText.ShouldContain("append-only");
    }

    [Theory]
    [InlineData("another role", "not-allowed")]
    [InlineData("no such template", "template-unknown")]
    [InlineData("safety words", "template-locked")]
    [InlineData("the crisis line", "template-locked")]
    [InlineData("the red-flag question", "template-locked")]
    [InlineData("no reason", "why-missing")]
    [InlineData("an unknown placeholder", "template-wrong")]
    [InlineData("made from another version", "template-overtaken")]
    [InlineData("the same words", "template-unchanged")]
    public async Task What_may_not_be_saved_is_refused_and_nothing_is_stored(string label, string refusal)
    {
        var good = Edit(TemplateCodes.RecordsAsked, english => english with { Text = english.Text.Replace("need", "want", StringComparison.Ordinal) });
        var asked = label switch
        {
            "no such template" => good with { Code = "love-letter" },
            "safety words" => Edit(TemplateCodes.Safety, english => english with { Text = "All is well." }),
            "the crisis line" => Edit(TemplateCodes.Crisis, english => english with { Text = english.Text + "!" }),
            "the red-flag question" => Edit(TemplateCodes.CheckInRedFlags, english => english with { Text = "Well? 1 = no, 2 = yes{cervical}" }),
            "no reason" => good with { Why = " " },
            "an unknown placeholder" => good with { English = good.English with { Text = "{surgeon} {phone} STOP {practice}" } },
            "made from another version" => good with { BasedOn = 4 },
            "the same words" => Edit(TemplateCodes.RecordsAsked, english => english),
            _ => good
        };
        var by = label == "another role" ? new Actor("dr-ellis", Roles.Surgeon, "Dr. Ellis") : Office;
        (await notifications.Running.CommandAsync(asked, by)).ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.Code.ShouldBe(refusal, label);
        (await notifications.Running.Database(db => db.TemplateVersions.AnyAsync(v => v.Template == asked.Code))).ShouldBeFalse(label);
    }

    [Fact]
    public async Task Of_two_who_save_at_the_same_instant_one_is_told_to_look_at_the_others_words()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(n =>
            EditAsync(Edit(TemplateCodes.RecordsReminder, english => english with { Text = $"{{practice}}: records, please ({n}). {{phone}} Reply STOP to opt out." }))));
        outcomes.OfType<Outcome<Accepted>.Answered>().Count().ShouldBe(1);
        outcomes.OfType<Outcome<Accepted>.Refused>().ShouldAllBe(o => o.Refusal == TemplateRefusals.Overtaken);
        (await notifications.Running.Database(db => db.TemplateVersions.CountAsync(v => v.Template == TemplateCodes.RecordsReminder))).ShouldBe(2);
    }

    /// <summary>Lesson 32, for words too: the newest in the language stored now, however long ago the message was planned.</summary>
    [Fact]
    public async Task A_saved_version_is_used_in_the_readers_language()
    {
        var phone = NewPhone();
        var patient = await notifications.RegisterAsync(Contact(phone, language: Languages.Spanish));
        var edit = Edit(TemplateCodes.HumanWillRead, english => english);
        await EditAsync(edit with { Spanish = edit.Spanish with { Text = "{practice}: gracias. En una emergencia 911, si es urgente {phone}." } });
        await notifications.SayAsync(Thanks(patient) with { Template = TemplateCodes.HumanWillRead });
        (await notifications.HandedToAsync(phone)).ShouldHaveSingleItem().Text.ShouldStartWith("Riverside Clinic: gracias. En");
    }

    private static SendMessage Thanks(Guid patient) => new(
        Purposes.Dialogue, Guid.CreateVersion7(), "thanks", new(MessageRecipient.Patient, patient), TemplateCodes.CheckInThanks,
        new Dictionary<string, string>(), null, ChannelCodes.Sms, null);

    private static EditTemplate Edit(string code, Func<TemplateWords, TemplateWords> english, string why = "Clearer.") => new(
        code, TemplateBook.ShippedVersion, english(TemplateBook.Wire(EnglishTemplates.All[code])), TemplateBook.Wire(SpanishTemplates.All[code]), why);

    private Task<Outcome<Accepted>> EditAsync(EditTemplate edit) => notifications.Running.CommandAsync(edit, Office);

    private async Task<TemplateSheet> SheetAsync(string code) =>
        (await notifications.Running.AskAsync<GetTemplate, TemplateSheet>(new(code))).ShouldBeOfType<Outcome<TemplateSheet>.Answered>().Answer;

    private async Task<IReadOnlyList<PatientMessage>> ListAsync(Guid patient) =>
        (await notifications.Running.AskAsync<ListPatientMessages, PatientMessages>(new(patient, 50))).ShouldBeOfType<Outcome<PatientMessages>.Answered>().Answer.Messages;

    private async Task<(PatientMessage Waiting, PatientMessage Sent)> SentAndWaitingAsync(Guid patient)
    {
        var listed = await ListAsync(patient);
        return (listed.Single(m => m.Status == "waiting"), listed.Single(m => m.Status == "sent"));
    }
}
