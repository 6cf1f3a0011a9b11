using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>JSON lines on the console; the libraries speak up only when something is wrong.</summary>
internal static class ServiceLog
{
    public static void Write(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddConsole(console => console.FormatterName = JsonLineFormatter.FormatterName);
        logging.AddConsoleFormatter<JsonLineFormatter, ConsoleFormatterOptions>();
        foreach (var library in new[] { "Microsoft", "System", "Quartz", "MassTransit", "Npgsql" })
            logging.AddFilter(library, LogLevel.Warning);
        logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        // A start that failed is told by whoever catches it.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    }
}
