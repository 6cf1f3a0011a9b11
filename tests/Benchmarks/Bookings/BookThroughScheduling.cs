using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;

namespace FbssFollowUp.Benchmarks.Bookings;

/// <summary>The console's command over the bus, and Scheduling's answer.</summary>
internal sealed class BookThroughScheduling(Requests requests)
{
    private static readonly Actor Clerk = new("clerk", Roles.Scheduler, "Clerk");

    public async Task<bool> BookAsync(string clinician, DateTimeOffset startsAt)
    {
        var command = new BookAppointment(Guid.CreateVersion7(), null, AppointmentTypes.FollowUp, clinician, startsAt);
        return await requests.CommandAsync(command, Guid.CreateVersion7(), Clerk, default) switch
        {
            Outcome<Accepted>.Answered => true,
            Outcome<Accepted>.Refused({ Code: "slot-taken" }) => false,
            var other => throw new InvalidOperationException($"Neither booked nor taken: {other}")
        };
    }
}
