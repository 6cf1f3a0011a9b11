using System.Diagnostics;
using FbssFollowUp.Benchmarks.Report;
using FbssFollowUp.Scheduling;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Benchmarks.Bookings;

/// <summary>Many clerks want the same few times: how many orders a second are answered, each with an appointment or with a refusal, and each time given once.</summary>
internal static class CompareBookings
{
    private const int Clerks = 100;
    private const int AtOnce = 50;

    public static async Task<IReadOnlyList<Measured>> RunAsync()
    {
        await using var service = await RunningService.StartAsync<SchedulingDbContext>(Contracts.Services.Scheduling, b => b.AddScheduling());
        var clinicians = await WantedTimes.CliniciansAsync(service, Rounds.All);
        var ours = new BookThroughScheduling(await service.RequestsOfAsync(Contracts.Services.Console));
        await using var direct = await BookDirectly.StartAsync(clinicians);
        List<double> booked = [], beside = [];
        foreach (var clinician in clinicians)
        {
            var times = WantedTimes.From(service.Clock.UtcNow);
            booked.Add(await MeasureAsync(times, startsAt => ours.BookAsync(clinician.Code, startsAt)));
            beside.Add(await MeasureAsync(times, startsAt => direct.BookAsync(clinician.StaffId, startsAt)));
        }
        return [new($"Bookings answered, {Clerks} clerks for each of {WantedTimes.Count} times, {AtOnce} at once", Rounds.Median(booked), "per s", Rounds.Median(beside), "Npgsql, one statement against the same constraint")];
    }

    /// <param name="book">True if the time was given; false if it was taken.</param>
    private static async Task<double> MeasureAsync(IReadOnlyList<DateTimeOffset> times, Func<DateTimeOffset, Task<bool>> book)
    {
        var given = 0;
        var began = Stopwatch.GetTimestamp();
        var orders = times.SelectMany(time => Enumerable.Repeat(time, Clerks));
        await Parallel.ForEachAsync(orders, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (time, _) =>
        {
            if (await book(time)) Interlocked.Increment(ref given);
        });
        var took = Stopwatch.GetElapsedTime(began);
        return given == times.Count ? times.Count * Clerks / took.TotalSeconds : throw new InvalidOperationException($"{given} of {times.Count} times were given.");
    }
}
