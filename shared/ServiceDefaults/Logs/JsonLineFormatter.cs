using System.Buffers;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>
/// One JSON object a line: when, level, service, category, trace, sentence, failure. Scopes are left out on purpose: the web server's carry the
/// path, and the path of a patient's link is its secret.
/// </summary>
internal sealed class JsonLineFormatter(ServiceName service, TimeProvider time) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "json-line";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, Readable))
        {
            json.WriteStartObject();
            json.WriteString("at", time.GetUtcNow());
            json.WriteString("level", logEntry.LogLevel.ToString());
            json.WriteString("service", service.Value);
            json.WriteString("category", logEntry.Category);
            WriteTrace(json);
            json.WriteString("message", logEntry.Formatter(logEntry.State, null));
            if (logEntry.Exception is { } failure) json.WriteString("failure", Failure.Describe(failure));
            json.WriteEndObject();
        }
        textWriter.WriteLine(System.Text.Encoding.UTF8.GetString(line.WrittenSpan));
    }

    private static void WriteTrace(Utf8JsonWriter json)
    {
        if (Activity.Current is not { } activity) return;
        json.WriteString("traceId", activity.TraceId.ToHexString());
        json.WriteString("spanId", activity.SpanId.ToHexString());
    }
}
