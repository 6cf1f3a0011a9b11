using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace FbssFollowUp.Messaging.Tests;

/// <summary>Hears the counters of messaging, of every service in this process.</summary>
internal sealed class Alarms : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, long> _counts = new();

    public Alarms()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == MessagingTelemetry.Name) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, count, _, _) => _counts.AddOrUpdate(instrument.Name, count, (_, sum) => sum + count));
        _listener.Start();
    }

    public long this[string name] => _counts.GetValueOrDefault(name);

    public void Dispose() => _listener.Dispose();
}
