namespace FbssFollowUp.Consultations.Patients;

/// <summary>The calendar date where the patient is.</summary>
internal static class LocalDate
{
    public static DateOnly Of(DateTimeOffset instant, string zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);
}
