namespace FbssFollowUp.Contracts.Consultations;

/// <summary>
/// Sent by Portal for somebody who asks to be seen. Answered with <see cref="Accepted"/> (the request's id; its last eight digits are the reference
/// the person is told) or <see cref="Refused"/>. The same form is one request; the answer never tells whether the person is a patient already, and
/// a known patient's details stay as they are.
/// </summary>
/// <param name="FormId">Made with the empty form.</param>
/// <param name="Kind">"consultation" or "second-opinion".</param>
/// <param name="GivenName">As typed.</param>
/// <param name="FamilyName">As typed.</param>
/// <param name="BirthDate">Not in the future.</param>
/// <param name="Phone">As typed; needed, staff call back.</param>
/// <param name="Email">One address, or null.</param>
/// <param name="Language">One of <see cref="Languages"/>.</param>
/// <param name="TimeZone">IANA name of where the person lives.</param>
/// <param name="TextConsent">The person agreed to texts.</param>
/// <param name="RedFlags">What the person has now, of <see cref="RequestScreen"/>.</param>
/// <param name="NoRedFlags">The person said "none of these"; exactly one of the two answers is given.</param>
/// <param name="Records">What the person has, of <see cref="RecordCodes"/>.</param>
public sealed record RequestConsultation(
    Guid FormId, string Kind, string GivenName, string FamilyName, DateOnly BirthDate, string Phone, string? Email, string Language, string TimeZone,
    bool TextConsent, IReadOnlyList<string> RedFlags, bool NoRedFlags, IReadOnlyList<string> Records);
