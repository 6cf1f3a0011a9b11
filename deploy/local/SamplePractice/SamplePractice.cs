namespace FbssFollowUp.Local;

/// <summary>The invented practice of the sandbox.</summary>
internal static class SamplePractice
{
    public const string Name = "Seaside Clinic";
    public const string Phone = "(442) 555-0199";
    public const string TimeZone = "America/Los_Angeles";

    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(TimeZone);
}
