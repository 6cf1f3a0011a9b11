namespace FbssFollowUp.Notifications.Mailbox.Own;

/// <summary>Takes a mail apart.</summary>
internal static class TakeApart
{
    public static TakenMail Mail(ReadOnlySpan<byte> bytes)
    {
        var raw = MailBytes.Raw.GetString(bytes);
        List<MailPart> parts = [];
        Take(raw, 0, parts);
        return new TakenMail(Split(raw).Headers, parts);
    }

    /// <summary>A head ends at its first empty line, whichever way its lines end: where <see cref="BoundedHeads"/> saw it end.</summary>
    private static (MailHeaders Headers, string Body) Split(string raw)
    {
        for (int at = 0, next; at < raw.Length; at = next)
        {
            next = raw.IndexOf('\n', at) is >= 0 and var end ? end + 1 : raw.Length;
            if (raw.AsSpan(at, next - at) is "\n" or "\r\n")
                return (HeadLines.Read(raw[..at]), raw[next..]);
        }
        return (HeadLines.Read(raw), "");
    }

    private static void Take(string raw, int depth, List<MailPart> parts)
    {
        var (headers, body) = Split(raw);
        var boundary = headers.Parameter("Content-Type", "boundary");
        if (!headers.MediaType.StartsWith("multipart/", StringComparison.Ordinal) || boundary.Length == 0)
        {
            if (parts.Count < TakenMail.MostParts)
                parts.Add(new MailPart(headers, () => Text(headers, body)));
            return;
        }
        if (depth < TakenMail.DeepestNesting)
            foreach (var part in Cut(body, boundary))
                if (parts.Count < TakenMail.MostParts)
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

    private static string Text(MailHeaders headers, string body) => MailBytes.Text(
        MailBytes.Body(body, headers["Content-Transfer-Encoding"] ?? ""),
        headers.Parameter("Content-Type", "charset") is { Length: > 0 } charset ? charset : null);
}
