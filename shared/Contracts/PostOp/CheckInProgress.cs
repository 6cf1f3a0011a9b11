namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Answers of a page not sent yet; whatever was not chosen is null or empty.</summary>
public sealed record CheckInProgress(int? Axial, int? Limb, IReadOnlyList<string> RedFlags, bool NoRedFlags, FurtherAnswers? Further = null);
