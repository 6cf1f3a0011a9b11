using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Contracts;

namespace FbssFollowUp.Consultations.Tests.Patients;

public class DetailsCheckTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);
    private static readonly PatientDetails Good = new(
        "Ana", "Duarte", "(442) 555-0100", "ana@example.org", "es", "America/Los_Angeles", Channels.Sms, true, new DateOnly(2026, 2, 1));

    public static TheoryData<string, object, string> RefusedDetails => new()
    {
        { "no given name", Good with { GivenName = " " }, "name-unreadable" },
        { "no family name", Good with { FamilyName = "" }, "name-unreadable" },
        { "a language that is not offered", Good with { Language = "xx" }, "language-not-offered" },
        { "a language in capitals is not guessed", Good with { Language = "EN" }, "language-not-offered" },
        { "no language", Good with { Language = "" }, "language-not-offered" },
        { "no such zone", Good with { TimeZone = "Mars/Olympus" }, "time-zone-unknown" },
        { "a zone of another system", Good with { TimeZone = "Pacific Standard Time" }, "time-zone-unknown" },
        { "an abbreviation", Good with { TimeZone = "PST" }, "time-zone-unknown" },
        { "a path", Good with { TimeZone = "../../../etc/passwd" }, "time-zone-unknown" },
        { "no zone", Good with { TimeZone = "" }, "time-zone-unknown" },
        { "a channel that does not exist", Good with { PreferredChannel = "fax" }, "channel-unknown" },
        { "two addresses", Good with { Email = "a@example.org, b@example.org" }, "email-unreadable" },
        { "a broken address beside a good phone", Good with { Email = "ana(at)example.org" }, "email-unreadable" },
        { "neither phone nor address", Good with { Phone = null, Email = " " }, "no-way-to-reach" },
        { "a phone that cannot be read and no address", Good with { Phone = "12345", Email = null }, "no-way-to-reach" }
    };

    [Theory]
    [MemberData(nameof(RefusedDetails))]
    public void Details_that_would_let_the_follow_up_go_wrong_are_refused(string label, object typed, string code)
    {
        var verdict = DetailsCheck.Of((PatientDetails)typed, Now);
        verdict.Refusal.ShouldNotBeNull(label).Code.ShouldBe(code, label);
        verdict.Notices.ShouldBeEmpty(label);
    }

    public static TheoryData<string, object, string[]> KeptDetails => new()
    {
        { "good", Good, [] },
        { "no phone, mail preferred", Good with { Phone = null, PreferredChannel = Channels.Email }, [] },
        { "no consent, mail preferred", Good with { TextConsentOn = null, PreferredChannel = Channels.Email }, [] },
        { "no address, texts preferred", Good with { Email = null }, [] },
        { "a phone that cannot be read beside a good address", Good with { Phone = "12345" }, [DetailsNotices.PhoneUnreadable] },
        { "no phone, texts preferred", Good with { Phone = null }, [DetailsNotices.NoPhone] },
        { "no consent to texts", Good with { TextConsentOn = null }, [DetailsNotices.NoConsentToTexts] },
        { "no address, mail preferred", Good with { Email = null, PreferredChannel = Channels.Email }, [DetailsNotices.NoEmail] },
        { "neither consent nor address", Good with { Email = null, TextConsentOn = null }, [DetailsNotices.OnlyByCalling] },
        { "consent of today where the patient is", Good with { TimeZone = "Pacific/Guam", TextConsentOn = new DateOnly(2026, 3, 3) }, [] },
        { "consent of tomorrow", Good with { TextConsentOn = new DateOnly(2026, 3, 3) }, [DetailsNotices.ConsentInFuture] },
        { "a name like a formula", Good with { FamilyName = "=HYPERLINK(\"x\")" }, [DetailsNotices.NameLooksLikeFormula] },
        {
            "several at once", Good with { GivenName = "@x", TextConsentOn = null },
            [DetailsNotices.NoConsentToTexts, DetailsNotices.NameLooksLikeFormula]
        }
    };

    [Theory]
    [MemberData(nameof(KeptDetails))]
    public void Details_that_only_limit_the_follow_up_are_kept_with_a_notice(string label, object typed, string[] notices)
    {
        var verdict = DetailsCheck.Of((PatientDetails)typed, Now);
        verdict.Refusal.ShouldBeNull(label);
        verdict.Notices.ShouldBe(notices, label);
    }

    [Fact]
    public void Details_are_kept_in_their_normal_form()
    {
        var kept = DetailsCheck.Of(Good with { GivenName = " Ana ", Email = " ana@example.org " }, Now).Details;
        kept.ShouldBe(Good with { Phone = "+14425550100" });
    }

    [Theory]
    [InlineData("today", 2026, 3, 2, true)]
    [InlineData("tomorrow", 2026, 3, 3, false)]
    [InlineData("a hundred years", 1926, 3, 2, true)]
    [InlineData("older than anybody", 1901, 3, 2, false)]
    [InlineData("left out", 1, 1, 1, false)]
    public void A_birth_date_is_one_a_living_patient_can_have(string label, int year, int month, int day, bool possible) =>
        BirthDates.IsPossible(new DateOnly(year, month, day), new DateOnly(2026, 3, 2)).ShouldBe(possible, label);
}
