namespace FbssFollowUp.Messaging;

/// <summary>What a broker user may do on the virtual host: three anchored regular expressions over names of exchanges and queues.</summary>
/// <param name="User">The broker's user: a service, or <see cref="BrokerPermissions.DeployUser"/>.</param>
/// <param name="Configure">What it may declare and delete.</param>
/// <param name="Write">What it may publish to.</param>
/// <param name="Read">What it may consume from.</param>
public sealed record BrokerPermission(string User, string Configure, string Write, string Read);
