namespace FbssFollowUp.Consultations.Requests;

/// <summary>When a patient is reminded of records that were asked for: a few times, then a person has to look (the step is overdue).</summary>
internal static class RecordChase
{
    private static readonly int[] Days = [3, 7, 11];

    /// <returns>Null when they were reminded often enough.</returns>
    public static DateTimeOffset? NextAt(DateTimeOffset askedAt, int reminded) => reminded < Days.Length ? askedAt.AddDays(Days[reminded]) : null;

    /// <summary>A reminder that could not leave before the next one is due is not sent beside it.</summary>
    public static readonly TimeSpan UsefulFor = TimeSpan.FromDays(3);
}
