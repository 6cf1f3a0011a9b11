using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Messaging.Tests;

public sealed class Entry
{
    public required Guid Id { get; init; }

    public required Guid EntryId { get; init; }

    public required string Text { get; init; }
}

/// <summary>State whose rows tell how often a message took effect: nothing in the table forbids the same entry twice.</summary>
public sealed class LedgerDbContext(DbContextOptions<LedgerDbContext> options) : MessagingDbContext(options)
{
    public const string Schema = "create table entries (id uuid primary key, entry_id uuid not null, text text not null)";

    public DbSet<Entry> Entries => Set<Entry>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Entry>(entry =>
        {
            entry.ToTable("entries");
            entry.Property(e => e.Id).HasColumnName("id").ValueGeneratedNever();
            entry.Property(e => e.EntryId).HasColumnName("entry_id");
            entry.Property(e => e.Text).HasColumnName("text");
        });
    }
}
