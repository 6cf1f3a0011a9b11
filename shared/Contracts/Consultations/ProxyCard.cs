namespace FbssFollowUp.Contracts.Consultations;

/// <summary>A proxy as staff see one, also after they ended.</summary>
/// <param name="AgreedOn">When the patient, or the law, agreed to it.</param>
/// <param name="NamedBy">Who of the staff noted it.</param>
/// <param name="TextsStoppedAt">When the proxy's number opted out of texts, if it did.</param>
/// <param name="EndedAt">Null while the person may answer.</param>
/// <param name="EndedBy">Who ended it, and why: empty while the person may answer.</param>
public sealed record ProxyCard(
    ProxyContact Contact, DateOnly AgreedOn, string NamedBy, DateTimeOffset NamedAt, DateTimeOffset? TextsStoppedAt,
    DateTimeOffset? EndedAt, string EndedBy, string EndReason);
