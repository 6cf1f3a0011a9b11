using System.Globalization;
using FbssFollowUp.Contracts;

namespace FbssFollowUp.Portal.Words;

/// <summary>Everything a patient reads about appointments, in one language. A page's words are its heading and its sentences.</summary>
internal sealed record AppointmentWords
{
    public required string Title { get; init; }

    public required string ChooseHeading { get; init; }

    public required string AppointmentHeading { get; init; }

    public required string WhichTime { get; init; }

    public required string NoneOfThese { get; init; }

    public required string WillYouCome { get; init; }

    public required string IWillCome { get; init; }

    public required string INeedAnotherTime { get; init; }

    public required string IsConfirmed { get; init; }

    public required string IsAnotherTimeAsked { get; init; }

    public required string Send { get; init; }

    public required string ChoiceMissing { get; init; }

    public required string ChooseAgain { get; init; }

    public required string SlotGone { get; init; }

    public required string NotSentYet { get; init; }

    public required Func<string, string[]> Booked { get; init; }

    public required Func<string, string[]> Confirmed { get; init; }

    public required Func<string, string[]> AnotherTimeAsked { get; init; }

    public required string[] NoneFits { get; init; }

    public required string[] LinkExpired { get; init; }

    public required string[] AlreadyAnswered { get; init; }

    public required string[] NotTaken { get; init; }

    public required string[] Away { get; init; }

    /// <summary>A wall time and the city whose clocks show it.</summary>
    public required Func<DateTimeOffset, string, string> When { get; init; }

    public static AppointmentWords In(string language) => language == Languages.Spanish ? SpanishAppointments.Words : EnglishAppointments.Words;

    public static string Written(DateTimeOffset wall, string format, string culture) => wall.ToString(format, CultureInfo.GetCultureInfo(culture));
}
