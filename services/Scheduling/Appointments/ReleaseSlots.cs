using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Scheduling.Offers;
using FbssFollowUp.Scheduling.Wishes;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>
/// A request has ended: what is held or offered for it is let go, an appointment that lies ahead is cancelled. If it ends before it was heard of,
/// nothing will be held.
/// </summary>
internal sealed class ReleaseSlotsConsumer(SchedulingDbContext db, Clock clock, AppointmentEffects effects) : IConsumer<ConsultationClosed>
{
    public async Task Consume(ConsumeContext<ConsultationClosed> context)
    {
        var (closed, now) = (context.Message, clock.UtcNow);
        var request = await SlotRequests.FindOrAddAsync(db, closed.RequestId, closed.PatientId, context.CancellationToken);
        request.Close(closed.ClosedAt);
        await EndHolds.OfRequestAsync(db, closed.RequestId, now, context.CancellationToken);
        await OpenOffers.WithdrawAsync(db, closed.RequestId, now, context.CancellationToken);
        await db.SettleWishesAsync(null, closed.RequestId, "", "The request has ended.", now, context.CancellationToken);
        foreach (var ahead in await AheadAsync(closed.RequestId, now, context.CancellationToken))
            await effects.CancelAsync(ahead, CancelReasons.RequestEnded, null, Doer.System, now, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    private Task<List<Appointment>> AheadAsync(Guid requestId, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.Appointments.Where(a => a.RequestId == requestId && a.State == AppointmentStates.Booked && a.StartsAt > now).ToListAsync(cancellationToken);
}
