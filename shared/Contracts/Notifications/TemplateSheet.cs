namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Answer to <see cref="GetTemplate"/>.</summary>
/// <param name="Code">The template.</param>
/// <param name="WhyLocked">Why its words cannot be changed, as a sentence; null where they can.</param>
/// <param name="Placeholders">Names that may be used in its words.</param>
/// <param name="Versions">Newest first: the first is in force. The last is version 1, which ships with the software.</param>
/// <param name="Previews">What is in force, with sample values, in both languages.</param>
/// <param name="Waiting">So many accepted messages wait and will be sent in the words then in force.</param>
public sealed record TemplateSheet(
    string Code, string? WhyLocked, IReadOnlyList<string> Placeholders, IReadOnlyList<TemplateVersionEntry> Versions,
    IReadOnlyList<TemplatePreview> Previews, int Waiting);
