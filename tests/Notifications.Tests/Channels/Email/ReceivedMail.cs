using System.Net.Mime;
using System.Text;

namespace FbssFollowUp.Notifications.Tests.Channels.Email;

/// <summary>A mail as it arrived, taken apart.</summary>
internal sealed record ReceivedMail(IReadOnlyList<(string Name, string Value)> Headers, IReadOnlyList<(ContentType Type, string Text)> Parts)
{
    public string Header(string name) => Headers.Where(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList().ShouldHaveSingleItem(name).Value;

    public bool Has(string name) => Headers.Any(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public string Part(string mediaType) => Parts.First(p => p.Type.MediaType == mediaType).Text;

    public static Task<ReceivedMail> ReadAsync(byte[] raw)
    {
        List<(ContentType, string)> parts = [];
        var headers = TakeApart(Encoding.Latin1.GetString(raw).ReplaceLineEndings("\r\n"), parts);
        return Task.FromResult(new ReceivedMail(headers, parts));
    }

    private static List<(string Name, string Value)> TakeApart(string entity, List<(ContentType, string)> parts)
    {
        var end = entity.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var headers = Unfold(entity[..end]);
        string Header(string name) => headers.FirstOrDefault(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? "";
        var (type, body) = (new ContentType(Header("Content-Type")), entity[(end + 4)..]);
        if (type.Boundary is { } boundary)
            foreach (var part in ("\r\n" + body).Split($"\r\n--{boundary}")[1..^1])
                TakeApart(part[2..], parts);
        else
            parts.Add((type, Decode(body, Header("Content-Transfer-Encoding"))));
        return headers;
    }

    private static string Decode(string body, string encoding) => encoding.ToLowerInvariant() switch
    {
        "base64" => Encoding.UTF8.GetString(Convert.FromBase64String(body.Trim())),
        "quoted-printable" => Encoding.UTF8.GetString(QuotedPrintable(body)),
        _ => body
    };

    private static byte[] QuotedPrintable(string body)
    {
        var joined = body.Replace("=\r\n", "", StringComparison.Ordinal);
        List<byte> bytes = [];
        for (var i = 0; i < joined.Length; i++)
        {
            var coded = joined[i] == '=';
            bytes.Add(coded ? Convert.ToByte(joined.Substring(i + 1, 2), 16) : (byte)joined[i]);
            i += coded ? 2 : 0;
        }
        return [.. bytes];
    }

    private static List<(string Name, string Value)> Unfold(string head) => [.. head.Replace("\r\n ", " ", StringComparison.Ordinal)
        .Replace("\r\n\t", " ", StringComparison.Ordinal).Split("\r\n").Select(line => line.Split(": ", 2)).Select(p => (p[0], p[^1]))];
}
