namespace FbssFollowUp.Contracts.Consultations;

/// <summary>A requester as they described themselves. It changes no patient's details by itself.</summary>
/// <param name="TextConsent">Agreed to texts to this phone.</param>
public sealed record StatedPerson(
    string GivenName, string FamilyName, DateOnly BirthDate, string Phone, string? Email, string Language, string TimeZone, bool TextConsent);
