namespace FbssFollowUp.Contracts.Notifications;

/// <summary>One version of a template. Never changed: an edit makes another.</summary>
/// <param name="Version">1 is what ships with the software.</param>
/// <param name="SavedBy">Who saved it, as shown; empty for the shipped one.</param>
/// <param name="SavedAt">Null for the shipped one, UTC.</param>
/// <param name="Why">What whoever saved it wrote; empty for the shipped one.</param>
/// <param name="English">Its words in English.</param>
/// <param name="Spanish">Its words in Spanish.</param>
public sealed record TemplateVersionEntry(int Version, string SavedBy, DateTimeOffset? SavedAt, string Why, TemplateWords English, TemplateWords Spanish);
