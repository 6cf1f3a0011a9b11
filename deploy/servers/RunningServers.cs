namespace FbssFollowUp.Servers;

/// <summary>A PostgreSQL server and a RabbitMQ broker that answer, with their administrators' accounts.</summary>
/// <param name="Postgres">Connection string of an administrator, without a database that matters.</param>
/// <param name="RabbitMq"><c>amqp://user:password@host:port</c>; <c>amqps</c> for TLS.</param>
/// <param name="Management"><c>http://user:password@host:port</c> of the broker's management API.</param>
public sealed record RunningServers(string Postgres, Uri RabbitMq, Uri Management);
