using System.Collections;
using System.Globalization;

namespace FbssFollowUp.Servers;

/// <summary>The configuration and environment of a private broker.</summary>
internal static class RabbitMqFiles
{
    public const string Administrator = "fbss-admin";

    public static void Write(string home, RabbitMqPorts ports, string password)
    {
        PrivateFile.Write(Path.Combine(home, "enabled_plugins"), "[rabbitmq_management].\n");
        PrivateFile.Write(Path.Combine(home, "rabbitmq.conf"), $"""
            listeners.tcp.1 = 127.0.0.1:{ports.Messages}
            management.tcp.ip = 127.0.0.1
            management.tcp.port = {ports.Management}
            default_user = {Administrator}
            default_pass = {password}
            default_user_tags.administrator = true
            log.file.level = warning
            disk_free_limit.absolute = 50MB

            """);
    }

    /// <summary>Everything that would otherwise come from the machine's own broker is set; its variables are taken away.</summary>
    public static Dictionary<string, string?> Environment(string home, RabbitMqPorts ports)
    {
        var variables = System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => (string)entry.Key)
            .Where(name => name.StartsWith("RABBITMQ_", StringComparison.Ordinal))
            .ToDictionary(name => name, _ => (string?)null);
        foreach (var (name, value) in Own(home, ports)) variables[name] = value;
        return variables;
    }

    private static Dictionary<string, string> Own(string home, RabbitMqPorts ports) => new()
    {
        ["HOME"] = home,
        ["RABBITMQ_NODENAME"] = "fbss@localhost",
        ["RABBITMQ_NODE_PORT"] = ports.Messages.ToString(CultureInfo.InvariantCulture),
        ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
        ["RABBITMQ_DIST_PORT"] = ports.Distribution.ToString(CultureInfo.InvariantCulture),
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(home, "data"),
        ["RABBITMQ_LOG_BASE"] = Path.Combine(home, "log"),
        ["RABBITMQ_CONFIG_FILE"] = Path.Combine(home, "rabbitmq.conf"),
        ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(home, "no-environment"),
        ["RABBITMQ_GENERATED_CONFIG_DIR"] = Path.Combine(home, "generated"),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(home, "enabled_plugins"),
        ["RABBITMQ_PID_FILE"] = Path.Combine(home, "rabbitmq.pid"),
        // Without it the distribution would listen on every address.
        ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}",
        ["ERL_EPMD_PORT"] = ports.NameServer.ToString(CultureInfo.InvariantCulture),
        ["ERL_EPMD_ADDRESS"] = "127.0.0.1"
    };
}
