namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>A person who sets the calendar's rules aside: the reason they gave, and the sentence kept with their name.</summary>
internal static class Overriding
{
    public static string? Reason(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    public static string Sentence(FoundPlace found, string reason) =>
        $"Rules set aside ({string.Join(", ", found.Overridden.Select(code => code.Replace('-', ' ')))}), because: {reason}";
}
