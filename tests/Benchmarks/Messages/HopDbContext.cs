using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Benchmarks.Messages;

/// <summary>A row of state a message leaves.</summary>
internal sealed class Hop
{
    public required Guid Id { get; init; }
    public required int Number { get; init; }
    public required string Text { get; init; }
}

internal sealed class HopDbContext(DbContextOptions<HopDbContext> options) : MessagingDbContext(options)
{
    public const string Schema = "create table hops (id uuid primary key, number integer not null, text text not null)";

    public DbSet<Hop> Hops => Set<Hop>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Hop>(hop =>
        {
            hop.ToTable("hops");
            hop.Property(h => h.Id).HasColumnName("id").ValueGeneratedNever();
            hop.Property(h => h.Number).HasColumnName("number");
            hop.Property(h => h.Text).HasColumnName("text");
        });
    }
}

internal sealed class StartHopConsumer(HopDbContext db) : IConsumer<StartHop>
{
    public async Task Consume(ConsumeContext<StartHop> context)
    {
        db.Hops.Add(new() { Id = Guid.CreateVersion7(), Number = 1, Text = context.Message.Text });
        db.Enqueue(new HopStarted(context.Message.Id, context.Message.Text));
        await db.SaveChangesAsync(context.CancellationToken);
    }
}

internal sealed class EndHopConsumer(HopDbContext db) : IConsumer<HopStarted>
{
    public Task Consume(ConsumeContext<HopStarted> context)
    {
        db.Hops.Add(new() { Id = Guid.CreateVersion7(), Number = 2, Text = context.Message.Text });
        return db.SaveChangesAsync(context.CancellationToken);
    }
}
