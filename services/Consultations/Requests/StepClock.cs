using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>
/// Until when a step should be done. Days are business days of the practice and end with its day; what was urgent to the requester is counted in
/// minutes, round the clock. Nobody waits for the practice once an appointment is made or the request has ended.
/// </summary>
internal static class StepClock
{
    public static readonly TimeSpan EmergencyLook = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan UrgentLook = TimeSpan.FromHours(1);
    public static readonly TimeSpan RecordsArrive = TimeSpan.FromDays(14);
    public const int DaysToTriage = 1;
    public const int DaysAfterTriage = 2;
    public const int DaysToBook = 3;
    private static readonly TimeOnly Closes = new(17, 0);

    public static DateTimeOffset? DueAt(string state, string urgency, Moment since) => state switch
    {
        RequestStates.Received => ToTriage(urgency, since),
        RequestStates.Triaged => BusinessDaysLater(since, DaysAfterTriage),
        RequestStates.RecordsRequested => since.At + RecordsArrive,
        RequestStates.Ready => BusinessDaysLater(since, DaysToBook),
        _ => null
    };

    private static DateTimeOffset ToTriage(string urgency, Moment since) => urgency switch
    {
        RequestUrgencies.Emergency => since.At + EmergencyLook,
        RequestUrgencies.Urgent => since.At + UrgentLook,
        _ => BusinessDaysLater(since, DaysToTriage)
    };

    private static DateTimeOffset BusinessDaysLater(Moment since, int days)
    {
        var date = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(since.At, since.Zone).DateTime);
        while (days > 0) if (IsBusinessDay(date = date.AddDays(1))) days--;
        return TimeZoneInfo.ConvertTimeToUtc(date.ToDateTime(Closes), since.Zone);
    }

    private static bool IsBusinessDay(DateOnly date) => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
