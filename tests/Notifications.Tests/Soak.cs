namespace FbssFollowUp.Notifications.Tests;

/// <summary>How many: few in an everyday run, many with <c>FBSS_SOAK=1</c>.</summary>
internal static class Soak
{
    public static int Count(int small, int large) => Environment.GetEnvironmentVariable("FBSS_SOAK") == "1" ? large : small;
}
