using System.Globalization;
using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp.Protocols;
using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.Tests.Recovery;

/// <summary>Courses written as "day:back/leg day:back/leg".</summary>
internal static class Courses
{
    public static readonly Protocol Lumbar = Protocol(Procedures.LumbarMicrodiscectomy);

    public static Protocol Protocol(string procedure) => ProtocolBook.InForceFor(procedure)!;

    public static DateTimeOffset Instant(int day) => new DateTimeOffset(2026, 1, 1, 15, 0, 0, TimeSpan.Zero).AddDays(day);

    public static AnsweredCheckIn At(int day, int? axial, int? limb) => new(Guid.CreateVersion7(), day, Instant(day), axial, limb);

    public static Course Of(string course) => new(course.Split(' ').Select(One), []);

    public static string Raised(Protocol protocol, Operation operation, Course course) =>
        string.Join(' ', RecoveryRules.Evaluate(protocol, operation, course).Select(f => $"{f.Rule}@{f.Day}"));

    private static AnsweredCheckIn One(string text)
    {
        var numbers = text.Split(':', '/').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();
        return At(numbers[0], numbers[1], numbers[2]);
    }
}
