namespace FbssFollowUp.Contracts.Notifications;

/// <summary>One line of the consent ledger; lines are only ever added.</summary>
/// <param name="What">"consented", "withdrawn", "opted-out" or "opted-in".</param>
/// <param name="How">Kebab-case: "registration", "keyword", "own-words", "provider", "provider-keyword", "unsubscribed".</param>
/// <param name="Wording">Version of the words that were agreed to or answered with.</param>
/// <param name="Address">The number or mail address it holds for.</param>
/// <param name="SaidAt">When the person said it, UTC.</param>
/// <param name="RecordedAt">When it was written down, UTC.</param>
public sealed record ConsentLine(
    string What, string How, string Wording, string Channel, string Address, DateTimeOffset SaidAt, DateTimeOffset RecordedAt);
