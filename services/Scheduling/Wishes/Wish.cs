using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Scheduling.Wishes;

/// <summary>Something a scheduler must see to, because a patient said it or because nothing could be offered. It stays until a person settles it or it settles itself.</summary>
internal sealed class Wish
{
    public const string AnotherTime = "another-time";
    public const string NoneFits = "none-fits";
    public const string ReplyUnclear = "reply-unclear";
    public const string OfferExpired = "offer-expired";
    public const string NoSlots = "no-slots";

    public required Guid Id { get; init; }
    public required string Kind { get; init; }
    public required Guid PatientId { get; init; }
    public Guid? AppointmentId { get; init; }
    public Guid? RequestId { get; init; }
    public required DateTimeOffset SaidAt { get; init; }
    public DateTimeOffset? SettledAt { get; private set; }
    public string? SettledBy { get; private set; }
    public string? Outcome { get; private set; }

    public static Wish Of(string kind, Guid patientId, Guid? appointmentId, Guid? requestId, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), Kind = kind, PatientId = patientId, AppointmentId = appointmentId, RequestId = requestId, SaidAt = now };

    public Refused? Settle(string by, string outcome, DateTimeOffset now)
    {
        if (SettledAt is not null) return WishRefusals.SettledAlready(SettledBy!);
        (SettledAt, SettledBy, Outcome) = (now, by, outcome);
        return null;
    }

    public PatientWish ToContract() => new(Id, Kind, PatientId, AppointmentId, RequestId, SaidAt);
}

internal sealed class WishMap : IEntityTypeConfiguration<Wish>
{
    public void Configure(EntityTypeBuilder<Wish> wish)
    {
        wish.ToTable("wishes");
        wish.Property(w => w.Id).ValueGeneratedNever();
        wish.Property<uint>("xmin").IsRowVersion();
    }
}
