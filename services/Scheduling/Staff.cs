using FbssFollowUp.Contracts;

namespace FbssFollowUp.Scheduling;

/// <summary>Who may do what with the calendar: all staff see it, schedulers and administrators keep it, surgeons too; never a patient, never a service.</summary>
internal static class Staff
{
    public static bool Includes(Actor actor) => actor.Role is Roles.Surgeon or Roles.Scheduler or Roles.Administrator;

    /// <summary>Hours and leave are the practice's business, not each surgeon's own.</summary>
    public static bool KeepsHours(Actor actor) => actor.Role is Roles.Scheduler or Roles.Administrator;
}
