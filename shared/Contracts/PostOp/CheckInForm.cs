namespace FbssFollowUp.Contracts.PostOp;

/// <summary>What a check-in asks. Carries no name and nothing of the patient's history.</summary>
/// <param name="CheckInId">The check-in.</param>
/// <param name="Language">One of <see cref="Languages"/>.</param>
/// <param name="AxialSite">"back" or "neck": the site asked first.</param>
/// <param name="LimbSite">"leg" or "arm".</param>
/// <param name="RedFlags">Codes of the items of the red-flag question, emergencies first; the Portal has their words.</param>
/// <param name="ExpiresAt">Until when it can be answered, UTC.</param>
/// <param name="AsksFurther">Besides pain and red flags it asks for what <see cref="FurtherAnswers"/> holds.</param>
/// <param name="Saved">What was chosen and saved before; null for nothing.</param>
/// <param name="Instruments">Which of <see cref="InstrumentCodes"/> it asks for then; null for all.</param>
/// <param name="AskedOfProxy">The link went to somebody who answers for the patient.</param>
public sealed record CheckInForm(
    Guid CheckInId, string Language, string AxialSite, string LimbSite, IReadOnlyList<string> RedFlags, DateTimeOffset ExpiresAt,
    bool AsksFurther = false, CheckInProgress? Saved = null, IReadOnlyList<string>? Instruments = null, bool AskedOfProxy = false);
