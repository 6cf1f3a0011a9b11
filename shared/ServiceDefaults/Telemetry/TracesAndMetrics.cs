using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>
/// Traces and metrics of the service and its libraries, sent to an OTLP receiver if one is set and flushed at the end. Without one, activities
/// are made all the same, only to carry the trace's id from service to service and into the logs.
/// </summary>
internal sealed class TracesAndMetrics(TelemetrySettings settings, ServiceName service) : IHostedService, IDisposable
{
    private static readonly string[] Sources = ["MassTransit", "Npgsql", "Microsoft.AspNetCore", "System.Net.Http", "Quartz", "FbssFollowUp.*"];
    private static readonly string[] Meters = ["MassTransit", "Npgsql", "Microsoft.AspNetCore.*", "System.Net.Http", "System.Runtime", "Quartz", "FbssFollowUp.*"];
    private readonly List<IDisposable> _open = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.OtlpEndpoint is { } endpoint) _open.AddRange([Traces(endpoint), Metrics(endpoint)]);
        else _open.Add(CarryTraces());
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    // Disposing a provider flushes it.
    public void Dispose()
    {
        foreach (var provider in _open) provider.Dispose();
        _open.Clear();
    }

    private TracerProvider Traces(Uri endpoint) => Sdk.CreateTracerProviderBuilder()
        .SetResourceBuilder(Resource()).SetSampler(new AlwaysOnSampler()).AddSource(Sources)
        .AddProcessor(new HiddenPaths()).AddOtlpExporter(o => SendTo(o, endpoint, "v1/traces")).Build();

    private MeterProvider Metrics(Uri endpoint) => Sdk.CreateMeterProviderBuilder()
        .SetResourceBuilder(Resource()).AddMeter(Meters).AddOtlpExporter(o => SendTo(o, endpoint, "v1/metrics")).Build();

    private ResourceBuilder Resource() => ResourceBuilder.CreateEmpty().AddService(service.Value, "fbss-follow-up");

    private void SendTo(OtlpExporterOptions options, Uri endpoint, string path)
    {
        var http = settings.OtlpProtocol == "http";
        options.Protocol = http ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        options.Endpoint = http ? new Uri(endpoint, path) : endpoint;
    }

    private static ActivityListener CarryTraces()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => Array.Exists(Sources, s => s == source.Name) || source.Name.StartsWith("FbssFollowUp.", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
