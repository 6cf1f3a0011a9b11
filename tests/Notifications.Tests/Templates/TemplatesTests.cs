using System.Reflection;
using System.Text.RegularExpressions;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Templates;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Tests.Templates;

public partial class TemplatesTests
{
    private static readonly PracticeSettings Practice = new() { Name = "Riverside Clinic", Phone = "+1 (442) 555-0199 x1", TimeZone = "America/New_York" };
    private static readonly Dictionary<string, string> Data = new()
    {
        ["site"] = "back",
        ["cervical"] = "yes",
        ["appointment"] = "yes",
        ["urgency"] = "urgent",
        ["reference"] = "7F3A-92C1",
        ["caseCode"] = "K7",
        ["startsAt"] = "2026-03-03T14:30:00Z",
        ["expiresAt"] = "2026-03-02T20:00:00Z",
        ["timeZone"] = "America/Chicago",
        ["acknowledgeBy"] = "2026-03-02T20:00:00+00:00",
        ["link"] = "https://portal.example/c/0123456789abcdef0123456789abcdef0123456789a"
    };

    public static TheoryData<string, string> EveryTemplateInEveryLanguage()
    {
        var data = new TheoryData<string, string>();
        foreach (var code in Codes(typeof(TemplateCodes)).Concat(Codes(typeof(OwnTemplates))))
            foreach (var language in Languages.All)
                data.Add(code, language);
        return data;
    }

    [Theory]
    [MemberData(nameof(EveryTemplateInEveryLanguage))]
    public void It_renders_with_its_declared_placeholders_and_nothing_is_left_open(string code, string language)
    {
        var declared = Data.Where(d => Placeholders.Of[code].Contains(d.Key)).ToDictionary();
        Placeholders.Problem(code, declared).ShouldBeNull();
        Text(code, language, declared).ShouldNotContain('{');
        if (Words(language)[code].Mail is not null)
            Mail(code, language, declared).ShouldSatisfyAllConditions(
                mail => mail.Subject.ShouldNotBeNullOrWhiteSpace(), mail => mail.Body.ShouldNotContain('{'), mail => mail.Body.ShouldContain(Practice.Phone));
    }

    [Theory]
    [MemberData(nameof(EveryTemplateInEveryLanguage))]
    public void A_missing_placeholder_is_refused_with_a_sentence_that_names_it(string code, string language)
    {
        language.ShouldNotBeEmpty();
        foreach (var name in Placeholders.Of[code])
            Placeholders.Problem(code, Data.Where(d => d.Key != name).ToDictionary()).ShouldBe($"The template '{code}' needs a value for '{name}'.");
    }

    [Theory]
    [MemberData(nameof(EveryTemplateInEveryLanguage))]
    public void A_text_is_in_letters_of_the_GSM_alphabet(string code, string language) =>
        TextSegments.Of(Text(code, language, Data)).ShouldSatisfyAllConditions(s => s.Gsm.ShouldBeTrue(), s => s.Segments.ShouldBeLessThanOrEqualTo(3));

    [Theory]
    [InlineData(TemplateCodes.Safety)]
    [InlineData(TemplateCodes.Crisis)]
    public void Safety_words_fit_one_text_in_both_languages(string code)
    {
        foreach (var language in Languages.All)
            TextSegments.Of(Text(code, language, Data)).ShouldSatisfyAllConditions(
                s => s.Gsm.ShouldBeTrue(), s => s.Units.ShouldBeLessThanOrEqualTo(160, $"{code} {language}"));
    }

    /// <summary>A patient may text it at any time, and is told so where that costs no text of its own.</summary>
    [Theory]
    [InlineData(Languages.English, " PAIN ")]
    [InlineData(Languages.Spanish, " DOLOR ")]
    public void The_thanks_say_which_word_begins_a_check_in_and_still_fit_one_text(string language, string word)
    {
        var thanks = Text(TemplateCodes.CheckInThanks, language, Data);
        thanks.ShouldContain(word);
        TextSegments.Of(thanks).ShouldSatisfyAllConditions(s => s.Gsm.ShouldBeTrue(), s => s.Segments.ShouldBe(1, thanks));
    }

    [Theory]
    [MemberData(nameof(EveryTemplateInEveryLanguage))]
    public void No_text_asks_for_a_carriers_keyword_as_an_answer(string code, string language)
    {
        var asks = AsksFor().Matches(Words(language)[code].Text).Select(m => m.Groups["word"].Value);
        string[] allowed = ["STOP", "START", "HELP"];
        asks.ShouldAllBe(word => allowed.Contains(word) && (word != "START" || code == OwnTemplates.OptedOut) && (word != "HELP" || code == OwnTemplates.OptedIn));
    }

