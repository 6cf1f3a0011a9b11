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
    public void The_order_in_which_answers_arrive_does_not_matter() => Holds(Episodes, episode =>
    {
        var (operation, checkIns) = episode;
        return Findings(operation, checkIns).SequenceEqual(Findings(operation, checkIns.OrderBy(c => c.CheckInId.GetHashCode())));
    });

    [Fact]
    public void Evaluating_again_finds_the_same() =>
        Holds(Episodes, e => Findings(e.Operation, e.CheckIns).SequenceEqual(Findings(e.Operation, e.CheckIns)));

    [Fact]
    public void More_pain_now_is_never_less_urgent() => Holds(Episodes.Where(e => e.CheckIns.Count > 0), episode =>
    {
        var (operation, checkIns) = episode;
        var last = checkIns[^1];
        return new[] { last with { Axial = Worse(last.Axial) }, last with { Limb = Worse(last.Limb) } }
            .All(worse => Rank(operation, [.. checkIns.SkipLast(1), worse]) <= Rank(operation, checkIns));
    });

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

    private static void Holds<T>(Gen<T> values, Func<T, bool> property) =>
        Prop.ForAll(values.ToArbitrary(), property).QuickCheckThrowOnFailure();

    private static int? Worse(int? score) => Math.Min(10, score!.Value + 1);

    private static IReadOnlyList<Finding> Raise(Operation operation, IEnumerable<AnsweredCheckIn> checkIns) =>
        RecoveryRules.Evaluate(Lumbar, operation, new Course(checkIns, []));

    private static IEnumerable<(string, string, int)> Findings(Operation operation, IEnumerable<AnsweredCheckIn> checkIns) =>
        Raise(operation, checkIns).Select(f => (f.Rule, f.Evidence, f.Day));

    /// <summary>0 is most urgent; what waits for confirmation is more than nothing.</summary>
    private static int Rank(Operation operation, IReadOnlyList<AnsweredCheckIn> checkIns)
    {
        var findings = Raise(operation, checkIns);
        if (findings.Count > 0)
            return findings.Min(f => Array.IndexOf(UrgencyOrder.All, f.Urgency));
        return RecoveryRules.Unconfirmed(Lumbar, operation, new Course(checkIns, [])) is null ? 4 : 3;
    }
}
