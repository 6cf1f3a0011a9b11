namespace FbssFollowUp.Notifications.Mailbox;

/// <summary>A mail taken apart, bounded in depth, parts and size: what lies deeper or comes after is left out.</summary>
internal static class MailPartsOf
{
    public const int DeepestNesting = 20;
    public const int MostParts = 200;

    public static IReadOnlyList<MailPart> Mail(string raw)
    {
        List<MailPart> parts = [];
        Take(raw, 0, parts);
        return parts;
    }

    public static (MailHeaders Headers, string Body) Split(string raw)
    {
        if (raw.StartsWith('\n') || raw.StartsWith("\r\n", StringComparison.Ordinal))
            return (MailHeaders.Read(""), raw[(raw[0] == '\n' ? 1 : 2)..]);
        var (crlf, lf) = (raw.IndexOf("\r\n\r\n", StringComparison.Ordinal), raw.IndexOf("\n\n", StringComparison.Ordinal));
        var (end, gap) = crlf >= 0 && (lf < 0 || crlf < lf) ? (crlf, 4) : (lf, 2);
        return end < 0 ? (MailHeaders.Read(raw), "") : (MailHeaders.Read(raw[..end]), raw[(end + gap)..]);
    }

    private static void Take(string raw, int depth, List<MailPart> parts)
    {
        var (headers, body) = Split(raw);
        var boundary = headers.Parameter("Content-Type", "boundary");
        if (!headers.MediaType.StartsWith("multipart/", StringComparison.Ordinal) || boundary.Length == 0)
        {
            if (parts.Count < MostParts)
                parts.Add(new MailPart(headers, body));
            return;
        }
        if (depth < DeepestNesting)
            foreach (var part in Cut(body, boundary))
                if (parts.Count < MostParts)
                    Take(part, depth + 1, parts);
    }

    private static IEnumerable<string> Cut(string body, string boundary)
    {
        var mark = "--" + boundary;
        var start = -1;
        for (var at = 0; at < body.Length;)
        {
            var lineEnd = body.IndexOf('\n', at);
            var end = lineEnd < 0 ? body.Length : lineEnd + 1;
            var line = body.AsSpan(at, end - at).TrimEnd();
            var closes = line.StartsWith(mark) && line[mark.Length..] is "--";
            if (closes || line.SequenceEqual(mark))
            {
                if (start >= 0)
                    yield return body[start..at];
                start = end;
                if (closes)
                    yield break;
            }
            at = end;
        }
        if (start >= 0)
            yield return body[start..];
    }
}

internal sealed record MailPart(MailHeaders Headers, string Body)
{
    public bool IsAttachment => Headers["Content-Disposition"]?.StartsWith("attachment", StringComparison.OrdinalIgnoreCase) is true;

    public string Text() => MailBytes.Text(
        MailBytes.Body(Body, Headers["Content-Transfer-Encoding"] ?? ""),
        Headers.Parameter("Content-Type", "charset") is { Length: > 0 } charset ? charset : null);
}
