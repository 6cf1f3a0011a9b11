using System.Collections.Concurrent;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>What became of each line, told from many lines at once.</summary>
internal sealed class ImportTally
{
    private readonly ConcurrentQueue<SurgeryLine> _accepted = [];
    private readonly ConcurrentQueue<LineRemark> _refused = [];
    private readonly ConcurrentQueue<LineRemark> _notices = [];
    private int _unchanged;

    public IReadOnlyCollection<SurgeryLine> Accepted => _accepted;

    public void Accept(SurgeryLine line, IEnumerable<string> notices)
    {
        _accepted.Enqueue(line);
        foreach (var notice in notices) Remark(line.Line, notice);
    }

    public void Refuse(LogLine line, string reason) => _refused.Enqueue(new(line.Number, line.Record, reason));

    public void Remark(LogLine line, string notice) => _notices.Enqueue(new(line.Number, line.Record, notice));

    public void LeaveUnchanged() => Interlocked.Increment(ref _unchanged);

    public Import Close(ImportFile file, string by, DateTimeOffset at) => new()
    {
        Id = file.ImportId,
        FileName = file.Name,
        ImportedBy = by,
        ImportedAt = at,
        Accepted = _accepted.Count,
        Unchanged = _unchanged,
        Refused = [.. _refused.OrderBy(r => r.Line)],
        Notices = [.. _notices.OrderBy(r => r.Line)],
    };
}
