namespace FbssFollowUp.Local;

/// <summary>A person's phone and mailbox.</summary>
public sealed record SandboxPerson(SandboxAddress Address, IReadOnlyList<SandboxMessage> Phone, IReadOnlyList<SandboxMessage> Mailbox)
{
    public SandboxMessage? Latest => Phone.Concat(Mailbox).MaxBy(message => message.At);

    /// <summary>What the person might answer now, in two words, or null. Whether a link was used is not for phone or mailbox to know.</summary>
    public string? Waiting(DateTimeOffset now) => Latest is { IsTheirs: false } latest && now - latest.At < Answerable
        ? AskedText.LinkIn(latest.Text) is not null ? "got a link" : latest.IsQuestion ? "was asked" : null
        : null;

    // A check-in is open for five days.
    private static readonly TimeSpan Answerable = TimeSpan.FromDays(5);

    public string Page => $"/people/{Address.Id}";

    public static SandboxPerson Of(SandboxAddress address, ILookup<string, HandedOver> sent, ILookup<string, ReceivedText> received)
    {
        var toPhone = Empty(address.Phone, sent).Where(message => message.Channel == "sms").Select(SandboxMessage.Of);
        var fromPhone = Empty(address.Phone, received).Select(SandboxMessage.Of);
        var mail = Empty(address.Email, sent).Where(message => message.Channel == "email").Select(SandboxMessage.Of);
        return new SandboxPerson(address, [.. toPhone.Concat(fromPhone).OrderBy(message => message.At)], [.. mail.OrderByDescending(message => message.At)]);
    }

    private static IEnumerable<T> Empty<T>(string? key, ILookup<string, T> lookup) => key is null ? [] : lookup[key];
}
