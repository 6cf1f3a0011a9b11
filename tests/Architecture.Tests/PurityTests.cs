using System.Text.RegularExpressions;

namespace FbssFollowUp.Architecture.Tests;

public partial class PurityTests
{
    [Fact]
    public void The_rules_of_recovery_know_no_database_clock_log_or_waiting() =>
        House.Sources("services/PostOp/Recovery").Where(f => Impure().IsMatch(f.Code())).Select(f => f.Path).ShouldBeEmpty();

    [Fact]
    public void The_rules_of_recovery_stand_somewhere() =>
        House.Sources("services/PostOp/Recovery").Count().ShouldBeGreaterThan(3);

    [Fact]
    public void Nobody_asks_the_ambient_clock_or_sleeps() =>
        House.Sources("services", "shared", "deploy", "tests").Where(f => !f.Path.StartsWith("tests/Architecture.Tests/", StringComparison.Ordinal))
            .Where(f => Ambient().IsMatch(f.Code())).Select(f => f.Path).ShouldBeEmpty();

    [Fact]
    public void Sql_compares_with_the_instant_it_is_given() =>
        House.Sources("services").Where(f => SqlNow().IsMatch(f.Code())).Select(f => f.Path).ShouldBeEmpty();

    [GeneratedRegex(@"DbContext|\basync\b|\bawait\b|ILogger|TimeProvider|\bClock\b|IConsumer")]
    private static partial Regex Impure();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?Now\b|DateTime\.Today|Thread\.Sleep|Guid\.NewGuid|Random\.Shared\.Next.*Sleep")]
    private static partial Regex Ambient();

    [GeneratedRegex(@"\bnow\(\)|current_timestamp", RegexOptions.IgnoreCase)]
    private static partial Regex SqlNow();
}
