namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>When a patient who has not answered is asked again: after one day and two, then once where else they can be reached.</summary>
internal static class Prompts
{
    public const int OnSameChannel = 2;
    public static readonly TimeSpan FirstAfter = TimeSpan.FromDays(1);
    private static readonly TimeSpan Between = TimeSpan.FromDays(1);

    public static bool IsOnOtherChannel(CheckIn checkIn) => checkIn.Prompts >= OnSameChannel;

    /// <summary>After the prompt now made; null if it was the last.</summary>
    public static DateTimeOffset? After(CheckIn checkIn, string? otherChannel) =>
        checkIn.Prompts + 1 < OnSameChannel || (checkIn.Prompts + 1 == OnSameChannel && otherChannel is not null) ? checkIn.NextPromptAt + Between : null;
}
