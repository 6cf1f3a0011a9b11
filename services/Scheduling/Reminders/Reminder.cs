using FbssFollowUp.Scheduling.Appointments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Scheduling.Reminders;

/// <summary>One rung of an appointment's ladder, due at an instant. It is sent once or ends unsent; either way the appointment itself is not touched.</summary>
internal sealed class Reminder
{
    public required Guid Id { get; init; }
    public required Guid AppointmentId { get; init; }

    /// <summary>The appointment's revision it was planned for.</summary>
    public required int Revision { get; init; }

    /// <summary>One of <see cref="Rungs"/>.</summary>
    public required string Rung { get; init; }
    public required DateTimeOffset DueAt { get; set; }
    public required DateTimeOffset UsefulUntil { get; init; }
    public DateTimeOffset? SentAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public string? EndedWhy { get; private set; }

    public void Send(DateTimeOffset now) => SentAt = now;

    public void End(string why, DateTimeOffset now) => (EndedAt, EndedWhy) = (now, why);
}

internal sealed class ReminderMap : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.ToTable("reminders");
        reminder.Property(r => r.Id).ValueGeneratedNever();
        reminder.HasOne<Appointment>().WithMany().HasForeignKey(r => r.AppointmentId).OnDelete(DeleteBehavior.NoAction);
        reminder.HasIndex(r => new { r.AppointmentId, r.Revision, r.Rung }).IsUnique().HasDatabaseName("reminders_one_per_rung");
        reminder.Property<uint>("xmin").IsRowVersion();
    }
}
