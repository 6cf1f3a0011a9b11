using FbssFollowUp.Contracts;
using FbssFollowUp.Portal.CheckIns;
using FbssFollowUp.Portal.Words;
using FbssFollowUp.ServiceDefaults;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FbssFollowUp.Portal.Visits;

/// <summary>One request: what its page is to show, and in which language.</summary>
internal sealed class Visit(IHttpContextAccessor http, PracticeSettings practice)
{
    private string? _language;

    public PracticeSettings Practice => practice;

    public PortalWords Words => PortalWords.In(Language);

    /// <summary>The patient's where a link has told it, else the browser's.</summary>
    public string Language
    {
        get => _language ??= OfBrowser();
        set => _language = value;
    }

    /// <summary>The language a visitor has chosen, if it is one of ours.</summary>
    public void Choose(string? language)
    {
        if (language is not null && Languages.All.Contains(language)) Language = language;
    }

    /// <summary>The check-in and its form.</summary>
    public Ticket? Ticket { get; set; }

    public string ProtectedTicket { get; set; } = "";

    public Answers Answers { get; set; } = Answers.None;

    /// <summary>The one question asked on this page, from 1 on; null for all of them.</summary>
    public int? StepNumber { get; set; }

    public Step? Step => Ticket is null ? null : Step.At(Ticket.Form, StepNumber);

    public IReadOnlyList<Problem> Problems { get; set; } = [];

    /// <summary>What else the patient must know, above the form.</summary>
    public string? Alert { get; set; }

    /// <summary>What the browser's tab says; the check-in's unless a page says another.</summary>
    public string? Title { get; set; }

    /// <summary>The secret of the standing link shown with the thanks; null for none.</summary>
    public string? StandingToken { get; set; }

    public string Heading { get; set; } = "";

    public IReadOnlyList<string> Sentences { get; set; } = [];

    /// <summary>The patient named something dangerous: the page begins with what to do now.</summary>
    public bool Danger { get; set; }

    public IResult Show<TPage>(int status = StatusCodes.Status200OK) where TPage : IComponent =>
        new RazorComponentResult<TPage> { StatusCode = status, PreventStreamingRendering = true };

    private string OfBrowser() =>
        http.HttpContext?.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.Value?.Split('-')[0])
            .FirstOrDefault(l => Languages.All.Contains(l)) ?? Languages.English;
}
