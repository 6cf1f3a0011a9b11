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
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
