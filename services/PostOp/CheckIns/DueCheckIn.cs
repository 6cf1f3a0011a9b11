namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>A check-in just claimed for sending, as the claiming statement returns it.</summary>
internal sealed record DueCheckIn(
    Guid Id, Guid PatientId, string State, DateTimeOffset? ExpiresAt, string ProtocolName, bool AnswersByText, int Place);
