namespace FbssFollowUp.Servers;

/// <summary>Servers named in the environment: all three variables, or none.</summary>
public static class EnvironmentServers
{
    public const string Postgres = "FBSS_POSTGRES";
    public const string RabbitMq = "FBSS_RABBITMQ";
    public const string Management = "FBSS_RABBITMQ_MANAGEMENT";

    private static readonly string[] Names = [Postgres, RabbitMq, Management];

    /// <summary>The servers, or null if none of the variables is set.</summary>
    /// <exception cref="ServersException">Only some are set, or one cannot be read.</exception>
    public static RunningServers? Read(Func<string, string?> variable)
    {
        var missing = Names.Where(name => string.IsNullOrWhiteSpace(variable(name))).ToList();
        if (missing.Count == Names.Length) return null;
        if (missing.Count > 0)
            throw new ServersException($"Set {string.Join(" and ", missing)} too, or none of {string.Join(", ", Names)}.");

        return new RunningServers(variable(Postgres)!, Address(RabbitMq, variable), Address(Management, variable));
    }

    private static Uri Address(string name, Func<string, string?> variable) =>
        Uri.TryCreate(variable(name), UriKind.Absolute, out var uri) && uri.UserInfo.Contains(':', StringComparison.Ordinal)
            ? uri
            : throw new ServersException($"{name} must look like {Example(name)}.");

    private static string Example(string name) =>
        name == RabbitMq ? "amqp://user:password@host:5672" : "http://user:password@host:15672";
}
