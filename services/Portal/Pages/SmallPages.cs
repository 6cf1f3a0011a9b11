using FbssFollowUp.Portal.Visits;
using FbssFollowUp.Portal.Words;
using Microsoft.AspNetCore.Diagnostics;

namespace FbssFollowUp.Portal.Pages;

/// <summary>The pages without a link: the front door, an address that does not exist, an apology, the stylesheet.</summary>
internal static class SmallPages
{
    private static readonly byte[] Stylesheet = ReadStylesheet();

    public static void MapHome(this IEndpointRouteBuilder app) => app.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], ShowHome);

    public static void MapUnknownPage(this IEndpointRouteBuilder app) => app.MapFallback(NoticePages.LinkUnknown);

    public static void MapStylesheet(this IEndpointRouteBuilder app) => app.MapGet("/portal.css", () => Results.Bytes(Stylesheet, "text/css; charset=utf-8"));

    public static void UseApology(this WebApplication app) => app.UseExceptionHandler(failed => failed.Run(context =>
    {
        var visit = context.RequestServices.GetRequiredService<Visit>();
        return IsTooLarge(context) ? NoticePages.TooLarge(visit).ExecuteAsync(context) : NoticePages.Apology(visit).ExecuteAsync(context);
    }));

    private static IResult ShowHome(string? lang, Visit visit)
    {
        visit.Choose(lang);
        visit.Title = FrontWords.In(visit.Language).Title;
        return visit.Show<FrontPage>();
    }

    private static bool IsTooLarge(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge };

    private static byte[] ReadStylesheet()
    {
        using var stream = typeof(SmallPages).Assembly.GetManifestResourceStream("FbssFollowUp.Portal.Pages.portal.css")!;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
