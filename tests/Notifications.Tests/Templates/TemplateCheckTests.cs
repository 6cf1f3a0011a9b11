using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Templates;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Tests.Templates;

public class TemplateCheckTests
{
    private static readonly PracticeSettings Practice = new() { Name = "Riverside Clinic", Phone = "(555) 010-0199", TimeZone = "America/New_York" };
    private static readonly Template English = EnglishTemplates.All[TemplateCodes.CheckInLink];
    private static readonly Template Spanish = SpanishTemplates.All[TemplateCodes.CheckInLink];

    [Fact]
    public void What_ships_can_be_saved_as_it_is()
    {
        foreach (var code in EnglishTemplates.All.Keys)
            TemplateCheck.Problems(code, EnglishTemplates.All[code], SpanishTemplates.All[code], Practice).ShouldBeEmpty(code);
    }

    [Theory]
    [InlineData("unknown", "{practice}: {name}, see {link} STOP", "The English text has {name} at character 13, which can not be filled in there: use {practice}, {phone}, {link}.")]
    [InlineData("misspelt", "{practice}: see {link} or {lnik} STOP", "The English text has {lnik} at character 27, which can not be filled in there: did you mean {link}?")]
    [InlineData("another case", "{practice}: see {link} {Phone} STOP", "The English text has {Phone} at character 24, which can not be filled in there: did you mean {phone}?")]
    [InlineData("with spaces", "{practice}: see {link} { phone } STOP", "The English text has { phone } at character 24, which can not be filled in there: did you mean {phone}?")]
    [InlineData("of another template", "{practice}: {site}, {link} STOP", "The English text has {site} at character 13, which can not be filled in there: use {practice}, {phone}, {link}.")]
    [InlineData("a format", "{practice}: {link:yyyy}, {link} STOP", "The English text has {link:yyyy} at character 13, which can not be filled in there: use {practice}, {phone}, {link}.")]
    [InlineData("a number", "{practice}: {7}, {link} STOP", "The English text has {7} at character 13, which can not be filled in there: use {practice}, {phone}, {link}.")]
    [InlineData("without a name", "{practice}: {}, {link} STOP", "The English text has {} at character 13, which can not be filled in there: use {practice}, {phone}, {link}.")]
    [InlineData("missing", "{practice}: see our page. STOP", "The English text lacks {link}: the reader needs it, put it in.")]
    [InlineData("never closed", "{practice}: {link} and {phone STOP", "The English text has a { at character 24 that is never closed: write a placeholder as {practice}, or leave the brace out.")]
    [InlineData("closing nothing", "{practice}: {link} and phone} STOP", "The English text has a } at character 29 that closes nothing: write a placeholder as {practice}, or leave the brace out.")]
    [InlineData("opt-out gone", "{practice}: {link}", "The English text must say STOP: the law wants it said how texts are stopped, started and explained.")]
    [InlineData("a carrier's word", "{practice}: {link} Reply YES. STOP", "The English text says YES in capitals, a word that phone companies act upon themselves: ask for a number or another letter.")]
    [InlineData("an address of its own", "{practice}: {link} or https://evil.example/x STOP", "The English text has the address “https://evil.example/x”: only {link} may lead somewhere, leave it out.")]
    [InlineData("an address without scheme", "{practice}: {link} or clinic.com/x STOP", "The English text has the address “clinic.com/x”: only {link} may lead somewhere, leave it out.")]
    [InlineData("a procedure", "{practice}: after your spinal fusion {link} STOP", "The English text says “spinal”, from which a stranger learns what the patient is treated for: leave it out.")]
    [InlineData("an unseen letter", "{practice}: {link}\u0007 STOP", "The English text has a letter that nobody can see: write it anew.")]
    [InlineData("empty", "", "The English text is empty: write it.")]
    public void A_text_with_a_mistake_is_refused_with_what_is_wrong_where_and_what_to_do(string label, string text, string sentence) =>
        TemplateCheck.Problems(TemplateCodes.CheckInLink, English with { Text = text }, Spanish, Practice).ShouldBe([sentence], label);

