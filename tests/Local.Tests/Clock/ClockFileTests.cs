namespace FbssFollowUp.Local.Tests.Clock;

public sealed class ClockFileTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"clock-{Guid.CreateVersion7():N}");

    [Fact]
    public void Without_a_file_business_time_is_real_time() => new ClockFile(path).Offset.ShouldBe(TimeSpan.Zero);

    [Fact]
    public void The_first_offset_may_lie_in_the_past()
    {
        new ClockFile(path).Raise(TimeSpan.FromDays(-500)).ShouldBeTrue();
        new ClockFile(path).Offset.ShouldBe(TimeSpan.FromDays(-500));
    }

    [Fact]
    public void The_offset_only_ever_grows()
    {
        var clock = new ClockFile(path);
        clock.Raise(TimeSpan.FromHours(3));

        clock.Raise(TimeSpan.FromHours(2)).ShouldBeFalse();
        clock.Offset.ShouldBe(TimeSpan.FromHours(3));
        clock.Raise(TimeSpan.FromHours(4)).ShouldBeTrue();
        clock.Offset.ShouldBe(TimeSpan.FromHours(4));
    }

    [Fact]
    public void Services_read_whole_seconds_never_before_the_wanted_instant()
    {
        new ClockFile(path).Raise(TimeSpan.FromSeconds(1.2));
        File.ReadAllText(path).ShouldBe("2");
    }

    public void Dispose() => File.Delete(path);
}
