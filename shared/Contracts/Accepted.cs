namespace FbssFollowUp.Contracts;

/// <summary>The answer to a command that was carried out, now or the first time it came.</summary>
/// <param name="Id">Id of what the command made or changed.</param>
/// <param name="Notices">Sentences worth showing to the sender, e.g. "The phone is shared with another patient."; usually none.</param>
public sealed record Accepted(Guid Id, IReadOnlyList<string> Notices);
