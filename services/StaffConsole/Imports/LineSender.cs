using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using Bus = FbssFollowUp.Messaging.Requests;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>
/// Sends the two commands of a line, the second once the first is answered. Once an owner does not answer, the lines after it are not sent any more:
/// each would wait as long, and the file can be imported again.
/// </summary>
internal sealed class LineSender(Bus bus, Guid importId, Actor actor, ImportTally tally)
{
    private const string Unreached = "The system could not be reached: import the file again in a minute, what was taken before stays as it is.";

    private volatile string? _away;

    public async Task SendAsync(SurgeryLine line, CancellationToken cancellationToken)
    {
        if (await OrderAsync(line, line.Patient, cancellationToken) is not { } patient) return;
        if (await OrderAsync(line, line.Surgery with { PatientId = patient.Id }, cancellationToken) is not { } surgery) return;
        tally.Accept(line, [.. line.Notices, .. patient.Notices, .. surgery.Notices]);
    }

    private async Task<Accepted?> OrderAsync<TCommand>(SurgeryLine line, TCommand command, CancellationToken cancellationToken) where TCommand : class
    {
        if (_away is { } away) return Refuse(line, away);
        var commandId = DerivedId.Of($"{importId}", $"{line.Line.Number}", typeof(TCommand).Name);
        switch (await bus.CommandAsync(command, commandId, actor, cancellationToken))
        {
            case Outcome<Accepted>.Answered answered: return answered.Answer;
            case Outcome<Accepted>.Refused refused: return Refuse(line, refused.Refusal.Sentence);
            case Outcome<Accepted>.Unavailable: return Refuse(line, _away = Unreached);
            default: throw new InvalidOperationException("An outcome is answered, refused or unavailable.");
        }
    }

    private Accepted? Refuse(SurgeryLine line, string reason)
    {
        tally.Refuse(line.Line, reason);
        return null;
    }
}
