using System.Globalization;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using FbssFollowUp.Notifications.Channels.Email;

namespace FbssFollowUp.Notifications.Mailbox.Own;

/// <summary>The little of IMAP (RFC 3501) that reading one mailbox takes. Every answer is bounded; what is not understood ends the session.</summary>
internal sealed partial class ImapSession(ImapWire wire) : IMailboxSession
{
    private int _tag;

    public string Generation { get; private set; } = "";

    public static async Task<ImapSession> OpenAsync(MailboxSettings settings, CancellationToken cancellationToken)
    {
        var client = new TcpClient();
        try
        {
            await client.ConnectAsync(settings.Host!, settings.Port, cancellationToken);
            var secret = await TrustedServer.SecureAsync(client.GetStream(), settings.Host!, settings.CaFile, cancellationToken);
            var session = new ImapSession(new ImapWire(client, secret));
            await session.EnterAsync(settings, cancellationToken);
            return session;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    public async Task<IReadOnlyList<uint>> UnseenAsync(int most, CancellationToken cancellationToken)
    {
        var answers = await CommandAsync("UID SEARCH UNSEEN", cancellationToken);
        return [.. answers.Where(a => a.Line.StartsWith("* SEARCH", StringComparison.OrdinalIgnoreCase)).SelectMany(a => Number().Matches(a.Line))
            .Select(m => uint.Parse(m.Value, CultureInfo.InvariantCulture)).Order().Take(most)];
    }

    public async Task<byte[]?> FetchAsync(uint number, CancellationToken cancellationToken)
    {
        var (isDone, answers) = await AskAsync($"UID FETCH {number} (BODY.PEEK[]<0.{MailReading.MostBytes}>)", cancellationToken);
        return isDone ? answers.Select(a => a.Literal).FirstOrDefault(literal => literal is not null) : null;
    }

    public async Task<bool> MarkSeenAsync(uint number, CancellationToken cancellationToken) =>
        (await AskAsync($"UID STORE {number} +FLAGS.SILENT (\\Seen)", cancellationToken)).IsDone;

    public ValueTask DisposeAsync() => wire.DisposeAsync();

    private async Task EnterAsync(MailboxSettings settings, CancellationToken cancellationToken)
    {
        var password = (await File.ReadAllTextAsync(settings.PasswordFile!, cancellationToken)).Trim();
        await wire.ReadAsync(cancellationToken);
        await CommandAsync($"LOGIN {Quoted(settings.User!)} {Quoted(password)}", cancellationToken);
        var selected = await CommandAsync("SELECT INBOX", cancellationToken);
        Generation = selected.Select(a => Validity().Match(a.Line)).Where(m => m.Success).Select(m => m.Groups[1].Value).FirstOrDefault() ?? "";
    }

    /// <summary>What cannot be done without.</summary>
    private async Task<IReadOnlyList<ImapAnswer>> CommandAsync(string command, CancellationToken cancellationToken) =>
        await AskAsync(command, cancellationToken) is (true, var answers) ? answers : throw new MailboxException($"The mail server refused {command.Split(' ')[0]}.");

    private async Task<(bool IsDone, IReadOnlyList<ImapAnswer> Answers)> AskAsync(string command, CancellationToken cancellationToken)
    {
        var tag = $"a{++_tag}";
        await wire.WriteAsync($"{tag} {command}\r\n", cancellationToken);
        List<ImapAnswer> answers = [];
        var answer = await wire.ReadAsync(cancellationToken);
        for (; !answer.Line.StartsWith(tag + " ", StringComparison.Ordinal); answer = await wire.ReadAsync(cancellationToken))
            answers.Add(answers.Count < ImapWire.MostAnswers ? answer : throw new MailboxException("The mail server says too much."));
        return (answer.Line.StartsWith(tag + " OK", StringComparison.OrdinalIgnoreCase), answers);
    }

    private static string Quoted(string value) => value.All(c => c is >= ' ' and <= '~')
        ? $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
        : throw new MailboxException("The mailbox's user and password must be of printable ASCII letters.");

    [GeneratedRegex(@"\b\d{1,9}\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"UIDVALIDITY (\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex Validity();
}
