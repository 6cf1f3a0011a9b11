using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FbssFollowUp.Notifications.Tests.Channels.Email;

/// <summary>A strict reader of RFC 5545 and 5546: any broken rule is an exception with its name.</summary>
internal sealed partial class CalendarCheck
{
    private readonly List<(string Path, string Name, string Parameters, string Value)> _lines = [];

    public CalendarCheck(string file)
    {
        file.ShouldEndWith("\r\n");
        file.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
        file.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\r");
        var folded = file[..^2].Split("\r\n");
        folded.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && line.Length > 0);
        Read(string.Join("\r\n", folded).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n"));
        CheckObject();
    }

    public string Method => One("VCALENDAR", "METHOD").Value;
    public string Uid => One("VCALENDAR/VEVENT", "UID").Value;
    public int Sequence => int.Parse(One("VCALENDAR/VEVENT", "SEQUENCE").Value, CultureInfo.InvariantCulture);
    public string Status => One("VCALENDAR/VEVENT", "STATUS").Value;
    public string Summary => Unescape(One("VCALENDAR/VEVENT", "SUMMARY").Value);
    public string Attendee => One("VCALENDAR/VEVENT", "ATTENDEE").Value;
    public DateTimeOffset StartsAt => Instant("DTSTART");
    public DateTimeOffset EndsAt => Instant("DTEND");
    public string WallStart => One("VCALENDAR/VEVENT", "DTSTART").Value;

    private void Read(IEnumerable<string> lines)
    {
        var open = new Stack<string>();
        foreach (var line in lines)
        {
            var parts = ContentLine().Match(line);
            parts.Success.ShouldBeTrue($"not a content line: {line}");
            var (name, value) = (parts.Groups["name"].Value, parts.Groups["value"].Value);
            if (name == "BEGIN")
                open.Push(value);
            else if (name == "END")
                open.Pop().ShouldBe(value, "components nest");
            else
                _lines.Add((string.Join('/', open.Reverse()), name, parts.Groups["parameters"].Value, value));
        }
        open.ShouldBeEmpty("every component ends");
    }

    private void CheckObject()
    {
        One("VCALENDAR", "VERSION").Value.ShouldBe("2.0");
        One("VCALENDAR", "PRODID").Value.ShouldNotBeEmpty();
        Method.ShouldBeOneOf("REQUEST", "CANCEL");
        Status.ShouldBe(Method == "CANCEL" ? "CANCELLED" : "CONFIRMED");
        Uid.ShouldMatch(@"^\S+@\S+$");
        One("VCALENDAR/VEVENT", "DTSTAMP").Value.ShouldMatch(@"^\d{8}T\d{6}Z$");
        One("VCALENDAR/VEVENT", "ORGANIZER").Value.ShouldStartWith("mailto:");
        Attendee.ShouldStartWith("mailto:");
        EndsAt.ShouldBeGreaterThan(StartsAt);
        foreach (var text in _lines.Where(l => l.Name is "SUMMARY" or "DESCRIPTION"))
            EscapedText().IsMatch(text.Value).ShouldBeTrue($"badly escaped: {text.Value}");
    }

    /// <summary>A wall time in the zone as the file itself spells it out.</summary>
    private DateTimeOffset Instant(string name)
    {
        var line = One("VCALENDAR/VEVENT", name);
        line.Parameters.ShouldStartWith(";TZID=");
        One("VCALENDAR/VTIMEZONE", "TZID").Value.ShouldBe(line.Parameters[6..], "the zone is in the file");
        var wall = Wall(line.Value);
        var starts = Observances("DTSTART").Zip(Observances("TZOFFSETTO"), Observances("TZOFFSETFROM"));
        var holds = starts.Where(o => Wall(o.First) <= wall).MaxBy(o => Wall(o.First));
        holds.First.ShouldNotBeNull("an observance holds at that time");
        return new DateTimeOffset(wall, Offset(holds.Second));
    }

    private IEnumerable<string> Observances(string name) => _lines.Where(l => l.Path.StartsWith("VCALENDAR/VTIMEZONE/", StringComparison.Ordinal) && l.Name == name)
        .Select(l => l.Value);

    private (string Path, string Name, string Parameters, string Value) One(string path, string name) =>
        _lines.Where(l => l.Path == path && l.Name == name).ToList().ShouldHaveSingleItem($"{name} stands once in {path}");

    private static DateTime Wall(string value) => DateTime.ParseExact(value, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static TimeSpan Offset(string value) =>
        TimeSpan.ParseExact(value[1..], "hhmm", CultureInfo.InvariantCulture) * (value[0] == '-' ? -1 : 1);

    private static string Unescape(string text) => EscapedLetter().Replace(text, m => m.Value[1] is 'n' or 'N' ? "\n" : m.Value[1..]);

    [GeneratedRegex("^(?<name>[A-Z-]+)(?<parameters>(;[A-Z-]+=(\"[^\"\\x00-\\x1F]*\"|[^\";:,\\x00-\\x1F]*))*):(?<value>[^\\x00-\\x08\\x0A-\\x1F]*)$")]
    private static partial Regex ContentLine();

    [GeneratedRegex(@"^([^\\;,]|\\[\\;,nN])*$")]
    private static partial Regex EscapedText();

    [GeneratedRegex(@"\\[\\;,nN]")]
    private static partial Regex EscapedLetter();
}
