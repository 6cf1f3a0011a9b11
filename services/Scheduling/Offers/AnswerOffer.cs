using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.Scheduling.Wishes;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Scheduling.Offers;

/// <summary>A patient takes one of the offered times, and the others go back; or none fits, and a scheduler is told.</summary>
internal sealed class AnswerOfferConsumer(SchedulingDbContext db, Clock clock, AppointmentEffects effects) : IConsumer<AnswerOffer>
{
    public async Task Consume(ConsumeContext<AnswerOffer> context)
    {
        var (command, now) = (context.Message, clock.UtcNow);
        var link = await PatientLinks.FindAsync(db, command.LinkHash, PatientLink.OfOffer, context.Actor(), context.CancellationToken);
        var offer = link is null ? null : await OpenOffers.LockAsync(db, link.SubjectId, context.CancellationToken);
        var refusal = OfferLink.Refusal(link, offer, now);
        await context.RespondAsync((object?)refusal
            ?? (command.HoldId is { } holdId
                ? await TakeAsync(offer!, holdId, now, context.CancellationToken)
                : await DeclineAsync(offer!, now, context.CancellationToken)));
    }

    private async Task<object> TakeAsync(Offer offer, Guid holdId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var hold = await HoldTaking.LockAsync(db, holdId, cancellationToken);
        if (hold is null || hold.OfferId != offer.Id || !hold.IsLive(now)) return OfferRefusals.SlotGone;
        if (await HoldTaking.TakeAsync(db, hold, now, cancellationToken) is not { } place) return OfferRefusals.SlotGone;
        offer.End(Offer.Taken, now);
        var booked = Appointment.Book(offer.PatientId, offer.RequestId, hold.AppointmentType, place, now);
        await effects.BookAsync(booked, Doer.Patient, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(booked.Id, []);
    }

    private async Task<Accepted> DeclineAsync(Offer offer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        offer.End(Offer.NoneFits, now);
        db.Wishes.Add(Wish.Of(Wish.NoneFits, offer.PatientId, null, offer.RequestId, now));
        await EndHolds.OfRequestAsync(db, offer.RequestId, now, cancellationToken);
        db.Enqueue(EndHolds.Nothing(offer.RequestId, offer.PatientId, now));
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(offer.Id, []);
    }
}
