namespace FbssFollowUp.Servers;

/// <summary>Where RabbitMQ's start script is.</summary>
internal static class RabbitMqPrograms
{
    // Debian's /usr/sbin/rabbitmq-server is a wrapper that switches users and insists on being root or rabbitmq: the script behind it is used.
    private const string Wrapped = "/usr/lib/rabbitmq/bin/rabbitmq-server";

    private static readonly string[] Places = [Wrapped, "/opt/homebrew/opt/rabbitmq/sbin/rabbitmq-server", "/usr/local/opt/rabbitmq/sbin/rabbitmq-server"];

    public static string? Find() => Places.FirstOrDefault(File.Exists) ?? OnPath.Find("rabbitmq-server");
}
