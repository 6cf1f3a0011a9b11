using FbssFollowUp.Contracts;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Who did something to an appointment.</summary>
internal sealed record Doer(string Id, string Role, string Name)
{
    public static readonly Doer System = new("", Roles.System, "");
    public static readonly Doer Patient = new("", Roles.Patient, "");

    public static Doer Of(Actor actor) => new(actor.Id, actor.Role, actor.DisplayName);
}
