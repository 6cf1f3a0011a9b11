using FbssFollowUp.Testing;

namespace FbssFollowUp.ServiceDefaults.Tests;

public sealed class ClockTests : IDisposable
{
    private static readonly DateTimeOffset Real = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"offset-{Guid.CreateVersion7():N}");
    private readonly SettableTime _time = new(Real);

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Without_a_file_it_is_real_time() => new Clock(_time).UtcNow.ShouldBe(Real);

    [Fact]
    public void While_the_file_does_not_exist_it_is_real_time() => new Clock(_time, _file).UtcNow.ShouldBe(Real);

    /// <summary>A finer instant would be earlier in the database than in the message that tells of it.</summary>
    [Fact]
    public void It_is_no_finer_than_the_database_keeps_it()
    {
        _time.Set(Real.AddTicks(12_345_678));

        new Clock(_time).UtcNow.ShouldBe(Real.AddTicks(12_345_670));
    }

    [Fact]
    public void An_offset_may_be_negative_at_first()
    {
        Write("-86400");

        new Clock(_time, _file).UtcNow.ShouldBe(Real.AddDays(-1));
    }

    [Fact]
    public void A_replaced_file_is_seen_at_once_when_told_to_look()
    {
        var clock = new Clock(_time, _file);
        clock.UtcNow.ShouldBe(Real);

        Write("3600");
        clock.Reread();

        clock.UtcNow.ShouldBe(Real.AddHours(1));
    }

    [Fact]
    public async Task A_replaced_file_is_seen_by_itself_soon_after()
    {
        var clock = new Clock(TimeProvider.System, _file);
        var before = clock.UtcNow;

        Write("86400");
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(10));
        while (clock.UtcNow < before.AddHours(23)) await Task.Delay(5, limit.Token);
    }

    [Theory]
    [InlineData("3599", "less")]
    [InlineData("-1", "below zero")]
    [InlineData("an hour", "not a number")]
    [InlineData("", "empty")]
    public void An_offset_that_goes_back_or_cannot_be_read_is_ignored(string content, string why)
    {
        Write("3600");
        var clock = new Clock(_time, _file);
        clock.UtcNow.ShouldBe(Real.AddHours(1));

        Write(content);
        clock.Reread();

        clock.UtcNow.ShouldBe(Real.AddHours(1), why);
    }

    [Fact]
    public void A_removed_file_leaves_the_clock_where_it_was()
    {
        Write("3600");
        var clock = new Clock(_time, _file);
        clock.UtcNow.ShouldBe(Real.AddHours(1));

        File.Delete(_file);
        clock.Reread();

        clock.UtcNow.ShouldBe(Real.AddHours(1));
    }

    [Fact]
    public async Task A_file_replaced_all_the_time_never_makes_it_go_back()
    {
        var clock = new Clock(_time, _file);
        var writer = Task.Run(() => { for (var i = 0; i < 2000; i++) Write($"{i}"); });
        var last = clock.UtcNow;

        while (!writer.IsCompleted)
        {
            clock.Reread();
            var now = clock.UtcNow;
            now.ShouldBeGreaterThanOrEqualTo(last);
            last = now;
        }

        await writer;
        clock.Reread();
        clock.UtcNow.ShouldBe(Real.AddSeconds(1999));
    }

    private void Write(string content)
    {
        var fresh = $"{_file}.new";
        File.WriteAllText(fresh, content);
        File.Move(fresh, _file, overwrite: true);
    }
}
