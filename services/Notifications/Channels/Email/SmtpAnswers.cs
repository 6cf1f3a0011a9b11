namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>What a mail server's words mean. Only what surely ended before it took the message may be tried again.</summary>
internal static class SmtpAnswers
{
    private const int LowestRefusal = 400;
    private const int LowestForGood = 500;

    /// <summary>Said to a sender or recipient it often means "not from you", which is ours to mend.</summary>
    private const int NotFromYou = 554;

    public static readonly ChannelAnswer NotReached = new ChannelAnswer.NotNow("The mail server could not be reached.");
    public static readonly ChannelAnswer NotTrusted = new ChannelAnswer.NotNow("The mail server's certificate is not trusted.");
    public static readonly ChannelAnswer NotEncrypted = new ChannelAnswer.NotNow("The mail server offers no encryption.");
    public static readonly ChannelAnswer NotLetIn = new ChannelAnswer.NotNow("The mail server did not let us in: look at Mail__User and its password.");

    public static bool IsRefusal(int code) => code >= LowestRefusal;

    /// <param name="heardMail">It was said to the whole message, not to its sender or recipient.</param>
    public static ChannelAnswer Refused(int code, bool heardMail) => code switch
    {
        // Nothing is wrong with the message: the same will do once our settings are mended.
        530 or 534 or 535 or 538 => NotLetIn,
        421 => new ChannelAnswer.NotNow("The mail server is closing."),
        _ => new ChannelAnswer.Refused(
            code, code < LowestForGood || code == NotFromYou && !heardMail, false, $"The mail server refused the message with {code}.")
    };
}
