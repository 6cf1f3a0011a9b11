using System.Text.RegularExpressions;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>IANA time zone names.</summary>
internal static partial class ZoneName
{
    /// <returns>The zone, or null if the name is not one of the IANA database.</returns>
    public static TimeZoneInfo? Read(string? name) =>
        name is not null && Shape().IsMatch(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId ? zone : null;

    // The framework looks names up as files: only what can be a name gets there.
    [GeneratedRegex("^(UTC|[A-Z][A-Za-z_]+(/[A-Za-z0-9_+-]+){1,2})$")]
    private static partial Regex Shape();
}