    [Theory]
    [MemberData(nameof(EveryTemplateInEveryLanguage))]
    public void Nothing_says_a_diagnosis_a_procedure_or_a_specialty(string code, string language)
    {
        var template = Words(language)[code];
        var all = $"{template.Text} {template.Mail?.Subject} {template.Mail?.Body}";
        Clinical().IsMatch(all).ShouldBeFalse(all);
    }

    [Theory]
    [InlineData("site", "knee")]
    [InlineData("cervical", "maybe")]
    public void A_value_that_is_no_code_is_refused(string name, string value) => Placeholders.Problem(
        name == "site" ? TemplateCodes.CheckInScore : TemplateCodes.CheckInRedFlags, new Dictionary<string, string> { [name] = value })
        .ShouldNotBeNull().ShouldContain(name);

    [Fact]
    public void A_time_shows_its_zone_in_the_readers_own() =>
        Text(TemplateCodes.ReassessmentAlert, Languages.English, Data).ShouldContain("Mar 2, 3:00 PM (New York time)");

    /// <summary>Lesson 16: mail shows the same zone whoever booked, the clinic's, and names it.</summary>
    [Theory]
    [InlineData("en", "Asia/Tokyo", "Tue, Mar 3, 8:30 AM (Chicago time)")]
    [InlineData("en", "America/New_York", "Tue, Mar 3, 8:30 AM (Chicago time)")]
    [InlineData("es", "Pacific/Guam", "martes 3/3, 8:30 (hora de Chicago)")]
    public void An_appointments_time_is_the_clinics_wherever_the_patient_lives_and_names_the_zone(string language, string zone, string shown)
    {
        var style = new WordStyle(language, zone, TimeZoneInfo.FindSystemTimeZoneById(zone));
        Rendering.Of(TemplateBook.Shipped.Of(TemplateCodes.AppointmentBooked, language), ChannelCodes.Email, Data, style, Practice).Body.ShouldContain(shown);
        Rendering.Of(TemplateBook.Shipped.Of(TemplateCodes.AppointmentReminder, language), ChannelCodes.Sms, Data, style, Practice).Body.ShouldContain(shown);
    }

    [Fact]
    public void A_value_is_never_read_as_a_template() => Text(
        TemplateCodes.ReassessmentAlert, Languages.English, new(Data) { ["caseCode"] = "{link}{phone}" }).ShouldContain("case {link}{phone} (urgent)");

    [Fact]
    public void A_line_feed_never_reaches_a_mail_header() => Placeholders.Problem(
        TemplateCodes.ReassessmentAlert, new Dictionary<string, string>(Data) { ["caseCode"] = "K7\r\nBcc: x@example.org" }).ShouldNotBeNull();

    [Fact]
    public void A_links_token_is_masked_where_it_is_kept() => LinkTokens.Mask(Text(TemplateCodes.CheckInLink, Languages.English, Data))
        .ShouldContain("https://portal.example/c/*** Reply STOP");

    [Fact]
    public void A_standing_links_token_is_masked_too() => LinkTokens.Mask(Text(
        TemplateCodes.CheckInThanksWithLink, Languages.English, new(Data) { ["link"] = Data["link"].Replace("/c/", "/p/") })).ShouldNotContain("0123456789");

    private static string Text(string code, string language, Dictionary<string, string> data) =>
        Rendering.Of(TemplateBook.Shipped.Of(code, language), ChannelCodes.Sms, data, Style(language), Practice).Body;

    private static RenderedText Mail(string code, string language, Dictionary<string, string> data) =>
        Rendering.Of(TemplateBook.Shipped.Of(code, language), ChannelCodes.Email, data, Style(language), Practice);

    private static WordStyle Style(string language) => new(language, Practice.TimeZone, Practice.Zone);

    private static IReadOnlyDictionary<string, Template> Words(string language) =>
        language == Languages.Spanish ? SpanishTemplates.All : EnglishTemplates.All;

    private static IEnumerable<string> Codes(Type codes) =>
        codes.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);

    [GeneratedRegex(@"(?:Reply|Answer|Responda|Conteste|,) (?<word>[A-Z]{2,})\b")]
    private static partial Regex AsksFor();

    [GeneratedRegex(@"\b(spine|spinal|surger|surgeon|fusion|disc|FBSS|stimulator|ortho|neuro|cirug|cirujan|column|operaci)", RegexOptions.IgnoreCase)]
    private static partial Regex Clinical();
}
