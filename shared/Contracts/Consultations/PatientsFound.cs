namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Answer to <see cref="FindPatients"/>.</summary>
/// <param name="Patients">In order of family name, given name, record number.</param>
/// <param name="Total">How many there are without skip and take.</param>
public sealed record PatientsFound(IReadOnlyList<PatientCard> Patients, int Total);
