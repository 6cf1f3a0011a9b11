using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Messaging;

/// <summary>A service's database context with an outbox and an inbox in it.</summary>
public abstract class MessagingDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>
    /// Adds the message to the outbox, to be stored by the next <c>SaveChangesAsync</c> together with the state it tells of and published
    /// by the dispatcher after the commit. The row's id is the message's id. The trace that is current now goes with it.
    /// </summary>
    public void Enqueue<TMessage>(TMessage message) where TMessage : class => throw new NotImplementedException();
}
