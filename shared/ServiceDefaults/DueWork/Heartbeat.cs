using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Quartz as a heartbeat only: it knows no due instants, it keeps nothing, it asks each work again and again.</summary>
internal static class Heartbeat
{
    public static void Beat(IServiceCollection services, string work, TimeSpan every)
    {
        services.AddQuartz(quartz =>
        {
            quartz.UseInMemoryStore();
            quartz.AddJob<HeartbeatJob>(job => job.WithIdentity(work).DisallowConcurrentExecution());
            quartz.AddTrigger(trigger => trigger.ForJob(work).WithIdentity(work).WithSimpleSchedule(beat => beat
                .WithInterval(every).MeasureIntervalFromCompletion(true).RepeatForever()
                .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)));
        });
        services.AddQuartzHostedService(quartz => quartz.WaitForJobsToComplete = true);
    }
}
