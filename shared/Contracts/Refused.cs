namespace FbssFollowUp.Contracts;

/// <summary>The answer to a command or query that was not carried out; nothing was changed.</summary>
/// <param name="Code">Kebab-case code from the owner's list of refusals, e.g. "link-expired".</param>
/// <param name="Sentence">What is wrong, where, and what to do, in English for staff.</param>
public sealed record Refused(string Code, string Sentence);
