using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Messages;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Contacts;

/// <summary>Remembers that a patient died, withdrew or returned; while the silence holds, waiting messages go and open questions close.</summary>
internal static class SilencePatient
{
    public static async Task RunAsync(
        NotificationsDbContext db, Guid patientId, Action<Silence> note, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var silence = await db.Silences.FindAsync([patientId], cancellationToken) ?? db.Silences.Add(new Silence { PatientId = patientId }).Entity;
        note(silence);
        if (silence.Holds)
            await HushAsync(db, silence, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task HushAsync(NotificationsDbContext db, Silence silence, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var waiting = await db.Messages.Where(m => m.State == MessageState.Waiting && m.RecipientKind == MessageRecipient.Patient
            && m.RecipientId == silence.PatientId).ToListAsync(cancellationToken);
        foreach (var message in waiting.Where(m => !SendRules.BreaksSilence(m, silence)))
            message.Drop(NotSent.PatientSilent, now);
        foreach (var question in await db.Questions.Where(q => q.PatientId == silence.PatientId && q.ClosedAt == null).ToListAsync(cancellationToken))
            question.End(now);
    }
}
