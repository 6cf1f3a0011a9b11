using FbssFollowUp.Contracts;
using FbssFollowUp.Portal.Appointments;
using FbssFollowUp.Portal.Visits;
using FbssFollowUp.Portal.Words;

namespace FbssFollowUp.Portal.Pages.Appointments;

/// <summary>Every page about an appointment that says something instead of asking. None tells whose link it was or what was behind it.</summary>
internal static class AppointmentNotices
{
    public static IResult Of(Refused refusal, Visit visit) => refusal.Code switch
    {
        "link-expired" => Show(visit, StatusCodes.Status410Gone, w => w.LinkExpired),
        "already-answered" => Show(visit, StatusCodes.Status410Gone, w => w.AlreadyAnswered),
        "link-unknown" => NoticePages.LinkUnknown(visit),
        _ => Show(visit, StatusCodes.Status422UnprocessableEntity, w => w.NotTaken)
    };

    public static IResult Away(Visit visit) => Show(visit, StatusCodes.Status503ServiceUnavailable, w => w.Away);

    public static IResult Done(DoneChoice choice, AppointmentVisit appointment, Visit visit)
    {
        visit.Language = choice.Language;
        var when = choice.StartsAt is { } at ? appointment.When(at, choice.TimeZone) : "";
        return Show(visit, StatusCodes.Status200OK, w => choice.What switch
        {
            Outgoing.Taken => w.Booked(when),
            Choice.Confirm => w.Confirmed(when),
            Choice.AnotherTime => w.AnotherTimeAsked(when),
            _ => w.NoneFits
        });
    }

    private static IResult Show(Visit visit, int status, Func<AppointmentWords, string[]> page)
    {
        var words = AppointmentWords.In(visit.Language);
        var lines = page(words);
        (visit.Title, visit.Heading, visit.Sentences) = (words.Title, lines[0], lines[1..]);
        return visit.Show<NoticePage>(status);
    }
}
