namespace FbssFollowUp.Servers;

/// <summary>A database with an owner, who may change its schema, and a service role, who may only read and write rows.</summary>
public sealed record Database(string Name, string OwnerConnection, string ServiceConnection);
