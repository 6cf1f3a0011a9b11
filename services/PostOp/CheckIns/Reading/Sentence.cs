namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>Cuts a text into sentences; commas stay in, they end what a negation reaches.</summary>
internal static class Sentence
{
    public static IEnumerable<IReadOnlyList<ReplyToken>> Of(IReadOnlyList<ReplyToken> tokens)
    {
        var sentence = new List<ReplyToken>();
        foreach (var token in tokens)
        {
            if (token.Text is "." or "!" or "?" or ";" or "¡" or "¿")
            {
                yield return sentence;
                sentence = [];
            }
            else if (token.Text is "," || char.IsLetterOrDigit(token.Text[0]))
                sentence.Add(token);
        }
        yield return sentence;
    }
}
