using System.Diagnostics;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>
/// Plays the sample practice through the running system: the clock goes from the first operation to today, each operation is imported on its day, and the
/// patients answer. Cut off and played again it goes on where it was: imports and answers carry the same ids.
/// </summary>
public sealed class PlaySample
{
    // After the day's last operation.
    private static readonly TimeOnly ImportedAt = new(18, 0);

    private readonly LocalSystem system;
    private readonly SampleLog log;
    private readonly Action<string> say;

    private PlaySample(LocalSystem system, SampleLog log, Action<string> say) => (this.system, this.log, this.say) = (system, log, say);

    /// <summary>Where the clock must stand when the services start.</summary>
    public static DateTimeOffset Start(DateOnly lastDay, int patients = int.MaxValue) => At(LogOf(patients, lastDay).FirstDay.AddDays(-1));

    /// <param name="system">With its clock at <see cref="Start"/> or, after an interruption, later.</param>
    /// <param name="lastDay">Of the last operation: the whole of it must be past.</param>
    /// <param name="say">One line of progress each.</param>
    /// <param name="patients">How many of the sample's patients take part.</param>
    public static Task PlayAsync(
        LocalSystem system, DateOnly lastDay, Action<string> say, CancellationToken cancellationToken, int patients = int.MaxValue) =>
        new PlaySample(system, LogOf(patients, lastDay), say).PlayAsync(cancellationToken);

    private async Task PlayAsync(CancellationToken cancellationToken)
    {
        var since = Stopwatch.GetTimestamp();
        using var visitor = new CheckInVisitor();
        var patients = new SamplePatients(system.Provider, visitor, log.Rows);
        var imported = 0;
        foreach (var day in log.Rows.GroupBy(row => row.OperatedOn).OrderBy(day => day.Key))
        {
            await system.Clock.AdvanceToAsync(At(day.Key), patients.AnswerAsync, cancellationToken);
            await ImportAsync([.. day], cancellationToken);
            imported += day.Count();
            say($"{day.Key:yyyy-MM-dd}: {imported} of {log.Rows.Count} operations recorded ({Stopwatch.GetElapsedTime(since).TotalSeconds:0} s).");
        }

        await system.Clock.AdvanceToAsync(TimeProvider.System.GetUtcNow(), patients.AnswerAsync, cancellationToken);
        say($"The sample is played up to now ({Stopwatch.GetElapsedTime(since).TotalSeconds:0} s, {system.Clock.Stops} stops of the clock).");
    }

    private async Task ImportAsync(IReadOnlyList<SampleRow> rows, CancellationToken cancellationToken)
    {
        var report = await system.ImportAsync(log.Csv(rows), cancellationToken);
        if (report.Refused.Count > 0) throw new ServersException($"The sample's log was refused: {string.Join(" ", report.Lines())}");
    }

    private static SampleLog LogOf(int patients, DateOnly lastDay) => SampleLog.Read().First(patients).EndingOn(lastDay);

    private static DateTimeOffset At(DateOnly day)
    {
        var wall = day.ToDateTime(ImportedAt);
        return new DateTimeOffset(wall, SamplePractice.Zone.GetUtcOffset(wall)).ToUniversalTime();
    }
}
