using FbssFollowUp.Contracts;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>The row of a request, made by whichever fact about it arrives first.</summary>
internal static class SlotRequests
{
    /// <summary>For who changes it: what is being booked for it is waited for, and then seen.</summary>
    public static async Task<SlotRequest> FindOrAddAsync(SchedulingDbContext db, Guid requestId, Guid patientId, CancellationToken cancellationToken) =>
        (await db.SlotRequests.FromSql($"select r.*, r.xmin from slot_requests r where r.request_id = {requestId} for update").ToListAsync(cancellationToken)).SingleOrDefault()
        ?? db.SlotRequests.Add(new SlotRequest { RequestId = requestId, PatientId = patientId }).Entity;

    /// <summary>Why nothing is booked or held for it, if so. Whoever ends the request in this moment is waited for, and who ends it later finds what was booked.</summary>
    public static async Task<Refused?> RefusalOfUseAsync(SchedulingDbContext db, Guid requestId, Guid patientId, CancellationToken cancellationToken) =>
        await db.SlotRequests.FromSql($"select r.*, r.xmin from slot_requests r where r.request_id = {requestId} for share").ToListAsync(cancellationToken) switch
        {
            [{ ClosedAt: not null }] => BookingRefusals.RequestEnded,
            [var request] when request.PatientId != patientId => BookingRefusals.RequestOfAnother,
            _ => null
        };
}
