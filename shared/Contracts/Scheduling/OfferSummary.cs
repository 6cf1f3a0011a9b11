namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Held slots offered to a patient.</summary>
/// <param name="Outcome">"taken", "none-fits", "expired", "withdrawn"; null while it is open.</param>
/// <param name="Slots">Those still held for it.</param>
public sealed record OfferSummary(
    Guid OfferId, Guid RequestId, DateTimeOffset OfferedAt, DateTimeOffset ExpiresAt, string? Outcome, DateTimeOffset? AnsweredAt, IReadOnlyList<HeldSlot> Slots);
