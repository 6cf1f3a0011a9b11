using System.Diagnostics;
using FbssFollowUp.Benchmarks.Report;
using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp.Protocols;
using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.Benchmarks.PostOp;

/// <summary>Two years of many patients' check-ins through all rules, as often as the service evaluates them: again after every answer.</summary>
internal static class MeasureRules
{
    private const int Patients = 10_000;

    public static Task<IReadOnlyList<Measured>> RunAsync()
    {
        var protocol = ProtocolBook.InForceFor(Procedures.LumbarMicrodiscectomy)!;
        var operation = new Operation(84, 5, 8);
        var courses = Courses(protocol);
        foreach (var course in courses.Take(500)) Evaluate(protocol, operation, course);
        var began = Stopwatch.GetTimestamp();
        var findings = courses.Sum(course => Evaluate(protocol, operation, course));
        var took = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return Task.FromResult<IReadOnlyList<Measured>>(
            [new($"Two years of {Patients} patients evaluated after every answer ({courses.Sum(c => c.Count)} check-ins, {findings} findings)", took, "s")]);
    }

    private static int Evaluate(Protocol protocol, Operation operation, List<AnsweredCheckIn> checkIns) =>
        Enumerable.Range(1, checkIns.Count).Sum(n => RecoveryRules.Evaluate(protocol, operation, new Course(checkIns.Take(n), [])).Count);

    private static List<List<AnsweredCheckIn>> Courses(Protocol protocol)
    {
        var random = new Random(5);
        var start = new DateTimeOffset(2024, 1, 1, 15, 0, 0, TimeSpan.Zero);
        return [.. Enumerable.Range(0, Patients).Select(_ => CheckInDays.Of(protocol, 1, false)
            .Select(day => new AnsweredCheckIn(Guid.CreateVersion7(), day, start.AddDays(day), random.Next(0, 9), random.Next(0, 9), [])).ToList())];
    }
}
