using System.Text;
using MimeKit;

namespace FbssFollowUp.Notifications.Mailbox.ByMailKit;

/// <summary>Takes a mail apart with MimeKit's parser.</summary>
internal static class TakeApart
{
    private static readonly ParserOptions Bounded;

    // In this order: MimeKit looks once which encodings there are.
    static TakeApart()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Bounded = new ParserOptions { MaxMimeDepth = TakenMail.DeepestNesting };
    }

    public static TakenMail Mail(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var message = MimeMessage.Load(Bounded, new MemoryStream(bytes.ToArray()));
            List<MailPart> parts = [];
            Take(message.Body, 0, parts);
            // What is said of the content stands with the content.
            return new TakenMail(Of(message.Headers.Concat(message.Body?.Headers ?? Enumerable.Empty<Header>())), parts);
        }
        catch (FormatException)
        {
            return new TakenMail(new MailHeaders([], value => value), []);
        }
    }

    private static void Take(MimeEntity? entity, int depth, List<MailPart> parts)
    {
        if (entity is Multipart multipart && depth < TakenMail.DeepestNesting)
            foreach (var part in multipart)
                Take(part, depth + 1, parts);
        else if (entity is not (null or Multipart) && parts.Count < TakenMail.MostParts)
            parts.Add(new MailPart(Of(entity.Headers), () => TextOf(entity)));
    }

    private static MailHeaders Of(IEnumerable<Header> headers) => new([.. headers.Select(header => (header.Field, header.Value))], value => value);

    private static string TextOf(MimeEntity entity) => entity switch
    {
        TextPart text => text.Text ?? "",
        MessagePart { Message: { } message } => string.Join('\n', message.Headers.Select(header => $"{header.Field}: {header.Value}")),
        MimePart { Content: { } content } => Decoded(content),
        _ => ""
    };

    private static string Decoded(IMimeContent content)
    {
        using var bytes = new MemoryStream();
        content.DecodeTo(bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
