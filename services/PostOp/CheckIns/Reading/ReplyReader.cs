using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// Reads a patient's reply: understood, asked again once, or left to a person. Safety comes before anything else; nothing unclear is ever
/// read as a score or as "none".
/// </summary>
internal static class ReplyReader
{
    /// <param name="question">The question the reply carries, null for none.</param>
    /// <param name="cervical">The sites are neck and arm.</param>
    public static ReplyReading Read(string text, OpenQuestion? question, bool cervical)
    {
        var mentions = SafetyLexicon.In(text);
        if (mentions.Count > 0)
            return ReadMentions(mentions) with { WishesCall = CallWish.In(ReplyText.Tokens(text)).IsWished };
        var (isWished, tokens) = CallWish.In(ReplyText.Tokens(text));
        var reading = Vocabulary.Keywords.IsIn(tokens) ? Unclear(null) : ReadWords(tokens, question, SiteWords.Of(cervical));
        return isWished && reading.As == ReadAs.AskedAgain
            ? Unclear(null) with { WishesCall = true }
            : reading with { WishesCall = isWished };
    }

    public static ReplyReading ReadMentions(IReadOnlyList<SafetyMention> mentions) => new(CodeOf(mentions[0].Group), Mentions: mentions);

    private static ReplyReading ReadWords(IReadOnlyList<ReplyToken> tokens, OpenQuestion? question, SiteWords sites)
    {
        if (CorrectionGrammar.IsCorrection(tokens) && ReadCorrection(tokens, question, sites) is { } correction)
            return correction;
        return question switch
        {
            null => Unclear(null),
            { Asks: { } site } => ReadScore(tokens, question, site, sites),
            _ => ReadRedFlags(tokens, question)
        };
    }

    /// <summary>After an unclear reply "sorry, 7" answers the question; else it takes back what was answered before it.</summary>
    private static ReplyReading? ReadCorrection(IReadOnlyList<ReplyToken> tokens, OpenQuestion? question, SiteWords sites)
    {
        var answersIt = question is { Asks: not null } and ({ IsAgain: true } or { IsAnswered: true });
        var taken = answersIt ? question!.Asks : question?.AnsweredBefore;
        return CorrectionGrammar.Read(tokens, sites, taken) is { } scores
            ? new ReplyReading(ReadAs.Understood, scores, Corrects: !(answersIt && !question!.IsAnswered))
            : null;
    }

    private static ReplyReading ReadScore(IReadOnlyList<ReplyToken> tokens, OpenQuestion question, Site site, SiteWords sites) =>
        ScoreGrammar.Read(tokens, sites, [site]) is { } scores && scores.Of(site) is not null
            ? new ReplyReading(ReadAs.Understood, scores, Corrects: question.IsAnswered)
            : Unclear(question);

    private static ReplyReading ReadRedFlags(IReadOnlyList<ReplyToken> tokens, OpenQuestion question) => RedFlagGrammar.Read(tokens) switch
    {
        true => new ReplyReading(ReadAs.Emergency, AnyRedFlag: true),
        false when question.IsAnswered => Unclear(null),
        false => new ReplyReading(ReadAs.Understood, AnyRedFlag: false),
        null => Unclear(question)
    };

    private static ReplyReading Unclear(OpenQuestion? question) =>
        new(question is null or { IsAgain: true } or { IsAnswered: true } ? ReadAs.Human : ReadAs.AskedAgain);

    private static string CodeOf(SafetyGroup group) => group switch
    {
        SafetyGroup.Emergency => ReadAs.Emergency,
        SafetyGroup.Distress => ReadAs.Distress,
        _ => ReadAs.Urgent
    };
}
