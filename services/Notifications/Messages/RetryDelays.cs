namespace FbssFollowUp.Notifications.Messages;

/// <summary>How often and how soon a hand-over is tried again.</summary>
internal static class RetryDelays
{
    public const int MostAttempts = 5;

    /// <summary>So often a message that protects somebody is put off before another channel is taken.</summary>
    public const int ShortOutage = 3;

    public static readonly TimeSpan InAnOutage = TimeSpan.FromMinutes(1);

    /// <summary>After an answer that says nothing: long enough for a slow hand-over to show.</summary>
    public static readonly TimeSpan BeforeAsking = TimeSpan.FromMinutes(1);

    /// <summary>1, 4, 16, 64 minutes.</summary>
    public static TimeSpan After(int attempts) => TimeSpan.FromMinutes(Math.Pow(4, attempts - 1));
}
