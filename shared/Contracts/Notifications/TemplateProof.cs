namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Answer to <see cref="ProofTemplate"/>.</summary>
/// <param name="Problems">A sentence for everything that is wrong; none if the words can be saved.</param>
/// <param name="Previews">The words with sample values, English before Spanish; none of a language whose placeholders cannot be filled.</param>
public sealed record TemplateProof(IReadOnlyList<string> Problems, IReadOnlyList<TemplatePreview> Previews);
