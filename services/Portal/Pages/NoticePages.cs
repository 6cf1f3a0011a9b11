using FbssFollowUp.Contracts;
using FbssFollowUp.Portal.Visits;

namespace FbssFollowUp.Portal.Pages;

/// <summary>Every page that says something instead of asking. None tells whose link it was or what was behind it.</summary>
internal static class NoticePages
{
    public static IResult Of(Refused refusal, Visit visit) => refusal.Code switch
    {
        "link-expired" => Show(visit, StatusCodes.Status410Gone, visit.Words.LinkExpired),
        "already-answered" => Show(visit, StatusCodes.Status410Gone, visit.Words.AlreadyAnswered),
        "link-unknown" => LinkUnknown(visit),
        _ => Show(visit, StatusCodes.Status422UnprocessableEntity, visit.Words.NotTaken)
    };

    public static IResult LinkUnknown(Visit visit) => Show(visit, StatusCodes.Status404NotFound, visit.Words.LinkUnknown);

    public static IResult Away(Visit visit) => Show(visit, StatusCodes.Status503ServiceUnavailable, visit.Words.Away);

    public static IResult TooMany(Visit visit) => Show(visit, StatusCodes.Status429TooManyRequests, visit.Words.TooMany);

    public static IResult TooLarge(Visit visit) => Show(visit, StatusCodes.Status413PayloadTooLarge, visit.Words.Apology);

    public static IResult Apology(Visit visit) => Show(visit, StatusCodes.Status500InternalServerError, visit.Words.Apology);

    public static IResult Thanks(Visit visit)
    {
        Say(visit, visit.Danger ? visit.Words.ThanksInDanger : visit.Words.Thanks);
        return visit.Show<ThanksPage>();
    }

    public static IResult Saved(Visit visit) => Show(visit, StatusCodes.Status200OK, visit.Words.Saved);

    /// <param name="words">A heading and its sentences.</param>
    public static IResult Show(Visit visit, int status, string[] words)
    {
        Say(visit, words);
        return visit.Show<NoticePage>(status);
    }

    private static void Say(Visit visit, string[] words) => (visit.Heading, visit.Sentences) = (words[0], words[1..]);
}
