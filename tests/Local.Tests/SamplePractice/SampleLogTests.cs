namespace FbssFollowUp.Local.Tests.SamplePractice;

public sealed class SampleLogTests
{
    private static readonly DateOnly LastDay = new(2030, 3, 12);

    [Fact]
    public void The_sample_has_sixty_operations() => SampleLog.Read().Rows.Count.ShouldBe(60);

    [Fact]
    public void Moved_the_last_operation_is_on_the_given_day_and_all_keep_their_distance()
    {
        var before = SampleLog.Read();

        var moved = before.EndingOn(LastDay);

        moved.LastDay.ShouldBe(LastDay);
        var days = LastDay.DayNumber - before.LastDay.DayNumber;
        moved.Rows.Select(row => row.OperatedOn).ShouldBe(before.Rows.Select(row => row.OperatedOn.AddDays(days)));
    }

    [Fact]
    public void Consent_moves_with_the_operation_and_birth_dates_stay()
    {
        var moved = SampleLog.Parse("record_no,birth_date,operated_on,sms_consent_on\r\nX1,1960-02-29,2026-05-15,2026-05-01\r\n").EndingOn(LastDay);

        moved.Csv(moved.Rows).ShouldBe("record_no,birth_date,operated_on,sms_consent_on\nX1,1960-02-29,2030-03-12,2030-02-26\n");
    }

    [Fact]
    public void A_phone_formatted_by_hand_is_the_number_messages_go_to() =>
        SampleLog.Parse("phone\n(442) 555-0100\n+14425550101\n").Rows.Select(row => row.Phone).ShouldBe(["+14425550100", "+14425550101"]);

    [Fact]
    public void A_day_is_counted_where_the_patient_lives()
    {
        var row = SampleLog.Parse("operated_on,time_zone\n2026-05-15,Pacific/Guam\n").Rows[0];

        row.DayAt(new DateTimeOffset(2026, 5, 17, 13, 59, 0, TimeSpan.Zero)).ShouldBe(2);
        row.DayAt(new DateTimeOffset(2026, 5, 17, 14, 0, 0, TimeSpan.Zero)).ShouldBe(3);
    }
}
