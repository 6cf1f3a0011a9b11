using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>The rules that count only once they are confirmed.</summary>
internal static class SlowRules
{
    public static IEnumerable<Confirmation> All(Protocol protocol, Operation operation, Course course) =>
        [PersistentPain.Confirmation(protocol, operation, course), .. RecurringPain.Confirmations(protocol, operation, course).Select(c => c.Confirmation)];
}
