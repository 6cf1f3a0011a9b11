using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>Saves words as the next version, in force at once: also for messages that wait, since a mistake in words must not go out because it is older.</summary>
internal sealed class EditTemplateConsumer(NotificationsDbContext db, PracticeSettings practice, Clock clock, ILogger<EditTemplateConsumer> logger)
    : IConsumer<EditTemplate>
{
    private const int LongestWhy = 500;

    public async Task Consume(ConsumeContext<EditTemplate> context)
    {
        var (edit, by) = (context.Message, context.Actor());
        var refusal = Refusal(edit, by) ?? await OfStandingAsync(edit, context.CancellationToken) ?? await SaveAsync(edit, by, context.CancellationToken);
        await context.RespondAsync((object?)refusal ?? new Accepted(Guid.Empty, []));
    }

    private Refused? Refusal(EditTemplate edit, Actor by) =>
        by.Role != Roles.Administrator ? TemplateRefusals.NotAllowed
        : !TemplateBook.Knows(edit.Code) ? TemplateRefusals.Unknown
        : TemplateLocks.WhyLocked(edit.Code) is { } why ? TemplateRefusals.Locked(why)
        : edit.Why.Trim().Length is 0 or > LongestWhy ? TemplateRefusals.WhyMissing
        : TemplateCheck.Problems(edit.Code, TemplateBook.Tidy(edit.English), TemplateBook.Tidy(edit.Spanish), practice) is { Count: > 0 } problems
            ? TemplateRefusals.MakesNoSense(problems)
            : null;

    private async Task<Refused?> OfStandingAsync(EditTemplate edit, CancellationToken cancellationToken)
    {
        var newest = await db.TemplateVersions.Where(v => v.Template == edit.Code).MaxAsync(v => (int?)v.Version, cancellationToken) ?? TemplateBook.ShippedVersion;
        var book = await TemplateBook.OpenAsync(db, [edit.Code], cancellationToken);
        return newest != edit.BasedOn ? TemplateRefusals.Overtaken
            : book.Of(edit.Code, Languages.English).Words == TemplateBook.Tidy(edit.English) && book.Of(edit.Code, Languages.Spanish).Words == TemplateBook.Tidy(edit.Spanish)
                ? TemplateRefusals.Unchanged
                : null;
    }

    /// <summary>Of two at the same instant one has the number; the other fails on the key, is tried anew and then refused.</summary>
    private async Task<Refused?> SaveAsync(EditTemplate edit, Actor by, CancellationToken cancellationToken)
    {
        db.TemplateVersions.AddRange(
            TemplateVersion.Of(edit, Languages.English, by, clock.UtcNow), TemplateVersion.Of(edit, Languages.Spanish, by, clock.UtcNow));
        await db.SaveChangesAsync(cancellationToken);
        logger.LogInformation("Saved version {Version} of the template {Template} by {StaffId}", edit.BasedOn + 1, edit.Code, by.Id);
        return null;
    }
}
