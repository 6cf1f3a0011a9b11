using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.PostOp.Recovery;
using FsCheck;
using FsCheck.Fluent;
using static FbssFollowUp.PostOp.Tests.Recovery.Courses;

namespace FbssFollowUp.PostOp.Tests.Recovery;

/// <summary>What holds for every course and every reply, tried on random ones.</summary>
public sealed class RecoveryProperties
{
    private static readonly Gen<Operation> Operations =
        from axial in Gen.Choose(-1, 10)
        from limb in Gen.Choose(-1, 10)
        select new Operation(84, axial < 0 ? null : axial, limb < 0 ? null : limb);

    private static readonly Gen<AnsweredCheckIn> CheckIns =
        from day in Gen.Choose(1, 400)
        from axial in Gen.Choose(0, 10)
        from limb in Gen.Choose(0, 10)
        from flagged in Gen.Choose(0, 9)
        from change in Gen.Choose(0, 7)
        from peg in Gen.Choose(-1, 10)
        from news in Gen.Elements<string?>(null, "", "other-limb", "burning-or-electric")
        select At(day, axial, limb) with
        {
            RedFlags = flagged == 0 ? ["fever"] : [],
            GlobalChange = change == 0 ? null : change,
            Peg = peg < 0 ? null : peg,
            NewPain = news is null ? null : news.Length == 0 ? [] : [news]
        };

    private static readonly Gen<(Operation Operation, List<AnsweredCheckIn> CheckIns)> Episodes =
        from operation in Operations
        from checkIns in Gen.ListOf(CheckIns)
        select (operation, checkIns.DistinctBy(c => c.Day).OrderBy(c => c.Day).ToList());

    [Fact]
    public void Evaluating_again_finds_the_same() =>
        Holds(Episodes, e => Findings(e.Operation, e.CheckIns).SequenceEqual(Findings(e.Operation, e.CheckIns)));

    /// <summary>
    /// Judged at the last check-in: more pain earlier can take a recurrence away, because there was less to fall back from. Every rule that held
    /// still holds and is no less urgent, and what was watched is still watched or flagged.
    /// </summary>
    [Fact]
    public void More_pain_never_makes_a_rule_less_urgent() => Holds(
        from operation in Operations
        from count in Gen.Choose(1, 6)
        from checkIns in Gen.ListOf(CheckIns, count)
        let inOrder = checkIns.DistinctBy(c => c.Day).OrderBy(c => c.Day).ToList()
        from axial in Gen.Choose(0, 10)
        from limb in Gen.Choose(0, 10)
        from change in Gen.Choose(0, 6)
        from peg in Gen.Choose(0, 10)
        select (Operation: operation, CheckIns: inOrder, Worse: Worse(inOrder[^1], axial, limb, change, peg)), tried =>
    {
        var (operation, checkIns, worse) = tried;
        List<AnsweredCheckIn> worsened = [.. checkIns.SkipLast(1), worse];
        var (mild, severe) = (UrgencyByRule(operation, checkIns), UrgencyByRule(operation, worsened));
        return mild.All(rule => severe.TryGetValue(rule.Key, out var urgency) && urgency <= rule.Value)
            && (!IsSeen(operation, checkIns) || IsSeen(operation, worsened));
    }, tries: 5000);

    [Fact]
    public void Nothing_slow_is_raised_inside_the_window() => Holds(Episodes, episode =>
        Raise(episode.Operation, episode.CheckIns).All(f => f.Day >= 84 || f.Rule is RuleCodes.Emergency or RuleCodes.Urgent));

    [Fact]
    public void What_is_watched_is_not_flagged_by_a_slow_rule_at_the_same_check_in_and_only_amber_waits() => Holds(Episodes, episode =>
    {
        Course course = new(episode.CheckIns, []);
        var confirmed = PersistentPain.Confirmation(Lumbar, episode.Operation, course).Raised().Select(c => c.By.CheckInId).ToHashSet();
        return WatchedPain.In(Lumbar, episode.Operation, course).All(w =>
            w.Why == WatchedPain.InsideWindow ? w.Day < 84 : w.Day >= 84 && (!confirmed.Contains(w.CheckInId) || RecurringPain.Confirmations(Lumbar, episode.Operation, course)
                .Any(r => r.Confirmation.Unconfirmed().Any(c => c.CheckInId == w.CheckInId))));
    });

