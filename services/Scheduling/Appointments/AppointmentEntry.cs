using FbssFollowUp.Contracts.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Something that happened to an appointment, and who did it. Added, never changed: the database refuses anything else.</summary>
internal sealed class AppointmentEntry
{
    public const string Booked = "booked";
    public const string Moved = "moved";

    /// <summary>Booked or moved against the calendar's rules, by a person who said why.</summary>
    public const string Overlapped = "overlapped";
    public const string Confirmed = "confirmed";
    public const string AnotherTimeAsked = "another-time-asked";
    public const string ReplyUnclear = "reply-unclear";
    public const string Cancelled = "cancelled";

    public required Guid Id { get; init; }
    public required Guid AppointmentId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string What { get; init; }
    public required string ById { get; init; }
    public required string ByRole { get; init; }
    public required string ByName { get; init; }
    public required string Detail { get; init; }

    public static AppointmentEntry Of(Guid appointmentId, string what, Doer by, string detail, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        AppointmentId = appointmentId,
        At = now,
        What = what,
        ById = by.Id,
        ByRole = by.Role,
        ByName = by.Name,
        Detail = detail
    };

    public AppointmentStep ToStep() => new(At, What, ByName, Detail);
}

internal sealed class AppointmentEntryMap : IEntityTypeConfiguration<AppointmentEntry>
{
    public void Configure(EntityTypeBuilder<AppointmentEntry> entry)
    {
        entry.ToTable("appointment_entries");
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.HasOne<Appointment>().WithMany().HasForeignKey(e => e.AppointmentId).OnDelete(DeleteBehavior.NoAction);
    }
}
