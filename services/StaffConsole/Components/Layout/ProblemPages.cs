using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace FbssFollowUp.StaffConsole.Components.Layout;

/// <summary>A page in plain words for whatever could not be answered; nothing of the cause leaves the server.</summary>
internal static class ProblemPages
{
    public static void UseProblemPages(this WebApplication app)
    {
        app.UseExceptionHandler(failed => failed.Run(http => ShowAsync(http, StatusCodes.Status500InternalServerError)));
        app.UseStatusCodePages(answered => ShowAsync(answered.HttpContext, answered.HttpContext.Response.StatusCode));
    }

    // With a renderer of its own: the request's may have been used up by the page that failed.
    private static async Task ShowAsync(HttpContext http, int status)
    {
        await using var renderer = new HtmlRenderer(http.RequestServices, http.RequestServices.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(ProblemPage.Status)] = status });
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ProblemPage>(parameters)).ToHtmlString());
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(html, http.RequestAborted);
    }
}
