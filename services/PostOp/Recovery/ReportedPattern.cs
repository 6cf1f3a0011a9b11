using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>New pain, or worse function or strength, said outside the form's own question: in the patient's words, or entered by staff.</summary>
/// <param name="SourceId">The message, check-in or entry it was said in.</param>
/// <param name="Code">One of <see cref="PatternCodes"/>.</param>
/// <param name="By">Who says so: "patient", or the name of staff.</param>
internal sealed record ReportedPattern(Guid SourceId, int Day, DateTimeOffset At, string Code, string By);
