using System.Security.Claims;
using FbssFollowUp.Contracts;

namespace FbssFollowUp.StaffConsole.SignIn;

/// <summary>The signed-in person as the other services are told of them.</summary>
internal static class SignedIn
{
    private static readonly string[] StrongestFirst = [Roles.Administrator, Roles.Surgeon, Roles.Scheduler];

    /// <summary>
    /// With several roles the strongest is sent, but of those a command asks for: a surgeon who is an administrator too decides as a surgeon.
    /// </summary>
    public static Actor ActorFor(this ClaimsPrincipal person, params IReadOnlyList<string> asked)
    {
        var held = StrongestFirst.Where(person.IsInRole).ToList();
        var role = held.FirstOrDefault(asked.Contains) ?? held.FirstOrDefault() ?? throw new InvalidOperationException("The session has no role.");
        return new(person.FindFirstValue(ClaimTypes.NameIdentifier)!, role, person.Identity!.Name ?? "");
    }

    public static bool HasAny(this ClaimsPrincipal person, params IReadOnlyList<string> roles) => roles.Any(person.IsInRole);
}
