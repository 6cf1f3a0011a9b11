using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Wishes;

/// <summary>Lists what nobody has dealt with yet, oldest first.</summary>
internal sealed class ListWishesConsumer(SchedulingDbContext db) : IConsumer<ListWishes>
{
    private const int MostAtOnce = 500;

    public async Task Consume(ConsumeContext<ListWishes> context)
    {
        if (Staff.Includes(context.Actor())) await context.RespondAsync(await ListAsync(context.Message, context.CancellationToken));
        else await context.RespondAsync(WishRefusals.NotAllowed);
    }

    private async Task<WishList> ListAsync(ListWishes question, CancellationToken cancellationToken)
    {
        var open = db.Wishes.AsNoTracking().Where(w => w.SettledAt == null);
        var oldest = await open.OrderBy(w => w.SaidAt).ThenBy(w => w.Id).Take(Math.Clamp(question.Take, 1, MostAtOnce)).ToListAsync(cancellationToken);
        return new WishList([.. oldest.Select(w => w.ToContract())], await open.CountAsync(cancellationToken));
    }
}
