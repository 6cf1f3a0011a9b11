using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Scheduling.Appointments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Scheduling.Offers;

/// <summary>Held slots a patient was asked to choose from. It ends once: with a choice, with none, by itself, or because it is not needed any more.</summary>
internal sealed class Offer
{
    public const string Taken = "taken";
    public const string NoneFits = "none-fits";
    public const string Expired = "expired";
    public const string Withdrawn = "withdrawn";

    public required Guid Id { get; init; }
    public required Guid RequestId { get; init; }
    public required Guid PatientId { get; init; }
    public required DateTimeOffset OfferedAt { get; init; }

    /// <summary>When the last of its slots goes back.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
    public string? Outcome { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool IsOpen => Outcome is null;

    public void End(string outcome, DateTimeOffset now)
    {
        if (IsOpen) (Outcome, AnsweredAt) = (outcome, now);
    }

    public OfferSummary ToSummary(IEnumerable<HeldSlot> slots) => new(Id, RequestId, OfferedAt, ExpiresAt, Outcome, AnsweredAt, [.. slots]);
}

internal sealed class OfferMap : IEntityTypeConfiguration<Offer>
{
    public void Configure(EntityTypeBuilder<Offer> offer)
    {
        offer.ToTable("offers");
        offer.Property(o => o.Id).ValueGeneratedNever();
        offer.HasOne<SlotRequest>().WithMany().HasForeignKey(o => o.RequestId).OnDelete(DeleteBehavior.NoAction);
        offer.HasIndex(o => o.RequestId).IsUnique().HasFilter("outcome is null").HasDatabaseName("offers_one_open_per_request");
        offer.Property<uint>("xmin").IsRowVersion();
        offer.Ignore(o => o.IsOpen);
    }
}
