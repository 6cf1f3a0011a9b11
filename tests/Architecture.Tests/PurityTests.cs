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

    /// <summary>Lesson 19: due instants are computed and stored; the scheduler library only asks whether there are any.</summary>
    [Fact]
    public void No_wall_clock_meaning_lives_in_a_cron_trigger() =>
        House.Sources("services", "shared").Where(f => f.Code().Contains("Cron", StringComparison.OrdinalIgnoreCase)).Select(f => f.Path).ShouldBeEmpty();

    /// <summary>Connections go back to the pool as they are: what a statement sets would meet whoever has them next.</summary>
    [Fact]
    public void No_statement_leaves_anything_with_its_connection() =>
        House.Sources("services", "shared/Messaging").Where(f => SessionState().IsMatch(f.Code())).Select(f => f.Path).ShouldBeEmpty();

    [Theory]
    [InlineData("select pg_advisory_lock(1)", true)]
    [InlineData("select pg_advisory_xact_lock(1)", false)]
    [InlineData("create temp table held (id uuid)", true)]
    [InlineData("set session role owner", true)]
    [InlineData("select set_config('a', 'b', false)", true)]
    [InlineData("select set_config('a', 'b', true)", false)]
    [InlineData("update rungs set fired_at = 1", false)]
    public void What_stays_with_a_connection_is_recognised(string sql, bool stays) => SessionState().IsMatch(sql).ShouldBe(stays);

    [GeneratedRegex(@"DbContext|\basync\b|\bawait\b|ILogger|TimeProvider|\bClock\b|IConsumer")]
    private static partial Regex Impure();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?Now\b|DateTime\.Today|Thread\.Sleep|Guid\.NewGuid|Random\.Shared\.Next.*Sleep")]
    private static partial Regex Ambient();

    [GeneratedRegex(@"pg_(try_)?advisory_lock|create\s+temp|\bset\s+(session|role|time\s+zone|search_path|timezone)\b|set_config\([^)]*false\s*\)|""\s*(listen|prepare)\s", RegexOptions.IgnoreCase)]
    private static partial Regex SessionState();

    [GeneratedRegex(@"\bnow\(\)|current_timestamp", RegexOptions.IgnoreCase)]
    private static partial Regex SqlNow();
}
