using FbssFollowUp.Scheduling.Reminders;

namespace FbssFollowUp.Scheduling.Tests.Reminders;

public class AppointmentRepliesTests
{
    [Theory]
    [InlineData("C")]
    [InlineData("c")]
    [InlineData(" C. ")]
    [InlineData("(c)!")]
    [InlineData("Confirm")]
    [InlineData("CONFIRMED, thanks")]
    [InlineData("confirmo")]
    [InlineData("C por favor")]
    [InlineData("C, thank you!")]
    public void Is_read_as_confirmed(string text) => AppointmentReplies.Read(text).ShouldBe(AppointmentReply.Confirms);

    [Theory]
    [InlineData("R")]
    [InlineData("r.")]
    [InlineData("Reschedule please")]
    [InlineData("another time")]
    [InlineData("Otra hora, por favor")]
    [InlineData("otro día")]
    [InlineData("CAMBIAR")]
    [InlineData("reprogramar gracias")]
    public void Is_read_as_another_time(string text) => AppointmentReplies.Read(text).ShouldBe(AppointmentReply.WantsAnotherTime);

    [Theory]
    [InlineData("yes")]
    [InlineData("ok")]
    [InlineData("C or R")]
    [InlineData("C R")]
    [InlineData("I can't confirm")]
    [InlineData("not c")]
    [InlineData("C?? what time was it")]
    [InlineData("7")]
    [InlineData("C7")]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("no puedo confirmar")]
    [InlineData("see you there")]
    public void Is_not_guessed(string text) => AppointmentReplies.Read(text).ShouldBe(AppointmentReply.Unclear);
}
