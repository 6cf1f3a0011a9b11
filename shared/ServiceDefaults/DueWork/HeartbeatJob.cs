using Microsoft.Extensions.Logging;
using Quartz;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>One beat of one work. Nothing is lost when it fails: what is due still stands in the rows at the next beat.</summary>
internal sealed class HeartbeatJob(DueWorkRunner runner, ILogger<HeartbeatJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var work = context.JobDetail.Key.Name;
        try
        {
            await runner.RunAsync(work, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            log.LogError(failure, "{Work} failed and is tried again at the next beat", work);
        }
    }
}
