using FbssFollowUp.Contracts;
using FbssFollowUp.Portal.Visits;
using FbssFollowUp.Portal.Words;

namespace FbssFollowUp.Portal.Pages.StandingLinks;

/// <summary>What is said where a standing link begins nothing, and what to do instead. None tells whose link it was.</summary>
internal static class StandingLinkNotices
{
    public static IResult Of(Refused refusal, Visit visit) => refusal.Code switch
    {
        "follow-up-over" => NoticePages.Show(visit, StatusCodes.Status410Gone, StandingWords.In(visit.Language).Over),
        "follow-up-paused" => NoticePages.Show(visit, StatusCodes.Status410Gone, StandingWords.In(visit.Language).Paused),
        "too-many-today" => NoticePages.Show(visit, StatusCodes.Status429TooManyRequests, StandingWords.In(visit.Language).TooManyToday),
        _ => NoticePages.Of(refusal, visit)
    };
}
