using System.Text.Json;
using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;
using FbssFollowUp.StaffConsole.SignIn;
using Bus = FbssFollowUp.Messaging.Requests;

namespace FbssFollowUp.StaffConsole;

/// <summary>What the signed-in person asks and orders, sent over the bus in their name.</summary>
internal sealed class Desk(Bus bus, IHttpContextAccessor accessor)
{
    private HttpContext Http => accessor.HttpContext!;

    public Task<Outcome<TAnswer>> AskAsync<TQuestion, TAnswer>(TQuestion question) where TQuestion : class where TAnswer : class =>
        bus.AskAsync<TQuestion, TAnswer>(question, Http.User.ActorFor(), Http.RequestAborted);

    /// <param name="command">The order.</param>
    /// <param name="formId">Made with the empty form: the same form with the same words posted again is the same command.</param>
    /// <param name="asRoles">Roles the order is open to.</param>
    public Task<Outcome<Accepted>> OrderAsync<TCommand>(TCommand command, Guid formId, params IReadOnlyList<string> asRoles)
        where TCommand : class =>
        bus.CommandAsync(command, CommandIdOf(formId, command), Http.User.ActorFor(asRoles), Http.RequestAborted);

    private static Guid CommandIdOf<TCommand>(Guid formId, TCommand command) =>
        DerivedId.Of(formId.ToString(), typeof(TCommand).Name, JsonSerializer.Serialize(command));
}
