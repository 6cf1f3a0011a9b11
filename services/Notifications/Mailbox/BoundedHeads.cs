namespace FbssFollowUp.Notifications.Mailbox;

/// <summary>
/// A mail whose heads, its own and those of its parts, are no longer than a mail needs. Cut before any parser sees them: one that unfolds a header line by
/// line takes thousands of times the memory of what it reads. Bodies stay as they are.
/// </summary>
internal static class BoundedHeads
{
    /// <summary>Lines after this are left out.</summary>
    public const int MostBytes = 128 * 1024;

    /// <summary>So much of one header may stand on lines of its own that go on with it.</summary>
    public const int MostFolded = 16 * 1024;

    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> raw)
    {
        var (kept, length) = (new byte[raw.Length], 0);
        var (begins, isHead, inHead, folded) = (true, true, 0, 0);
        for (int at = 0, next; at < raw.Length; at = next)
        {
            next = raw[at..].IndexOf((byte)'\n') is >= 0 and var end ? at + end + 1 : raw.Length;
            var line = raw[at..next];
            if (begins)
                (isHead, inHead, folded) = (isHead || NamesHeader(line), 0, 0);
            (begins, var isBoundary) = (IsEmpty(line) || (!isHead && EndsComment(line)), IsBoundary(line));
            (inHead, folded) = (inHead + line.Length, line[0] is (byte)' ' or (byte)'\t' ? folded + line.Length : 0);
            if (begins || isBoundary || !isHead || (inHead <= MostBytes && folded <= MostFolded))
                length = Keep(line, kept, length);
            if (begins || isBoundary)
                (begins, isHead) = (true, isBoundary);
        }
        return kept.AsSpan(0, length);
    }

    private static int Keep(ReadOnlySpan<byte> line, byte[] kept, int length)
    {
        line.CopyTo(kept.AsSpan(length));
        return length + line.Length;
    }

    private static bool IsEmpty(ReadOnlySpan<byte> line) => line is [(byte)'\n'] or [(byte)'\r', (byte)'\n'];

    /// <summary>Of a page, or a boundary of somebody's strange choice: what follows is a head only if it looks like one.</summary>
    private static bool EndsComment(ReadOnlySpan<byte> line) => line.StartsWith("-->"u8);

    /// <summary>The head of a part follows. The end of a comment in a page is none.</summary>
    private static bool IsBoundary(ReadOnlySpan<byte> line) => line is [(byte)'-', (byte)'-', not ((byte)'>' or (byte)'\r' or (byte)'\n'), ..];

    /// <summary>
    /// After an empty line this is the head of a mail within the mail, or somebody's own words, which are none the worse for it. A name is any run of printable
    /// letters but the colon; some programs put a line "From " first.
    /// </summary>
    private static bool NamesHeader(ReadOnlySpan<byte> line) =>
        line.StartsWith("From "u8) || line.StartsWith(">From "u8)
        || (line.IndexOf((byte)':') is > 0 and var colon && !line[..colon].TrimEnd(" \t"u8).ContainsAnyExceptInRange((byte)'!', (byte)'~'));
}
