using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>Notes for staff that a patient's number takes no more texts.</summary>
internal sealed class StopTextsConsumer(ConsultationsDbContext db) : IConsumer<ContactOptedOut>
{
    public async Task Consume(ConsumeContext<ContactOptedOut> context)
    {
        var optedOut = context.Message;
        if (optedOut.Channel != Channels.Sms) return;
        var patients = await db.Patients.Where(p => optedOut.PatientIds.Contains(p.Id)).ToListAsync(context.CancellationToken);
        patients.ForEach(p => p.StopTexts(optedOut.At));
        var proxies = await db.Proxies.Where(p => (optedOut.ProxyIds ?? Array.Empty<Guid>()).Contains(p.Id)).ToListAsync(context.CancellationToken);
        proxies.ForEach(p => p.DecideTexts(optedOut.At, stoppedAt: optedOut.At));
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
