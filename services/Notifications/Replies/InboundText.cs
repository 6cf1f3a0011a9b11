using System.Text;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>Words from outside as they are kept: what the database cannot hold is taken out, what is too long is cut between characters.</summary>
internal static class InboundText
{
    /// <summary>As much as a reply's fact may carry.</summary>
    public const int Longest = 1600;

    public static string Clean(string text)
    {
        var kept = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (kept.Length + rune.Utf16SequenceLength > Longest)
                break;
            if (rune.Value != 0)
                kept.Append(rune.ToString());
        }
        return kept.ToString();
    }
}
