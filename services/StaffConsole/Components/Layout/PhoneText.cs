namespace FbssFollowUp.StaffConsole.Components.Layout;

/// <summary>A phone number as people read it: +14425550100 is (442) 555-0100; one of another country stays as it is.</summary>
internal static class PhoneText
{
    private const string Country = "+1";
    private const int Length = 12;

    public static string Of(string? phone) => phone is { Length: Length } && phone.StartsWith(Country, StringComparison.Ordinal)
        ? $"({phone[2..5]}) {phone[5..8]}-{phone[8..]}"
        : phone ?? "";
}
