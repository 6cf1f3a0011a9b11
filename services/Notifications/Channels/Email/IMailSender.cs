namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>Hands a letter to the mail server: by a session of our own, or by MailKit where the build takes it.</summary>
internal interface IMailSender
{
    /// <summary>What the server said. A failure before it could have taken the letter is told as such; only what nobody knows is unknown.</summary>
    Task<ChannelAnswer> SendAsync(Letter letter, CancellationToken cancellationToken);
}
