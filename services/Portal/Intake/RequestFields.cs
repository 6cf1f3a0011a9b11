using System.Globalization;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Portal.Intake;

/// <summary>What somebody who asks to be seen has put into the form, as typed; it travels with the form from step to step.</summary>
internal sealed record RequestFields
{
    /// <summary>Made with the empty form: however often it is sent, it is one request.</summary>
    public Guid FormId { get; init; } = Guid.CreateVersion7();
    public IReadOnlyList<string> RedFlags { get; init; } = [];
    public bool NoneOfThese { get; init; }

    /// <summary>Read what to do in an emergency, and goes on all the same.</summary>
    public bool GoesOn { get; init; }
    public string? Kind { get; init; }
    public string? GivenName { get; init; }
    public string? FamilyName { get; init; }
    public string? BirthMonth { get; init; }
    public string? BirthDay { get; init; }
    public string? BirthYear { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public string? TimeZone { get; init; }
    public bool TextConsent { get; init; }
    public IReadOnlyList<string> Records { get; init; } = [];

    /// <summary>A field no person sees; what fills in everything fills it in too.</summary>
    public string? Website { get; init; }

    public bool HasEmergency => RedFlags.Any(RequestScreen.Emergency.Contains);

    public DateOnly? BirthDate =>
        DateOnly.TryParseExact($"{BirthYear}-{BirthMonth}-{BirthDay}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static RequestFields From(IFormCollection form) => new()
    {
        FormId = Guid.TryParse(form["form"], out var id) ? id : Guid.CreateVersion7(),
        RedFlags = [.. Chosen(form, "flag")],
        NoneOfThese = Text(form, "none") is not null,
        GoesOn = Text(form, "go-on") is not null,
        Kind = Text(form, "kind"),
        GivenName = Text(form, "given-name"),
        FamilyName = Text(form, "family-name"),
        BirthMonth = Text(form, "birth-month"),
        BirthDay = Text(form, "birth-day"),
        BirthYear = Text(form, "birth-year"),
        Phone = Text(form, "phone"),
        Email = Text(form, "email"),
        TimeZone = Text(form, "time-zone"),
        TextConsent = Text(form, "texts") is not null,
        Records = [.. Chosen(form, "record").Where(RecordCodes.All.Contains)],
        Website = Text(form, "website")
    };

    public RequestConsultation ToCommand(string language) => new(
        FormId, Kind!, GivenName!, FamilyName!, BirthDate!.Value, Phone!, Email, language, TimeZone!, TextConsent, RedFlags, NoneOfThese, Records);

    private static IEnumerable<string> Chosen(IFormCollection form, string field) => form[field].OfType<string>().Where(v => v.Length > 0).Distinct();

    private static string? Text(IFormCollection form, string field) => form[field].FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim();
}
