using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>One random password per installation, in its state folder.</summary>
internal static class StaffPassword
{
    public static string Of(StateFolder state)
    {
        var secret = state.Secret("staff-password");
        return $"Spine-{secret[..4]}-{secret[4..8]}-{secret[8..12]}";
    }
}
