namespace FbssFollowUp.Contracts;

/// <summary>Languages offered to patients (ISO 639-1).</summary>
public static class Languages
{
    public const string English = "en";
    public const string Spanish = "es";

    public static IReadOnlyList<string> All { get; } = [English, Spanish];
}
