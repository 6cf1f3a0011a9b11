namespace FbssFollowUp.StaffConsole.SignIn;

/// <summary>Where to go after signing in: only ever a path of the console itself.</summary>
internal static class LocalPath
{
    public static string OrHome(string? path) => IsLocal(path) ? path! : "/";

    // "//host", "/\host" and control characters are read by browsers as another site.
    private static bool IsLocal(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl);
}
