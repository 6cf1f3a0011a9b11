namespace FbssFollowUp.Consultations.Patients;

/// <summary>Birth dates a living patient can have.</summary>
internal static class BirthDates
{
    private const int OldestYears = 125;

    public static bool IsPossible(DateOnly birthDate, DateOnly today) => birthDate <= today && birthDate > today.AddYears(-OldestYears);
}
