using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>Claims an inbound text by the provider's id: the first to store it has it, any repeat finds it stored.</summary>
internal static class ReceiveText
{
    /// <summary>One round trip: a statement is a transaction of its own.</summary>
    public static async Task RunAsync(NotificationsDbContext db, InboundMessage text, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync(
            $"""
             insert into inbound_messages (id, provider, provider_id, channel, from_address, body, sent_at, received_at, provider_keyword, about_message_id,
                 is_automatic, is_authenticated, patient_ids, holds_texts)
             values ({text.Id}, {text.Provider}, {text.ProviderId}, {text.Channel}, {text.From}, {text.Text}, {text.SentAt}, {text.ReceivedAt}, {text.ProviderKeyword}, {text.AboutMessageId},
                 {text.IsAutomatic}, {text.IsAuthenticated}, array[]::uuid[], false)
             on conflict (provider, provider_id) do nothing
             """, cancellationToken);

    /// <summary>The stored text's id, the first one's for a repeat.</summary>
    public static Task<Guid> IdAsync(NotificationsDbContext db, InboundMessage text, CancellationToken cancellationToken) =>
        db.InboundMessages.Where(i => i.Provider == text.Provider && i.ProviderId == text.ProviderId).Select(i => i.Id).SingleAsync(cancellationToken);
}
