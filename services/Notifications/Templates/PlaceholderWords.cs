using System.Globalization;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>How values are put into words.</summary>
internal sealed record WordStyle(string Language, string ZoneId, TimeZoneInfo Zone)
{
    public static WordStyle Plain { get; } = new(Languages.English, "UTC", TimeZoneInfo.Utc);

    public bool Spanish => Language == Languages.Spanish;
}

/// <summary>The words for a placeholder's value: senders give codes and instants, the sentence is ours.</summary>
internal static class PlaceholderWords
{
    /// <summary>Null for a value the placeholder cannot have.</summary>
    public static string? Of(string name, string value, WordStyle style) => name switch
    {
        "site" => Site(value, style.Spanish),
        "cervical" => Cervical(value, style.Spanish),
        "appointment" => Appointment(value, style.Spanish),
        "urgency" => Urgency(value, style.Spanish),
        "acknowledgeBy" => Instant(value, style),
        "timeZone" => TimeZoneInfo.TryFindSystemTimeZoneById(value, out _) ? value : null,
        _ when name.EndsWith("At", StringComparison.Ordinal) => Day(value, style),
        "link" => Uri.TryCreate(value, UriKind.Absolute, out _) ? value : null,
        _ => value.Any(char.IsControl) ? null : value
    };

    private static string? Site(string value, bool spanish) => (value, spanish) switch
    {
        (Sites.Back or Sites.Leg or Sites.Neck or Sites.Arm, false) => value,
        (Sites.Back, true) => "espalda",
        (Sites.Leg, true) => "pierna",
        (Sites.Neck, true) => "cuello",
        (Sites.Arm, true) => "brazo",
        _ => null
    };

    private static string? Cervical(string value, bool spanish) => (value, spanish) switch
    {
        ("no", _) => "",
        ("yes", false) => ", trouble swallowing, a swollen neck",
        ("yes", true) => ", dificultad para tragar, cuello hinchado",
        _ => null
    };

    private static string? Appointment(string value, bool spanish) => (value, spanish) switch
    {
        ("no", false) => "We will tell you more soon.",
        ("yes", false) => "We will contact you to arrange an appointment.",
        ("no", true) => "Pronto le diremos el resto.",
        ("yes", true) => "Le llamaremos para acordar una cita.",
        _ => null
    };

    private static string? Urgency(string value, bool spanish) => (value, spanish) switch
    {
        (Urgencies.Emergency, false) => "EMERGENCY",
        (Urgencies.Urgent, false) => "urgent",
        (Urgencies.Routine, false) => "routine",
        (Urgencies.Emergency, true) => "EMERGENCIA",
        (Urgencies.Urgent, true) => "urgente",
        (Urgencies.Routine, true) => "normal",
        _ => null
    };

    private static readonly string[] SpanishDays = ["domingo", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado"];

    /// <summary>A day to come at, with its weekday; the Spanish ones without the accents that make a dear text of a cheap one.</summary>
    private static string? Day(string value, WordStyle style)
    {
        if (Instant(value, style) is not { } instant)
            return null;
        var local = TimeZoneInfo.ConvertTime(DateTimeOffset.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), style.Zone);
        return style.Spanish ? $"{SpanishDays[(int)local.DayOfWeek]} {instant}" : local.ToString("ddd, ", CultureInfo.InvariantCulture) + instant;
    }

    /// <summary>A time is never shown without its zone, named by its city: every reader knows that, few know "CST".</summary>
    private static string? Instant(string value, WordStyle style)
    {
        if (!DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            return null;
        var (local, city) = (TimeZoneInfo.ConvertTime(instant, style.Zone), style.ZoneId.Split('/')[^1].Replace('_', ' '));
        return style.Spanish
            ? local.ToString("d/M, H:mm", CultureInfo.InvariantCulture) + $" (hora de {city})"
            : local.ToString("MMM d, h:mm tt", CultureInfo.InvariantCulture) + $" ({city} time)";
    }
}
