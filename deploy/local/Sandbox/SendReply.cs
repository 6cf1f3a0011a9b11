using Microsoft.AspNetCore.Mvc;

namespace FbssFollowUp.Local;

/// <summary>A text from a person's phone; the page comes back when the system has dealt with it.</summary>
internal static class SendReply
{
    private const int Longest = 1600;

    public static async Task<IResult> RunAsync([FromForm] Guid person, [FromForm] Guid reply, [FromForm] string? text, SandboxDesk desk, CancellationToken cancellationToken)
    {
        if (await desk.PersonAsync(person, cancellationToken) is not { Address.Phone: { } phone } found) return Results.NotFound();
        if (!string.IsNullOrWhiteSpace(text))
        {
            // The id was made with the form: a form posted twice is one text.
            await desk.System.Provider.TextAsync($"page-{reply:N}", phone, text.Length > Longest ? text[..Longest] : text, cancellationToken);
            if (desk.IsFree) await desk.System.Clock.SettleAsync(null, cancellationToken);
        }

        return Results.LocalRedirect($"{found.Page}#phone");
    }
}
