using System.Diagnostics;
using OpenTelemetry;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Takes addresses out of traces: the path of a patient's link is its secret. The route's pattern stays.</summary>
internal sealed class HiddenPaths : BaseProcessor<Activity>
{
    private static readonly string[] Secret = ["url.path", "url.query", "url.full", "http.target", "http.url"];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in Secret) data.SetTag(tag, null);
    }
}
