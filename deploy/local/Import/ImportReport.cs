namespace FbssFollowUp.Local;

/// <summary>What became of an operating-room log.</summary>
public sealed record ImportReport(int Accepted, int Unchanged, IReadOnlyList<ImportRemark> Refused, IReadOnlyList<ImportRemark> Notices)
{
    public IEnumerable<string> Lines() =>
    [
        $"{Accepted} accepted, {Unchanged} unchanged, {Refused.Count} refused.",
        .. Refused.Select(remark => $"  refused, line {remark.Line} ({remark.Record}): {remark.Reason}"),
        .. Notices.Select(remark => $"  notice, line {remark.Line} ({remark.Record}): {remark.Reason}")
    ];
}

/// <summary>Something said about one line of the file.</summary>
public sealed record ImportRemark(int Line, string? Record, string Reason);