    [Fact]
    public void One_finding_has_one_evidence() => Holds(Episodes, episode =>
        Raise(episode.Operation, episode.CheckIns).GroupBy(f => (f.Rule, f.Evidence)).All(g => g.Count() == 1));

    [Fact]
    public void No_reply_with_an_unknown_word_is_a_score_or_none()
    {
        var words = Gen.Elements("7", "3", "ten", "0", "2", "no", "none", "about", "its", "back", "leg", "and", "or", "-", "?", "son", "times", "maybe", "bad", "but");
        var replies = Gen.NonEmptyListOf(words).Select(list => string.Join(' ', list));
        Holds(replies.Where(r => new[] { "son", "times", "bad", "but", " or ", "?", "-" }.Any(r.Contains)), reply =>
            ReplyReader.Read(reply, new OpenQuestion(Site.Axial), false).Scores is null
            && ReplyReader.Read(reply, new OpenQuestion(null), false).AnyRedFlag is not false);
    }

    [Fact]
    public void No_two_numbers_are_read_as_one_score()
    {
        var replies = from a in Gen.Choose(0, 10) from b in Gen.Choose(0, 10) from between in Gen.Elements(" ", " or ", "-", " to ", ", ", " and ", " y ", " o ", "/") select $"{a}{between}{b}";
        Holds(replies.Where(r => !r.EndsWith("/10", StringComparison.Ordinal)), reply => ReplyReader.Read(reply, new OpenQuestion(Site.Limb), false).Scores is null);
    }

    private static void Holds<T>(Gen<T> values, Func<T, bool> property, int tries = 100) =>
        Prop.ForAll(values.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(tries));

    private static AnsweredCheckIn Worse(AnsweredCheckIn last, int axial, int limb, int change, int peg) => last with
    {
        Axial = Math.Min(10, last.Axial!.Value + axial),
        Limb = Math.Min(10, last.Limb!.Value + limb),
        GlobalChange = last.GlobalChange is null ? null : Math.Min(7, last.GlobalChange.Value + change),
        Peg = last.Peg is null ? null : Math.Min(10, last.Peg.Value + peg)
    };

    private static IReadOnlyList<Finding> Raise(Operation operation, IEnumerable<AnsweredCheckIn> checkIns) =>
        RecoveryRules.Evaluate(Lumbar, operation, new Course(checkIns, []));

    private static IEnumerable<(string, string, int)> Findings(Operation operation, IEnumerable<AnsweredCheckIn> checkIns) =>
        Raise(operation, checkIns).Select(f => (f.Rule, f.Evidence, f.Day));

    /// <summary>Of what is found at the last check-in; 0 is most urgent.</summary>
    private static Dictionary<string, int> UrgencyByRule(Operation operation, IReadOnlyList<AnsweredCheckIn> checkIns) =>
        Raise(operation, checkIns).Where(f => f.At == checkIns[^1].At).GroupBy(f => f.Rule).ToDictionary(g => g.Key, g => g.Min(f => Array.IndexOf(UrgencyOrder.All, f.Urgency)));

    /// <summary>The last check-in is watched or rests in something that was flagged.</summary>
    private static bool IsSeen(Operation operation, IReadOnlyList<AnsweredCheckIn> checkIns) =>
        WatchedPain.In(Lumbar, operation, new Course(checkIns, [])).Any(w => w.CheckInId == checkIns[^1].CheckInId)
        || Raise(operation, checkIns).Any(f => f.Day == checkIns[^1].Day && f.Rule is RuleCodes.Persistent or RuleCodes.Recurrence or RuleCodes.NewPattern)
        || PersistentPain.Holds(Lumbar, operation, new Course(checkIns, []), checkIns[^1]);
}
