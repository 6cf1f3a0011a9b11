using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Portal.Intake;

/// <summary>What is missing or cannot be in a request, all at once, so that a person need not send it again for each. The owner judges once more.</summary>
internal static class RequestCheck
{
    private const int LongestName = 100;
    private const int FewestDigits = 8;

    public static readonly IReadOnlyList<string> Kinds = [ConsultationKinds.Consultation, ConsultationKinds.SecondOpinion];

    public static IEnumerable<RequestProblem> OfScreen(RequestFields typed)
    {
        if (typed.RedFlags.Except(RequestScreen.All).Any() || (typed.RedFlags.Count == 0 && !typed.NoneOfThese)) yield return RequestProblem.ScreenMissing;
        else if (typed.RedFlags.Count > 0 && typed.NoneOfThese) yield return RequestProblem.ScreenContradictory;
    }

    public static IEnumerable<RequestProblem> OfDetails(RequestFields typed, DateOnly today)
    {
        if (!Kinds.Contains(typed.Kind)) yield return RequestProblem.Kind;
        if (!IsName(typed.GivenName)) yield return RequestProblem.GivenName;
        if (!IsName(typed.FamilyName)) yield return RequestProblem.FamilyName;
        if (typed.BirthDate is null || typed.BirthDate > today || typed.BirthDate < today.AddYears(-125)) yield return RequestProblem.BirthDate;
        if (typed.Phone is null || typed.Phone.Count(char.IsAsciiDigit) < FewestDigits) yield return RequestProblem.Phone;
        if (typed.Email is { } email && !LooksLikeAddress(email)) yield return RequestProblem.Email;
        if (typed.TimeZone is null || !HomeZones.All.Contains(typed.TimeZone)) yield return RequestProblem.TimeZone;
        if (typed.Website is not null) yield return RequestProblem.Website;
    }

    private static bool IsName(string? name) => name is { Length: <= LongestName } && name.Any(char.IsLetterOrDigit) && !name.Any(char.IsControl);

    private static bool LooksLikeAddress(string email) => email.Split('@') is [{ Length: > 0 }, { Length: > 2 } domain] && domain.Contains('.');
}

/// <summary>Where requesters live: their quiet hours are counted there.</summary>
internal static class HomeZones
{
    public static readonly IReadOnlyList<string> All =
    [
        "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu",
        "America/Puerto_Rico", "Pacific/Guam"
    ];
}
