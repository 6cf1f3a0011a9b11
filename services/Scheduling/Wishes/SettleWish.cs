using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Scheduling.Wishes;

/// <summary>A person has dealt with what a patient wished.</summary>
internal sealed class SettleWishConsumer(SchedulingDbContext db, Clock clock) : IConsumer<SettleWish>
{
    private const int LongestOutcome = 500;

    public async Task Consume(ConsumeContext<SettleWish> context)
    {
        var (command, by) = (context.Message, context.Actor());
        var wish = await db.Wishes.FindAsync([command.WishId], context.CancellationToken);
        var refusal = !Staff.Includes(by) ? WishRefusals.NotAllowed
            : command.Outcome.Trim().Length is 0 or > LongestOutcome ? WishRefusals.OutcomeMissing
            : wish is null ? WishRefusals.Unknown
            : wish.Settle(by.DisplayName, command.Outcome.Trim(), clock.UtcNow);
        if (refusal is null) await db.SaveChangesAsync(context.CancellationToken);
        await context.RespondAsync((object?)refusal ?? new Accepted(command.WishId, []));
    }
}
