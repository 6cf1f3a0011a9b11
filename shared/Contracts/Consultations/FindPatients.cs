namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Asked by the console for patients by id, by a text (part of a name, or a record number), or all. Answered with <see cref="PatientsFound"/>.</summary>
/// <param name="PatientIds">Only these, if not null.</param>
/// <param name="Text">Only those whose name or record number contains it, any case; null for no such limit.</param>
/// <param name="Skip">How many to pass over, in order of family name.</param>
/// <param name="Take">At most this many, 1 to 500.</param>
public sealed record FindPatients(IReadOnlyList<Guid>? PatientIds, string? Text, int Skip, int Take);