    [Theory]
    [InlineData("a link on a locked screen", "See {link} of {practice}", "A {link}", "The English subject has {link} at character 5, which can not be filled in there: use {practice}.")]
    [InlineData("several lines", "{practice}\nBcc: x", "A {link}", "The English subject has several lines: write it in one.")]
    [InlineData("a body without its link", "{practice}", "Call us.", "The English body lacks {link}: the reader needs it, put it in.")]
    public void A_mail_with_a_mistake_is_refused(string label, string subject, string body, string sentence) => TemplateCheck.Problems(
        TemplateCodes.CheckInLink, English with { Mail = new(subject, body) }, Spanish, Practice).ShouldBe([sentence], label);

    [Fact]
    public void Both_languages_are_looked_at_and_everything_wrong_is_said_at_once() => TemplateCheck.Problems(
        TemplateCodes.CheckInLink, English with { Text = "{practice}: {link}" }, Spanish with { Mail = null }, Practice).ShouldBe(
        [
            "The English text must say STOP: the law wants it said how texts are stopped, started and explained.",
            "The Spanish words have no mail: write its subject and its body."
        ]);

    [Theory]
    [InlineData(TemplateCodes.CheckInThanks, "911", "whoever reads it may need help at once")]
    [InlineData(TemplateCodes.HumanWillRead, "911", "whoever reads it may need help at once")]
    [InlineData(OwnTemplates.Help, "STOP", "the law wants it said")]
    [InlineData(OwnTemplates.OptedOut, "START", "the law wants it said")]
    [InlineData(TemplateCodes.CheckInScore, "10", "the answer is read by it")]
    [InlineData(TemplateCodes.AppointmentBooked, "C", "the answer is read by it")]
    public void What_must_be_said_cannot_be_taken_out(string code, string word, string why)
    {
        var shipped = EnglishTemplates.All[code];
        var without = shipped with { Text = System.Text.RegularExpressions.Regex.Replace(shipped.Text, $@"\b{word}\b", "it") };
        TemplateCheck.Problems(code, without, SpanishTemplates.All[code], Practice).ShouldContain(p => p.Contains($"must say {word}: {why}"));
    }

    [Fact]
    public void A_text_that_is_too_dear_is_refused_with_the_letters_that_make_it_so()
    {
        var dear = English with { Text = "{practice}: “ready” {link} STOP " + new string('x', 120) };
        TemplateCheck.Problems(TemplateCodes.CheckInLink, dear, Spanish, Practice).ShouldHaveSingleItem()
            .ShouldBe("The English text is sent in 4 parts, at most 3 are allowed: shorten it, or do without “ ”, which make a dear text of it.");
    }

    [Fact]
    public void Words_that_are_not_saved_are_shown_with_their_alphabet_and_parts_and_what_is_wrong()
    {
        var proof = ProofTemplateConsumer.Proof(new(TemplateCodes.CheckInLink, new("Señora, olé: {link}", "A", "B {link}"), new("{nada", "A", "B")), Practice);
        var english = proof.Previews.ShouldHaveSingleItem();
        english.ShouldSatisfyAllConditions(
            p => p.Language.ShouldBe(Languages.English), p => p.Text.ShouldStartWith("Señora, olé: https://"), p => p.Alphabet.ShouldBe("GSM-7"), p => p.Segments.ShouldBe(1));
        proof.Problems.ShouldContain("The Spanish text has a { at character 1 that is never closed: write a placeholder as {practice}, or leave the brace out.");
        ProofTemplateConsumer.Proof(new(TemplateCodes.CheckInLink, new("à bientôt {link}", "A", "B"), new("x", "A", "B")), Practice).Previews[0].Alphabet.ShouldBe("UCS-2");
    }

    [Fact]
    public void Nothing_but_what_its_template_allows_can_be_rendered_also_from_a_row_nobody_checked()
    {
        var forged = Saved("{practice} {site} {caseCode}");
        new TemplateBook([forged]).Of(TemplateCodes.CheckInLink, Languages.English).Wording.Version.ShouldBe(TemplateBook.ShippedVersion);
        new TemplateBook([Saved("{practice} {link}")]).Of(TemplateCodes.CheckInLink, Languages.English).Wording.Version.ShouldBe(2);
    }

    private static TemplateVersion Saved(string text) => new()
    {
        Template = TemplateCodes.CheckInLink,
        Version = 2,
        Language = Languages.English,
        Text = text,
        MailSubject = "{practice}",
        MailBody = "{link}",
        SavedById = "office",
        SavedBy = "Office",
        SavedAt = DateTimeOffset.UnixEpoch,
        Why = "shorter"
    };
}
