namespace FbssFollowUp.StaffConsole.Components.Layout;

/// <summary>
/// Which form a request carries. A form that was sent is shown again with what was typed, even when the page would not offer it any more:
/// somebody else was quicker, or what decides it cannot be asked just now.
/// </summary>
internal static class PostedForm
{
    public static bool Sent(this HttpContext http, string form) =>
        http.Request.HasFormContentType && http.Request.Form["_handler"] == form;
}
