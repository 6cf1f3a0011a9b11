namespace FbssFollowUp.Servers;

/// <summary>What apt would have to install.</summary>
internal static class MissingPackages
{
    public static IReadOnlyList<string> Of(bool postgresInstalled, bool rabbitMqInstalled) =>
        [.. postgresInstalled ? (string[])[] : ["postgresql"], .. rabbitMqInstalled ? (string[])[] : ["rabbitmq-server"]];
}
