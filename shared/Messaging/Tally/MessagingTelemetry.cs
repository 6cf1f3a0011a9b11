using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FbssFollowUp.Messaging;

/// <summary>What messaging tells of itself: add the source and the meter by <see cref="Name"/> to the telemetry, and MassTransit's by "MassTransit".</summary>
public static class MessagingTelemetry
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string Name = "FbssFollowUp.Messaging";

    internal static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    internal static readonly Counter<long> Dispatched = Meter.CreateCounter<long>("messaging.outbox.dispatched", "{message}", "Messages published and confirmed.");

    /// <summary>The alarm of the outbox: anything above zero wants a person.</summary>
    internal static readonly Counter<long> Stuck = Meter.CreateCounter<long>("messaging.outbox.stuck", "{attempt}", "Messages that could not be published and are kept.");

    internal static readonly Counter<long> Duplicates = Meter.CreateCounter<long>("messaging.inbox.duplicates", "{message}", "Deliveries that had taken effect before.");

    /// <summary>The alarm of the consumers.</summary>
    internal static readonly Counter<long> Parked = Meter.CreateCounter<long>("messaging.parked", "{message}", "Messages moved to an error or skipped queue.");

    internal static readonly Gauge<long> OutboxDepth = Meter.CreateGauge<long>("messaging.outbox.depth", "{message}", "Rows in the outbox.");

    internal static readonly Gauge<double> OutboxAge = Meter.CreateGauge<double>("messaging.outbox.age", "s", "Age of the oldest row in the outbox.");
}
