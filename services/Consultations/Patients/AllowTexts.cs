using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>Notes for staff that a patient's number takes texts again.</summary>
internal sealed class AllowTextsConsumer(ConsultationsDbContext db) : IConsumer<ContactOptedIn>
{
    public async Task Consume(ConsumeContext<ContactOptedIn> context)
    {
        var optedIn = context.Message;
        if (optedIn.Channel != Channels.Sms) return;
        var patients = await db.Patients.Where(p => optedIn.PatientIds.Contains(p.Id)).ToListAsync(context.CancellationToken);
        patients.ForEach(p => p.AllowTexts(optedIn.At));
        var proxies = await db.Proxies.Where(p => (optedIn.ProxyIds ?? Array.Empty<Guid>()).Contains(p.Id)).ToListAsync(context.CancellationToken);
        proxies.ForEach(p => p.DecideTexts(optedIn.At, stoppedAt: null));
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
