namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Sent by the console to tick a record off, or to take the tick back. Answered with <see cref="Accepted"/> or <see cref="Refused"/>.</summary>
/// <param name="Record">One of <see cref="RecordCodes"/>.</param>
public sealed record NoteRecordReceived(Guid RequestId, string Record, bool Received);
