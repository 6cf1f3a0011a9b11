using FbssFollowUp.Messaging;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.ServiceDefaults.Tests;

/// <summary>A service as small as can be: notes that become due.</summary>
internal sealed class NotesDbContext(DbContextOptions<NotesDbContext> options) : MessagingDbContext(options)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Note>(note =>
        {
            note.ToTable("notes");
            note.HasIndex(n => n.Text).IsUnique();
            note.Property(n => n.Id).HasColumnName("id").ValueGeneratedNever();
            note.Property(n => n.Text).HasColumnName("text");
            note.Property(n => n.DueAt).HasColumnName("due_at");
            note.Property(n => n.DoneAt).HasColumnName("done_at");
        });
    }
}

internal sealed class Note
{
    public required Guid Id { get; init; }

    public required string Text { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? DoneAt { get; set; }
}
