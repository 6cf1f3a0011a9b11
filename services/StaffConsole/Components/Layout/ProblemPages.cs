using Microsoft.AspNetCore.Http.HttpResults;

namespace FbssFollowUp.StaffConsole.Components.Layout;

/// <summary>A page in plain words for whatever could not be answered; nothing of the cause leaves the server.</summary>
internal static class ProblemPages
{
    public static void UseProblemPages(this WebApplication app)
    {
        app.UseExceptionHandler(failed => failed.Run(http => ShowAsync(http, StatusCodes.Status500InternalServerError)));
        app.UseStatusCodePages(answered => ShowAsync(answered.HttpContext, answered.HttpContext.Response.StatusCode));
    }

    private static Task ShowAsync(HttpContext http, int status) =>
        new RazorComponentResult<ProblemPage>(new { Status = status }) { StatusCode = status }.ExecuteAsync(http);
}
