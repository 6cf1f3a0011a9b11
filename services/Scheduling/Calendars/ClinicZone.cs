namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>The zone of the clinic's wall clock (<c>Practice:TimeZone</c>).</summary>
internal sealed record ClinicZone(TimeZoneInfo Zone)
{
    public string Name => Zone.Id;
}
