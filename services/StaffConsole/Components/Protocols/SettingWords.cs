using System.Text.RegularExpressions;
using FbssFollowUp.StaffConsole.Components.Layout;

namespace FbssFollowUp.StaffConsole.Components.Protocols;

/// <summary>A protocol setting's place in words: "procedures.lumbar-fusion.windowEndsDay" is "Window ends day" under "Lumbar fusion".</summary>
internal static partial class SettingWords
{
    private const string Procedures = "procedures";

    /// <summary>Under which heading it stands.</summary>
    public static string GroupOf(string path)
    {
        var parts = path.Split('.');
        return parts[0] == Procedures && parts.Length > 2 ? Words.Of(parts[1]) : Spell(parts[0]);
    }

    public static string Of(string path)
    {
        var parts = path.Split('.');
        return string.Join(", ", parts.Skip(parts[0] == Procedures ? 2 : parts.Length > 1 ? 1 : 0).Select(Spell));
    }

    private static string Spell(string name)
    {
        var words = Capital().Replace(name, " $0").ToLowerInvariant().Replace("peg", "PEG", StringComparison.Ordinal).Replace("check in", "check-in", StringComparison.Ordinal);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
