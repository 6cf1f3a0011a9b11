using System.Diagnostics;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Work that waits in a row and is done by a job belongs to the trace that made the row: keep <c>Activity.Current?.Id</c> with it.</summary>
public static class LaterWork
{
    private static readonly ActivitySource Source = new("FbssFollowUp.LaterWork");

    /// <summary>Goes on with that trace until disposed.</summary>
    /// <param name="name">What is done, e.g. "fire rung".</param>
    /// <param name="traceParent">The W3C trace parent kept with the row, or null if there was none.</param>
    public static Activity? Continue(string name, string? traceParent) => Source.StartActivity(name, ActivityKind.Internal, traceParent);
}
