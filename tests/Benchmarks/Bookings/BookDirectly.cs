using FbssFollowUp.Benchmarks.Messages;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.Scheduling;
using FbssFollowUp.Testing;
using Npgsql;

namespace FbssFollowUp.Benchmarks.Bookings;

/// <summary>The least that gives a time once: the time and its appointment in one statement, on the service's own tables.</summary>
internal sealed class BookDirectly(TestDatabase database, NpgsqlDataSource source) : IAsyncDisposable
{
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(15);

    public static async Task<BookDirectly> StartAsync(IReadOnlyList<StaffMemberChanged> clinicians)
    {
        var database = await BenchmarkDatabase.MigratedAsync("benchmark_bookings", typeof(SchedulingDbContext).Assembly);
        var direct = new BookDirectly(database, NpgsqlDataSource.Create(HopSystem.Prepared(database.OwnerConnection)));
        foreach (var clinician in clinicians) await direct.AddAsync(clinician);
        return direct;
    }

    public async Task<bool> BookAsync(Guid clinician, DateTimeOffset startsAt)
    {
        await using var book = source.CreateCommand("""
            with taken as (
                insert into taken_times (id, clinician_id, from_at, to_at, is_overlap) values ($1, $2, $3, $4, false)
                on conflict on constraint taken_times_one_at_a_time do nothing returning id)
            insert into appointments (id, patient_id, clinician_id, clinician_code, type, starts_at, ends_at, taken_id, is_overlap, state, revision, booked_at)
            select $1, $5, $2, 'direct', $6, $3, $4, id, false, $7, 1, $3 from taken
            """);
        foreach (var value in new object[] { Guid.CreateVersion7(), clinician, startsAt, startsAt + Length, Guid.CreateVersion7(), AppointmentTypes.FollowUp, AppointmentStates.Booked })
            book.Parameters.Add(new() { Value = value });
        return await book.ExecuteNonQueryAsync() == 1;
    }

    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        await database.DisposeAsync();
    }

    private async Task AddAsync(StaffMemberChanged clinician)
    {
        await using var add = source.CreateCommand("""
            insert into clinicians (staff_id, code, display_name, revision, offers_slots, has_own_hours) values ($1, $2, $2, 1, true, false)
            """);
        foreach (var value in new object[] { clinician.StaffId, clinician.Code }) add.Parameters.Add(new() { Value = value });
        await add.ExecuteNonQueryAsync();
    }
}
