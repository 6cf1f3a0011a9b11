namespace FbssFollowUp.Contracts.Notifications;

/// <summary>A message an outage held up.</summary>
/// <param name="PatientId">Null for a message to staff.</param>
/// <param name="Purpose">One of <see cref="Purposes"/>.</param>
/// <param name="Outcome">"dropped" (useless by then: somebody should phone), "shifted" or "collapsed" (a newer one of its kind went).</param>
/// <param name="OverdueSince">When it should have gone, UTC.</param>
/// <param name="Status">As in <see cref="PatientMessage"/>.</param>
public sealed record CaughtUpMessage(Guid MessageId, Guid? PatientId, string Purpose, string Outcome, DateTimeOffset OverdueSince, string Status);
