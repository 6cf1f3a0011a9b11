using FbssFollowUp.Contracts;

namespace FbssFollowUp.Scheduling;

/// <summary>Who may see the calendar: staff of the practice, each in any of its roles; never a patient, never a service.</summary>
internal static class Staff
{
    public static bool Includes(Actor actor) => actor.Role is Roles.Surgeon or Roles.Scheduler or Roles.Administrator;
}
