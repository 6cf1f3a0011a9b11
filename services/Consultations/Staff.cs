using FbssFollowUp.Contracts;

namespace FbssFollowUp.Consultations;

/// <summary>Who may see and change patients and requests: staff of the practice, each in any of its roles; never a patient, never a service.</summary>
internal static class Staff
{
    public static bool Includes(Actor actor) => actor.Role is Roles.Surgeon or Roles.Scheduler or Roles.Administrator;
}
