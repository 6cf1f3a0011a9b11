using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Channels.Sandbox;

/// <summary>Whose phones and mailboxes the sandbox has.</summary>
internal static class ListAddresses
{
    public static async Task<IResult> RunAsync(NotificationsDbContext db, CancellationToken cancellationToken)
    {
        var rows = await db.Contacts.AsNoTracking().OrderBy(c => c.Kind).ThenBy(c => c.DisplayName).ThenBy(c => c.Id)
            .Select(c => new SandboxAddress(c.Kind, c.Id, c.DisplayName, c.Phone, c.Email, c.Language, c.TimeZone)).ToListAsync(cancellationToken);
        return Results.Ok(rows);
    }

    internal sealed record SandboxAddress(
        string Kind, Guid Id, string Name, string? Phone, string? Email, string Language, string TimeZone);
}
