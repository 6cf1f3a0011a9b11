using System.Globalization;
using FbssFollowUp.Consultations.Requests;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.Consultations.Tests.Requests;

/// <summary>Request forms as the Portal sends them.</summary>
internal static class Forms
{
    private static int numbers;

    /// <summary>A person nobody else is, with no red flag.</summary>
    public static RequestConsultation Somebody()
    {
        var n = Interlocked.Increment(ref numbers);
        return new(
            Guid.CreateVersion7(), ConsultationKinds.Consultation, "Rosa", $"Núñez {Letters(n)}", new DateOnly(1950, 1, 1).AddDays(n), $"(442) 556-{n:0000}",
            $"rosa{n}@example.org", Languages.Spanish, "America/Los_Angeles", TextConsent: true, [], NoRedFlags: true, [RecordCodes.Mri]);
    }

    public static RequestForm Read(RequestConsultation form) => RequestForm.Read(form, new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero));

    public static RequestConsultation WithFlags(this RequestConsultation form, params string[] flags) => form with { RedFlags = flags, NoRedFlags = false };

    public static TheoryData<string, RequestConsultation, string> Refused => new()
    {
        { "no given name", Somebody() with { GivenName = " " }, "name-unreadable" },
        { "a line break in a name", Somebody() with { FamilyName = "A\nB" }, "name-unreadable" },
        { "no phone", Somebody() with { Phone = "" }, "phone-unreadable" },
        { "half a phone", Somebody() with { Phone = "555-0101" }, "phone-unreadable" },
        { "no address", Somebody() with { Email = "rosa at example" }, "email-unreadable" },
        { "born tomorrow", Somebody() with { BirthDate = new(2026, 3, 3) }, "birth-date-impossible" },
        { "no such language", Somebody() with { Language = "fr" }, "language-not-offered" },
        { "no such zone", Somebody() with { TimeZone = "Mars/Olympus" }, "time-zone-unknown" },
        { "a kind nobody may ask for", Somebody() with { Kind = ConsultationKinds.Reassessment }, "kind-not-offered" },
        { "nothing said of red flags", Somebody() with { NoRedFlags = false }, "screen-missing" },
        { "none and one", Somebody() with { RedFlags = [RedFlagCodes.Fever] }, "screen-missing" },
        { "a flag not asked", Somebody().WithFlags("hiccups"), "screen-missing" },
        { "a record that is none", Somebody() with { Records = ["diary"] }, "record-unknown" }
    };

    private static string Letters(int n) => string.Concat(n.ToString("0000", CultureInfo.InvariantCulture).Select(d => (char)('A' + (d - '0'))));
}
