using FbssFollowUp.Contracts;
using FbssFollowUp.Portal.Intake;

namespace FbssFollowUp.Portal.Words;

/// <summary>Everything somebody who asks to be seen reads, in one language.</summary>
internal sealed record RequestWords
{
    public required string Title { get; init; }
    public required string ScreenIntro { get; init; }
    public required string Next { get; init; }
    public required string EmergencyHeading { get; init; }
    public required string EmergencySentence { get; init; }
    public required string GoOn { get; init; }
    public required string DetailsIntro { get; init; }
    public required string UrgentIntro { get; init; }
    public required string KindQuestion { get; init; }

    /// <summary>By code of the kind.</summary>
    public required IReadOnlyDictionary<string, string> Kinds { get; init; }
    public required string AboutYou { get; init; }
    public required string GivenName { get; init; }
    public required string FamilyName { get; init; }
    public required string BirthDate { get; init; }
    public required string BirthHint { get; init; }
    public required string Month { get; init; }
    public required string Day { get; init; }
    public required string Year { get; init; }
    public required IReadOnlyList<string> Months { get; init; }
    public required string ReachYou { get; init; }
    public required string Phone { get; init; }
    public required string Email { get; init; }
    public required string EmailHint { get; init; }
    public required string TimeZone { get; init; }
    public required string TimeZoneHint { get; init; }

    /// <summary>By IANA name.</summary>
    public required IReadOnlyDictionary<string, string> Zones { get; init; }

    /// <summary>Names the practice.</summary>
    public required Func<string, string> TextConsent { get; init; }
    public required string RecordsQuestion { get; init; }
    public required string RecordsHint { get; init; }

    /// <summary>By code of the record.</summary>
    public required IReadOnlyDictionary<string, string> Records { get; init; }
    public required string LeaveEmpty { get; init; }
    public required string Send { get; init; }
    public required string PleaseCheck { get; init; }
    public required IReadOnlyDictionary<RequestProblem, string> Problems { get; init; }
    public required string NotSentYet { get; init; }
    public required string SendAgain { get; init; }
    public required string TooMany { get; init; }
    public required string SentAlready { get; init; }
    public required string NotTaken { get; init; }
    public required string ThanksHeading { get; init; }
    public required string YourReference { get; init; }
    public required string Thanks { get; init; }
    public required string ThanksUrgent { get; init; }

    public static RequestWords In(string language) => language == Languages.Spanish ? SpanishRequest.Words : EnglishRequest.Words;
}
