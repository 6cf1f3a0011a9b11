namespace FbssFollowUp.Local;

/// <summary>The sandbox page's one stylesheet, carried inside the assembly.</summary>
internal static class Stylesheet
{
    public const string Path = "/sandbox.css";

    public static IResult Serve() => Results.Stream(typeof(Stylesheet).Assembly.GetManifestResourceStream("sandbox.css")!, "text/css; charset=utf-8");
}
