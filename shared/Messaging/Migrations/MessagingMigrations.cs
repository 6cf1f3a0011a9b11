using System.Reflection;

namespace FbssFollowUp.Messaging;

/// <summary>The SQL files that make the outbox and the inbox; applied before a service's own.</summary>
public static class MessagingMigrations
{
    /// <summary>Where they are embedded.</summary>
    public static Assembly Assembly => typeof(MessagingMigrations).Assembly;

    /// <summary>What their resource names begin with; the rest sorts by number.</summary>
    public const string Prefix = "FbssFollowUp.Messaging.Migrations.";
}
