using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.Scheduling;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Benchmarks.Bookings;

/// <summary>The times everybody wants, of a clinician of each round's own.</summary>
internal static class WantedTimes
{
    public const int Count = 36;
    private const int OfAMorning = 12;
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    // The service's clock stands on a Monday at ten: three mornings from Wednesday on, nine to noon.
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(47);

    public static IReadOnlyList<DateTimeOffset> From(DateTimeOffset now) =>
        [.. Enumerable.Range(0, Count).Select(n => now + Ahead + TimeSpan.FromDays(n / OfAMorning) + Quarter * (n % OfAMorning))];

    public static async Task<IReadOnlyList<StaffMemberChanged>> CliniciansAsync(RunningService<SchedulingDbContext> service, int count)
    {
        List<StaffMemberChanged> all = [];
        for (var n = 0; n < count; n++)
        {
            var code = $"dr-{n}";
            all.Add(new(Guid.CreateVersion7(), 1, code, code, [Roles.Surgeon], null, $"{code}@example.org", "America/New_York", Active: true));
            await service.SendAsync(all[^1]);
        }
        return all;
    }
}
