using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Messaging;

/// <summary>A message to be published. Its id is the message's id.</summary>
internal sealed class OutboxRow
{
    public required Guid Id { get; init; }

    /// <summary>Full name of the contract's type.</summary>
    public required string MessageType { get; init; }

    /// <summary>The message as JSON.</summary>
    public required string Body { get; init; }

    /// <summary>W3C trace parent of the work that enqueued it.</summary>
    public string? TraceParent { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Not published before; moved on when publishing failed.</summary>
    public DateTimeOffset AvailableAt { get; init; }

    /// <summary>While in the future, a dispatcher is at it.</summary>
    public DateTimeOffset? LeasedUntil { get; init; }

    public int Attempts { get; init; }

    public string? LastError { get; init; }
}

internal sealed class OutboxRowMap : IEntityTypeConfiguration<OutboxRow>
{
    public void Configure(EntityTypeBuilder<OutboxRow> row)
    {
        row.ToTable("outbox");
        row.HasKey(r => r.Id);
        row.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        row.Property(r => r.MessageType).HasColumnName("message_type");
        row.Property(r => r.Body).HasColumnName("body");
        row.Property(r => r.TraceParent).HasColumnName("trace_parent");
        row.Property(r => r.CreatedAt).HasColumnName("created_at").HasDefaultValueSql("now()");
        row.Property(r => r.AvailableAt).HasColumnName("available_at").HasDefaultValueSql("now()");
        row.Property(r => r.LeasedUntil).HasColumnName("leased_until");
        row.Property(r => r.Attempts).HasColumnName("attempts").HasDefaultValue(0);
        row.Property(r => r.LastError).HasColumnName("last_error");
        row.HasIndex(r => r.AvailableAt).HasDatabaseName("outbox_available_at");
    }
}
