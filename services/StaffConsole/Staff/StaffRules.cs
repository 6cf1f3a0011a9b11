using System.Net.Mail;
using System.Text.RegularExpressions;
using FbssFollowUp.Contracts;

namespace FbssFollowUp.StaffConsole.Staff;

/// <summary>What is asked of an account before it is kept.</summary>
internal static partial class StaffRules
{
    public const int ShortestPassword = 15;
    public const int LongestPassword = 128;

    public static IReadOnlyList<string> AllRoles { get; } = [Roles.Surgeon, Roles.Scheduler, Roles.Administrator];

    /// <summary>What is wrong with the details, a sentence each; empty if nothing.</summary>
    public static IReadOnlyList<string> ProblemsOf(StaffDetails details) =>
    [
        .. Problem(!Code().IsMatch(details.Code), "The code needs 2 to 40 small letters, digits or hyphens, e.g. dr-ellis."),
        .. Problem(details.DisplayName.Length is 0 or > 100, "The name needs 1 to 100 characters."),
        .. Problem(!IsAddress(details.Email), "The e-mail needs one address, e.g. ellis@example.org."),
        .. Problem(details.Phone is { } phone && !Phone().IsMatch(phone), "The phone needs the form +14425550100, or nothing."),
        .. Problem(details.Roles.Count == 0 || details.Roles.Except(AllRoles).Any(), "Choose at least one of surgeon, scheduler, administrator."),
        .. Problem(!TimeZoneInfo.TryFindSystemTimeZoneById(details.TimeZone, out _), "The time zone needs a name like America/Los_Angeles."),
    ];

    public static IReadOnlyList<string> ProblemsOf(string password, StaffDetails owner) =>
    [
        .. Problem(password.Length is < ShortestPassword or > LongestPassword, $"The password needs {ShortestPassword} to {LongestPassword} characters."),
        .. Problem(string.Equals(password, owner.Email, StringComparison.OrdinalIgnoreCase), "The password must not be the e-mail address."),
        .. Problem(password.Length > 0 && password.Distinct().Count() < 5, "The password needs more than a few different characters."),
    ];

    private static string[] Problem(bool holds, string sentence) => holds ? [sentence] : [];

    private static bool IsAddress(string email) => MailAddress.TryCreate(email, out var address) && address.Address == email;

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{1,39}\z")]
    private static partial Regex Code();

    [GeneratedRegex(@"\A\+[1-9][0-9]{7,14}\z")]
    private static partial Regex Phone();
}
