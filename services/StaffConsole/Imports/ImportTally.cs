using System.Collections.Concurrent;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>What became of each line of a piece, told from many lines at once.</summary>
internal sealed class ImportTally
{
    private readonly ConcurrentQueue<SurgeryLine> _accepted = [];
    private readonly ConcurrentQueue<LineRemark> _refused = [];
    private readonly ConcurrentQueue<LineRemark> _notices = [];

    public required int Lines { get; init; }

    public int Unchanged { get; private set; }

    /// <summary>An owner did not answer: nothing of this tally is kept, the piece is imported again later.</summary>
    public bool IsAway { get; private set; }

    public IReadOnlyCollection<SurgeryLine> Accepted => _accepted;

    public IReadOnlyCollection<LineRemark> Refused => _refused;

    public IReadOnlyCollection<LineRemark> Notices => _notices;

    public void Accept(SurgeryLine line, IEnumerable<string> notices)
    {
        _accepted.Enqueue(line);
        foreach (var notice in notices) Remark(line.Line, notice);
    }

    public void Refuse(LogLine line, string reason) => _refused.Enqueue(new(line.Number, line.Record, reason));

    public void Remark(LogLine line, string notice) => _notices.Enqueue(new(line.Number, line.Record, notice));

    public void LeaveUnchanged() => Unchanged++;

    public void MeetNobody() => IsAway = true;
}
