namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>The row of a request, made by whichever fact about it arrives first.</summary>
internal static class SlotRequests
{
    public static async Task<SlotRequest> FindOrAddAsync(SchedulingDbContext db, Guid requestId, Guid patientId, CancellationToken cancellationToken) =>
        await db.SlotRequests.FindAsync([requestId], cancellationToken)
        ?? db.SlotRequests.Add(new SlotRequest { RequestId = requestId, PatientId = patientId }).Entity;
}
