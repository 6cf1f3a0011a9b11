using FbssFollowUp.Notifications.Templates;

namespace FbssFollowUp.Notifications.Tests.Templates;

public class InitialsTests
{
    private static readonly Guid Ana = new("00000000-0000-7000-8000-000000000001");
    private static readonly Guid Ben = new("00000000-0000-7000-8000-000000000002");

    [Theory]
    [InlineData("Ana Duarte", "A.D.")]
    [InlineData("Ángel de la Óliva", "A.O.")]
    [InlineData("Cher", "C.")]
    [InlineData("=cmd (Zoe) Li", "L.")]
    [InlineData("  ", "")]
    public void A_name_is_its_first_and_last_letter(string name, string expected) => Initials.Of(name).ShouldBe(expected);

    [Fact]
    public void Two_patients_on_one_number_are_told_apart()
    {
        Initials.For(Ana, [(Ana, "Ana Duarte"), (Ben, "Ben Klein")]).ShouldBe("A.D.");
        Initials.For(Ben, [(Ana, "Ana Duarte"), (Ben, "Amy Dorn")]).ShouldBe("A.D. (B)");
        Initials.For(Ana, [(Ana, "Ana Duarte")]).ShouldBeNull();
    }
}
