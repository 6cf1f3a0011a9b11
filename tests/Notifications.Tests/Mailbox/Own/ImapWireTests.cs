using System.Text;
using FbssFollowUp.Notifications.Mailbox;
using FbssFollowUp.Notifications.Mailbox.Own;
using FsCheck;
using FsCheck.Fluent;

namespace FbssFollowUp.Notifications.Tests.Mailbox.Own;

public class ImapWireTests
{
    private static readonly Gen<string> Said = Gen.ListOf(Gen.Elements(
        "* OK ", "* SEARCH 1 2 3", "* SEARCH 99999999999999999999", "{5}\r\n", "{0}\r\n", "{-1}\r\n", "{2147483648}\r\n", "{1048577}\r\n", "hello", "\r\n", "\n", "\0", "a1 OK",
        "a1 NO", "a2 OK ", "a3 BAD ", "* 1 FETCH (UID 1 BODY[] ", ")", "a1", "\u00ff", "UIDVALIDITY 7", "UIDVALIDITY x", new string('y', 300))).Select(string.Concat);

    /// <summary>A server that never ends a line, or announces more than was asked for, is left.</summary>
    [Theory]
    [InlineData("* OK ", 100_000)]
    [InlineData("* 1 FETCH (BODY[] {999999999}\r\n", 1)]
    public async Task A_mail_server_that_says_too_much_is_left(string start, int more)
    {
        await using var wire = Wire(start + new string('x', more));
        await Should.ThrowAsync<MailboxException>(() => wire.ReadAsync(default));
    }

    /// <summary>Whatever a server says, a session with it ends: with what was read, or with our own refusal.</summary>
    [Fact]
    public void No_words_of_a_mail_server_make_the_session_fail_otherwise_than_by_its_own_refusal() => Prop.ForAll(Said.ToArbitrary(), said =>
    {
        using var session = new ImapSessionOf(said);
        return session.IsRefusedOrRead();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Soak.Count(small: 500, large: 200_000)));

    private static ImapWire Wire(string said)
    {
        var stream = new MemoryStream(Encoding.Latin1.GetBytes(said));
        return new ImapWire(stream, stream);
    }

    /// <summary>One whose server says all of this, whatever it is told.</summary>
    private sealed class ImapSessionOf(string said) : IDisposable
    {
        private readonly OneWay stream = new(Encoding.Latin1.GetBytes(said));

        public bool IsRefusedOrRead()
        {
            var session = new ImapSession(new ImapWire(stream, stream));
            try
            {
                var unseen = session.UnseenAsync(50, default).GetAwaiter().GetResult();
                foreach (var uid in unseen)
                    session.FetchAsync(uid, default).GetAwaiter().GetResult();
                return unseen.Count <= 50;
            }
            catch (MailboxException)
            {
                return true;
            }
        }

        public void Dispose() => stream.Dispose();
    }

    /// <summary>Writing to it goes nowhere.</summary>
    private sealed class OneWay(byte[] said) : MemoryStream(said)
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
    }
}
