namespace FbssFollowUp.StaffConsole.Components.Layout;

/// <summary>Codes in words. A code reads as it is spelled unless it stands in the list.</summary>
internal static class Words
{
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["sms"] = "Text message",
        ["email"] = "E-mail",
        ["en"] = "English",
        ["es"] = "Spanish",
        ["new-mri"] = "New MRI",
        ["ct"] = "CT",
        ["mri"] = "MRI",
        ["review-imaging-and-report"] = "Review imaging and operative report",
        ["cervical-fusion"] = "Cervical fusion (ACDF)",
        ["stimulator-implant"] = "Spinal cord stimulator implant",
        ["check-in"] = "Check-in",
        ["staff-alert"] = "Alert to staff",
        ["out"] = "To the patient",
        ["in"] = "From the patient",
    };

    public static string Of(string code) => Exceptions.TryGetValue(code, out var words) ? words
        : code.Length == 0 ? "" : char.ToUpperInvariant(code[0]) + code[1..].Replace('-', ' ');

    public static string Of(IEnumerable<string> codes) => string.Join(", ", codes.Select(Of));
}
