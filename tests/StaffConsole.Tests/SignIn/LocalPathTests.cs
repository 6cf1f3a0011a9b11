using FbssFollowUp.StaffConsole.SignIn;

namespace FbssFollowUp.StaffConsole.Tests.SignIn;

public sealed class LocalPathTests
{
    [Theory]
    [InlineData("/reassessments?all=true", "/reassessments?all=true")]
    [InlineData("/", "/")]
    [InlineData(null, "/")]
    [InlineData("", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("\\/evil.example", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("reassessments", "/")]
    public void Only_a_path_of_the_console_itself_is_followed(string? asked, string followed) => LocalPath.OrHome(asked).ShouldBe(followed);
}
