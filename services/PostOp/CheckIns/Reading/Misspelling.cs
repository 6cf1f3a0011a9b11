namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// Whether a word may be a listed one mistyped: one letter left out, doubled, changed or swapped, two in the longest words. Used only where missing a
/// word is worse than hearing it too often; no score and no "none" is ever read from a misspelling.
/// </summary>
internal static class Misspelling
{
    /// <summary>Shorter words have too many neighbours that are words themselves.</summary>
    private const int Shortest = 6;
    private const int Long = 10;

    /// <param name="listed">Ending in * it stands for all that begin so.</param>
    public static bool Of(string listed, string word)
    {
        var isStem = listed[^1] == '*';
        var letters = isStem ? listed[..^1] : listed;
        if (letters.Length < Shortest || word[0] != letters[0])
            return false;
        var allowed = letters.Length >= Long ? 2 : 1;
        if (!isStem)
            return Math.Abs(word.Length - letters.Length) <= allowed && Distance(letters, word) <= allowed;
        return Enumerable.Range(letters.Length - 1, 3).Any(length => length <= word.Length && Distance(letters, word[..length]) <= allowed);
    }

    /// <summary>Changes from one word to the other (optimal string alignment).</summary>
    private static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            for (var j = 0; j <= other.Length; j++)
                rows[i, j] = i == 0 || j == 0 ? i + j : Cheapest(rows, one, other, i, j);
        return rows[one.Length, other.Length];
    }

    private static int Cheapest(int[,] rows, string one, string other, int i, int j)
    {
        var changed = rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        var least = Math.Min(changed, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var isSwapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return isSwapped ? Math.Min(least, rows[i - 2, j - 2] + 1) : least;
    }
}
