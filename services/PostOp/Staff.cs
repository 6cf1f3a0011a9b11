using FbssFollowUp.Contracts;

namespace FbssFollowUp.PostOp;

/// <summary>Who may do what with patients' courses: never a patient, and only surgeons decide.</summary>
internal static class Staff
{
    public static bool Includes(Actor actor) => actor.Role is Roles.Surgeon or Roles.Scheduler or Roles.Administrator;

    public static bool MayTakeOn(Actor actor) => actor.Role is Roles.Surgeon or Roles.Administrator;

    public static bool MayDecide(Actor actor) => actor.Role is Roles.Surgeon;
}
