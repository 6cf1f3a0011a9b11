namespace FbssFollowUp.ServiceDefaults;

/// <summary>Numbers since this process started.</summary>
/// <param name="Process">Differs with every start.</param>
/// <param name="Owed">Deliveries published, each message counted once per service that reads it.</param>
/// <param name="Done">Deliveries of commands and facts finished here.</param>
/// <param name="InFlight">Deliveries being worked on.</param>
/// <param name="Outbox">Messages waiting to be published.</param>
/// <param name="NextDueAt">When the next work is due, or null.</param>
internal sealed record SandboxNumbers(Guid Process, long Owed, long Done, long InFlight, long Outbox, DateTimeOffset? NextDueAt);
