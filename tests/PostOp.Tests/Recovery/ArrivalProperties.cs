using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;
using FsCheck;
using FsCheck.Fluent;

namespace FbssFollowUp.PostOp.Tests.Recovery;

/// <summary>
/// Answers, corrections, words of danger and notes of staff reach the service in any order; what is stored differs in what corrects what, and what is
/// found must not.
/// </summary>
public sealed class ArrivalProperties
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    private static readonly DateTimeOffset Surgery = new(2026, 1, 5, 17, 0, 0, TimeSpan.Zero);
    private static readonly int[] Days = [3, 90, 97, 180];
    private static readonly Episode Episode = Episode.Open(
        new RecordSurgery(
            Guid.CreateVersion7(), Guid.CreateVersion7(), Contracts.Procedures.LumbarMicrodiscectomy, 1, null, false, "dr-ellis", new(2026, 1, 5), 5, 8, []),
        null, Surgery);

    private static readonly CheckIn[] CheckIns =
        [.. Days.Select(day => CheckIn.Plan(Episode.Id, Episode.PatientId, day, CheckInKinds.Planned, Surgery.AddDays(day)))];

    private static readonly Gen<Said> Texts =
        from checkIn in Gen.Choose(0, Days.Length - 1)
        from reading in Gen.OneOf(
            Gen.Choose(0, 10).Select(n => new ReplyReading(ReadAs.Understood, new Scores(n, null))),
            Gen.Choose(0, 10).Select(n => new ReplyReading(ReadAs.Understood, new Scores(null, n))),
            Gen.Choose(0, 10).Select(n => new ReplyReading(ReadAs.Understood, new Scores(n, 10 - n))),
            Gen.Elements(new ReplyReading(ReadAs.Understood, AnyRedFlag: false), new ReplyReading(ReadAs.Emergency, AnyRedFlag: true)))
        from hours in Gen.Choose(0, 60)
        from words in Gen.Frequency((9, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("fever", "chest-pain")))
        from pattern in Gen.Frequency((9, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>(PatternCodes.OtherLimb, PatternCodes.StrengthWorse)))
        select new Said(Guid.CreateVersion7(), checkIn, reading, hours, words, pattern);

    [Fact]
    public void Evaluation_does_not_depend_on_the_order_answers_arrive_in() => Prop.ForAll(
        (from said in Gen.NonEmptyListOf(Texts)
         let each = said.DistinctBy(s => (s.CheckIn, s.Hours)).ToArray()
         from shuffled in Gen.Shuffle(each)
         select (InOrder: each.OrderBy(s => s.At).ToArray(), Shuffled: shuffled.ToArray())).ToArbitrary(),
        arrivals => FoundOf(arrivals.InOrder) == FoundOf(arrivals.Shuffled)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    /// <summary>Stored one after another as they arrive, with the service's own functions; then judged.</summary>
    private static string FoundOf(Said[] arrivals)
    {
        List<Answer> answers = [];
        foreach (var said in arrivals)
        {
            var (checkIn, reply) = (CheckIns[said.CheckIn], said.Reply);
            Answer[] earlier = [.. answers.Where(a => a.CheckInId == checkIn.Id)];
            answers.AddRange(said.Reading.AnyRedFlag is true
                ? [TextAnswers.OfRedFlags(checkIn, reply, said.Reading, earlier)]
                : TextAnswers.Of(checkIn, reply, said.Reading, earlier));
        }
        var course = EpisodeCourse.Of(
            Episode, Zone, CheckIns, answers,
            arrivals.Where(s => s.Words is not null).Select(s => new SafetyWord
            {
                InboundId = s.Id,
                EpisodeId = Episode.Id,
                Code = s.Words!,
                Group = s.Words == "fever" ? "urgent" : "emergency",
                SaidAt = s.At
            }),
            arrivals.Where(s => s.Pattern is not null).Select(s => NotedPattern.Of(Episode.Id, s.Id, s.Pattern!, NotedPattern.ByPatient, null, s.At))).Course;
        var findings = RecoveryRules.Evaluate(Episode.Protocol, Episode.Operation, course).Select(f => $"{f.Rule} {f.Urgency} {f.Evidence} {f.Day} {f.At:O} {f.Sentence}");
        return string.Join('\n', findings.Concat(WatchedPain.In(Episode.Protocol, Episode.Operation, course).Select(w => $"{w.Day} {w.Sentence}")));
    }

    private sealed record Said(Guid Id, int CheckIn, ReplyReading Reading, int Hours, string? Words, string? Pattern)
    {
        public DateTimeOffset At => Surgery.AddDays(Days[CheckIn]).AddHours(Hours);

        public ReplyReceived Reply => new(Id, [Episode.PatientId], null, CheckIns[CheckIn].Id, null, "", Contracts.Channels.Sms, At, null);
    }
}
