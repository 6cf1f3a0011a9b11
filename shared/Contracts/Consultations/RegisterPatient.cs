namespace FbssFollowUp.Contracts.Consultations;

/// <summary>
/// Sent by the console to register a patient. Answered with <see cref="Accepted"/> (the patient's id) or <see cref="Refused"/>.
/// The same record number with the same name and birth date is the same patient: the answer is that patient's id and nothing changes.
/// A record number held by somebody else is refused.
/// </summary>
/// <param name="RecordNumber">The practice's own number, unique.</param>
/// <param name="GivenName">As written, any characters.</param>
/// <param name="FamilyName">As written, any characters.</param>
/// <param name="BirthDate">Not in the future.</param>
/// <param name="Phone">As typed; kept as E.164, ten digits without a country code read as +1. At least one of phone and e-mail.</param>
/// <param name="Email">One address.</param>
/// <param name="Language">One of <see cref="Languages"/>.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="PreferredChannel">One of <see cref="Channels"/>.</param>
/// <param name="AnswersByText">The patient chose to answer scores by text; otherwise texts carry the link.</param>
/// <param name="TextConsentOn">Date of consent to texts; without one texts are not sent.</param>
public sealed record RegisterPatient(
    string RecordNumber, string GivenName, string FamilyName, DateOnly BirthDate, string? Phone, string? Email,
    string Language, string TimeZone, string PreferredChannel, bool AnswersByText, DateOnly? TextConsentOn);
