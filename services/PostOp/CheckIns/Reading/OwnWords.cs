namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>What a patient wrote themselves: a tapback quotes our own words, and those speak of every red flag.</summary>
internal static class OwnWords
{
    private const string Ignored = "ignored";

    /// <param name="handled">What Notifications had done with the text.</param>
    public static string Of(string text, string handled)
    {
        if (handled != Ignored)
            return text;
        var (opens, closes) = (text.IndexOfAny(['“', '"']), text.LastIndexOfAny(['”', '"']));
        return opens >= 0 && closes > opens ? string.Concat(text.AsSpan(0, opens), " . ", text.AsSpan(closes + 1)) : "";
    }
}
