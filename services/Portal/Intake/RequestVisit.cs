using FbssFollowUp.Portal.Visits;
using FbssFollowUp.Portal.Words;
using Microsoft.AspNetCore.Components;

namespace FbssFollowUp.Portal.Intake;

/// <summary>One look at the request form: what was typed so far and what is wrong with it.</summary>
internal sealed class RequestVisit(Visit visit)
{
    public RequestWords Words => RequestWords.In(visit.Language);

    public RequestFields Typed { get; set; } = new();

    public IReadOnlyList<RequestProblem> Problems { get; set; } = [];

    public string Reference { get; set; } = "";

    public bool Has(RequestProblem problem) => Problems.Contains(problem);

    public IResult Show<TPage>(int status = StatusCodes.Status200OK, string? alert = null) where TPage : IComponent
    {
        visit.Title = Words.Title;
        visit.Danger = Typed.RedFlags.Count > 0;
        visit.Alert = alert;
        return visit.Show<TPage>(status);
    }
}
