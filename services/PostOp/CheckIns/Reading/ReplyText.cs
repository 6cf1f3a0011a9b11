using System.Globalization;
using System.Text;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>A patient's words cut into tokens: lower case, without accents and apostrophes. Nothing is corrected or guessed.</summary>
internal static class ReplyText
{
    public static IReadOnlyList<ReplyToken> Tokens(string text)
    {
        var plain = Plain(text);
        var tokens = new List<ReplyToken>();
        for (var at = 0; at < plain.Length;)
        {
            var length = LengthAt(plain, at);
            if (!char.IsWhiteSpace(plain[at]))
                tokens.Add(new ReplyToken(plain.Substring(at, length), at > 0 && !char.IsWhiteSpace(plain[at - 1])));
            at += length;
        }
        return tokens;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in PhoneSigns.InPlainText(text).Normalize(NormalizationForm.FormD))
            if (!IsDropped(character))
                plain.Append(char.ToLowerInvariant(character));
        return plain.ToString();
    }

    private static bool IsDropped(char character) =>
        character is '\'' or '’' or '‘' or '´' or '`' or 'ʼ' || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;

    private static int LengthAt(string text, int at)
    {
        if (char.IsLetter(text[at]))
            return LengthWhile(text, at, char.IsLetter);
        return char.IsDigit(text[at]) ? LengthOfNumber(text, at) : 1;
    }

    /// <summary>"6.5" and "6,5" stay one token, which is no whole number; so does "7:30".</summary>
    private static int LengthOfNumber(string text, int at)
    {
        var end = at + LengthWhile(text, at, char.IsDigit);
        while (end + 1 < text.Length && text[end] is '.' or ',' or ':' && char.IsDigit(text[end + 1]))
            end += 1 + LengthWhile(text, end + 1, char.IsDigit);
        return end - at;
    }

    private static int LengthWhile(string text, int at, Func<char, bool> belongs)
    {
        var end = at;
        while (end < text.Length && belongs(text[end]))
            end++;
        return end - at;
    }
}

/// <param name="Text">A word, a number as written, or one other character.</param>
/// <param name="Glued">No space before it.</param>
internal sealed record ReplyToken(string Text, bool Glued)
{
    public bool IsWord => char.IsLetter(Text[0]);

    /// <summary>0 to 10 written plainly; "07", "77", "6.5" are none.</summary>
    public int? Digits => Text is "10" ? 10 : Text.Length == 1 && char.IsAsciiDigit(Text[0]) ? Text[0] - '0' : null;
}
