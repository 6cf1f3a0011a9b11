using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using Bus = FbssFollowUp.Messaging.Requests;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>
/// Sends the two commands of a line, the second once the first is answered. Once an owner does not answer, the lines after it are not sent any more:
/// each would wait as long. Sent again later they are the same commands.
/// </summary>
internal sealed class LineSender(Bus bus, Guid importId, Actor actor, ImportTally tally)
{
    public async Task SendAsync(SurgeryLine line, CancellationToken cancellationToken)
    {
        if (await OrderAsync(line, line.Patient, cancellationToken) is not { } patient) return;
        if (await OrderAsync(line, line.Surgery with { PatientId = patient.Id }, cancellationToken) is not { } surgery) return;
        tally.Accept(line, [.. line.Notices, .. patient.Notices, .. surgery.Notices]);
    }

    private async Task<Accepted?> OrderAsync<TCommand>(SurgeryLine line, TCommand command, CancellationToken cancellationToken) where TCommand : class
    {
        if (tally.IsAway) return null;
        var commandId = DerivedId.Of($"{importId}", $"{line.Line.Number}", typeof(TCommand).Name);
        switch (await bus.CommandAsync(command, commandId, actor, cancellationToken))
        {
            case Outcome<Accepted>.Answered answered: return answered.Answer;
            case Outcome<Accepted>.Refused refused:
                tally.Refuse(line.Line, refused.Refusal.Sentence);
                return null;
            case Outcome<Accepted>.Unavailable:
                tally.MeetNobody();
                return null;
            default: throw new InvalidOperationException("An outcome is answered, refused or unavailable.");
        }
    }
}
