using FbssFollowUp.Contracts;

namespace FbssFollowUp.Messaging;

/// <summary>How console and Portal ask and command over the bus; success is only what was answered.</summary>
public sealed class Requests
{
    /// <summary>Asks a question of its owner.</summary>
    public Task<Outcome<TAnswer>> AskAsync<TQuestion, TAnswer>(TQuestion question, Actor actor, CancellationToken cancellationToken)
        where TQuestion : class where TAnswer : class => throw new NotImplementedException();

    /// <summary>Sends a command and waits for its answer. The same <paramref name="commandId"/> again has no second effect and the same answer.</summary>
    public Task<Outcome<Accepted>> CommandAsync<TCommand>(TCommand command, Guid commandId, Actor actor, CancellationToken cancellationToken)
        where TCommand : class => throw new NotImplementedException();
}
