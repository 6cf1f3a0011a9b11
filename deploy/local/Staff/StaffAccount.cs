namespace FbssFollowUp.Local;

/// <summary>An account as the console's <c>staff</c> command reads it.</summary>
public sealed record StaffAccount(
    string Code, string DisplayName, string Email, string? Phone, IReadOnlyList<string> Roles, string TimeZone, string Password)
{
    /// <summary>The staff of the sample practice, all with one password.</summary>
    public static IReadOnlyList<StaffAccount> Sample(string password) =>
    [
        Of("dr-ellis", "Dr. Ellis", "+14425550181", Contracts.Roles.Surgeon, password),
        Of("dr-osei", "Dr. Osei", "+14425550182", Contracts.Roles.Surgeon, password),
        Of("dr-tanaka", "Dr. Tanaka", "+14425550183", Contracts.Roles.Surgeon, password),
        Of("sam-scheduler", "Sam Reyes", "+14425550184", Contracts.Roles.Scheduler, password),
        Of("alex-admin", "Alex Moreau", "+14425550185", Contracts.Roles.Administrator, password)
    ];

    private static StaffAccount Of(string code, string name, string phone, string role, string password) =>
        new(code, name, $"{code}@example.org", phone, [role], SamplePractice.TimeZone, password);
}
