using System.Net.Mail;
using System.Text.RegularExpressions;

namespace FbssFollowUp.Notifications.Mailbox;

/// <summary>
/// What a mail is. Never throws, whatever the mail; reads at most a bounded part of it. Who sent it is only what it says: whether that is believed is
/// decided by the token it was sent to, or by what our own mail server found out.
/// </summary>
/// <param name="MessageId">As the mail says it, without brackets; null if it does not.</param>
/// <param name="From">The address it says it is from; null if that cannot be read.</param>
/// <param name="Token">Of the mail it answers; null for none.</param>
/// <param name="Text">The new text.</param>
/// <param name="IsAutomatic">No person wrote it.</param>
/// <param name="Unsubscribes">It asks for no more mails in the way our own mails offer.</param>
/// <param name="IsAuthenticated">Our own server says that it comes from where it says.</param>
/// <param name="Bounce">It says that a mail of ours did not arrive; null if it does not.</param>
internal sealed partial record MailReading(
    string? MessageId, string? From, string? Token, string Text, bool IsAutomatic, bool Unsubscribes, bool IsAuthenticated, MailBounce? Bounce)
{
    public const int MostBytes = 1024 * 1024;

    /// <param name="raw">The mail as it lies in the mailbox; cut off after <see cref="MostBytes"/>.</param>
    /// <param name="ownServer">Our mail server's name in Authentication-Results; others' are not read.</param>
    public static MailReading Of(ReadOnlySpan<byte> raw, string? ownServer)
    {
        var (headers, parts) = MailLibrary.TakeApart(BoundedHeads.Of(raw[..Math.Min(raw.Length, MostBytes)]));
        return new MailReading(
            headers["Message-ID"]?.Trim('<', '>', ' '), Address(headers["From"]), TokenOf(headers), Words(parts), Automatic(headers),
            headers.Words("Subject").Trim().Equals("unsubscribe", StringComparison.OrdinalIgnoreCase), Authenticated(headers, ownServer),
            MailBounce.In(headers, parts));
    }

    private static string? Address(string? value) => MailAddress.TryCreate(value, out var address) ? address.Address : null;

    private static string? TokenOf(MailHeaders headers) => headers.All("Delivered-To").Concat(headers.All("X-Original-To")).Concat(headers.All("To"))
        .Select(to => TaggedAddress().Match(to)).Where(m => m.Success).Select(m => m.Groups[1].Value.ToLowerInvariant()).FirstOrDefault();

    private static string Words(IReadOnlyList<MailPart> parts)
    {
        var shown = parts.Where(p => !p.IsAttachment).ToList();
        if (shown.FirstOrDefault(p => p.Headers.MediaType == "text/plain") is { } plain)
            return NewText.Of(plain.Text());
        return shown.FirstOrDefault(p => p.Headers.MediaType == "text/html") is { } page ? NewText.OfHtml(page.Text()) : "";
    }

    /// <summary>RFC 3834, and what programs said before it.</summary>
    private static bool Automatic(MailHeaders headers) =>
        headers["Auto-Submitted"] is { } submitted && !submitted.StartsWith("no", StringComparison.OrdinalIgnoreCase)
        || headers["Precedence"]?.ToLowerInvariant() is "bulk" or "junk" or "auto_reply"
        || headers["X-Autoreply"] is not null || headers["X-Autorespond"] is not null || headers["Return-Path"]?.Trim() == "<>";

    /// <summary>
    /// RFC 8601: the topmost is the last that was added, and only our own server's is read. What it quotes of the mail, such as the envelope's sender,
    /// is its writer's to choose and decides nothing.
    /// </summary>
    private static bool Authenticated(MailHeaders headers, string? ownServer)
    {
        if (ownServer is not { Length: > 0 } || headers.All("Authentication-Results").FirstOrDefault() is not { } results)
            return false;
        var said = Quoted().Replace(results, "").Split(';');
        return said[0].Trim().Split(' ')[0].Equals(ownServer, StringComparison.OrdinalIgnoreCase)
            && said.Skip(1).Any(method => method.Trim().Split(' ')[0].Equals("dmarc=pass", StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex("""\"(?:[^"\\]|\\.)*"?|\([^)]*\)?""", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\+([0-9a-fA-F]{32})@", RegexOptions.NonBacktracking)]
    private static partial Regex TaggedAddress();
}

/// <summary>A delivery report (RFC 3464).</summary>
/// <param name="OurMessage">Which mail of ours; null if the report does not show it.</param>
/// <param name="IsFinal">It will not arrive; else it is only late.</param>
internal sealed partial record MailBounce(Guid? OurMessage, bool IsFinal)
{
    public static MailBounce? In(MailHeaders headers, IReadOnlyList<MailPart> parts)
    {
        var report = parts.FirstOrDefault(p => p.Headers.MediaType == "message/delivery-status");
        if (report is null || headers.MediaType != "multipart/report")
            return null;
        var action = Action().Match(report.Text()) is { Success: true } found ? found.Groups[1].Value.ToLowerInvariant() : "";
        var original = parts.FirstOrDefault(p => p.Headers.MediaType is "message/rfc822" or "text/rfc822-headers" or "message/rfc822-headers");
        return action is "failed" or "delayed" ? new MailBounce(original is null ? null : Ours(original.Text()), action == "failed") : null;
    }

    /// <summary>The id in the head of the mail that is reported on; what its body says is only quoted.</summary>
    private static Guid? Ours(string original)
    {
        var head = original.ReplaceLineEndings("\n").TrimStart('\n').Split("\n\n", 2)[0];
        return MessageId().Match(head) is { Success: true } found ? Guid.ParseExact(found.Groups[1].Value, "N") : null;
    }

    [GeneratedRegex(@"^Message-ID:\s*<([0-9a-f]{32})@", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex MessageId();

    [GeneratedRegex(@"^Action:[ \t]*([A-Za-z]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Action();
}
