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
    /// <param name="aboutCheckIn">Without a question: it answers the mail of an open check-in, which had a link and asked nothing.</param>
    /// <param name="byProxy">It came from the address of somebody who answers for the patient.</param>
    public static ReplyReading Read(string text, OpenQuestion? question, bool cervical, bool aboutCheckIn = false, bool byProxy = false)
    {
        var own = OwnWords.Of(text, handled: null);
        var (isWished, tokens) = CallWish.In(WithoutLateness(byProxy ? SpokenFor.Tokens(ReplyText.Tokens(own)) : ReplyText.Tokens(own)));
        var mentions = SafetyLexicon.In(own);
        if (mentions.Count > 0)
            return ReadMentions(mentions) with { WishesCall = isWished };
        var reading = IsForPerson(tokens) ? Unclear(null) : ReadWords(tokens, question, SiteWords.Of(cervical), aboutCheckIn);
        return isWished && reading.As == ReadAs.AskedAgain
            ? Unclear(null) with { WishesCall = true }
            : reading with { WishesCall = isWished };
    }

    public static ReplyReading ReadMentions(IReadOnlyList<SafetyMention> mentions) => new(CodeOf(mentions[0].Group), Mentions: mentions);

    /// <summary>A carrier keyword in a sentence; "alto" and "baja" alone are ones too, or mean "high" and "low".</summary>
    private static bool IsForPerson(IReadOnlyList<ReplyToken> tokens) =>
        Vocabulary.Keywords.IsIn(tokens) || tokens is [{ Text: "alto" }, ..] || tokens.Where(token => token.IsWord).ToList() is [{ Text: "baja" }];

    private static IReadOnlyList<ReplyToken> WithoutLateness(IReadOnlyList<ReplyToken> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
            if (Vocabulary.Lateness.LengthAt(tokens, at) is > 0 and var length)
                return [.. tokens.Take(at), .. tokens.Skip(at + length)];
        return tokens;
    }

    private static ReplyReading ReadWords(IReadOnlyList<ReplyToken> tokens, OpenQuestion? question, SiteWords sites, bool aboutCheckIn)
    {
        if (IsPainWord(tokens) && question is null or { IsAnswered: true } or { IsOfEarlierDay: true })
            return new ReplyReading(ReadAs.Understood, AsksForCheckIn: true);
        if (Corrected(tokens, question, sites) is { } correction)
            return correction;
        return question switch
        {
            null => aboutCheckIn ? ReadUnasked(tokens, sites) : Unclear(null),
            { Asks: { } site } => ReadScore(tokens, question, site, sites),
            _ => ReadRedFlags(tokens, question)
        };
    }

    /// <summary>PAIN or DOLOR alone asks for a check-in now.</summary>
    private static bool IsPainWord(IReadOnlyList<ReplyToken> tokens) =>
        tokens.Where(token => token.IsWord).ToList() is [{ Text: "pain" or "dolor" }] && tokens.All(token => token.IsWord || Vocabulary.Marks.LengthAt([token], 0) > 0);

    private static ReplyReading? Corrected(IReadOnlyList<ReplyToken> tokens, OpenQuestion? question, SiteWords sites)
    {
        if (question is { Asks: null } && SaysOneOrTwo(tokens))
            return null;
        if (CorrectionGrammar.TakesBack(tokens))
            return ReadCorrection(tokens, question, sites);
        if (!CorrectionGrammar.MayTakeBack(tokens))
            return null;
        var named = CorrectionGrammar.Read(tokens, sites, null);
        return named is not null || question is { IsAnswered: true } or { IsAgain: true, Asks: not null }
            ? ReadCorrection(tokens, question, sites)
            : null;
    }

    /// <summary>After an unclear reply "sorry, 7" answers the question; else it takes back what was answered before it.</summary>
    private static ReplyReading? ReadCorrection(IReadOnlyList<ReplyToken> tokens, OpenQuestion? question, SiteWords sites)
    {
        var answersIt = question is { Asks: not null } and ({ IsAgain: true } or { IsAnswered: true });
        var taken = answersIt ? question!.Asks : question?.AnsweredBefore;
        if (CorrectionGrammar.Read(tokens, sites, taken) is not { } scores)
            return null;
        var isOnlyAnswer = question is { Asks: { } asked, IsAnswered: false } && scores.Of(asked) is not null && scores.Of(Other(asked)) is null;
        return new ReplyReading(ReadAs.Understood, scores, Corrects: !isOnlyAnswer);
    }

    private static ReplyReading ReadScore(IReadOnlyList<ReplyToken> tokens, OpenQuestion question, Site site, SiteWords sites)
    {
        var words = question.AnsweredBefore is null ? CorrectionGrammar.WithoutApology(tokens) : tokens;
        return ScoreGrammar.Read(words, sites, [site]) is { } scores && scores.Of(site) is not null
            ? new ReplyReading(ReadAs.Understood, scores, Corrects: question.IsAnswered)
            : Unclear(question);
    }

    /// <summary>A number that says of what is taken; one that does not is no answer to anything: it is asked for.</summary>
    private static ReplyReading ReadUnasked(IReadOnlyList<ReplyToken> tokens, SiteWords sites) =>
        ScoreGrammar.Read(tokens, sites, []) is { } named && (named.Axial ?? named.Limb) is not null ? new ReplyReading(ReadAs.Understood, named)
        : ScoreGrammar.Read(tokens, sites, [Site.Axial]) is not null || ScoreGrammar.Read(tokens, sites, [Site.Axial, Site.Limb]) is not null
            ? new ReplyReading(ReadAs.AskedAgain)
            : Unclear(null);

    private static ReplyReading ReadRedFlags(IReadOnlyList<ReplyToken> tokens, OpenQuestion question) => RedFlagGrammar.Read(tokens) switch
    {
        true => new ReplyReading(ReadAs.Emergency, AnyRedFlag: true),
        false when question.IsAnswered => Unclear(null),
        false => new ReplyReading(ReadAs.Understood, AnyRedFlag: false),
        null => Unclear(question)
    };

    private static ReplyReading Unclear(OpenQuestion? question) =>
        new(question is null or { IsAgain: true } or { IsAnswered: true } ? ReadAs.Human : ReadAs.AskedAgain);

    /// <summary>"I meant 2" to the red-flag question may answer it, or take back a score.</summary>
    private static bool SaysOneOrTwo(IReadOnlyList<ReplyToken> tokens) =>
        tokens.Where(token => NumberWords.Of(token) is not null).ToList() is [var only] && NumberWords.Of(only) is 1 or 2
        && !tokens.Any(token => token.IsWord && token.Text is "leg" or "back" or "neck" or "arm" or "pierna" or "espalda" or "cuello" or "brazo");

    private static Site Other(Site site) => site == Site.Axial ? Site.Limb : Site.Axial;

    private static string CodeOf(SafetyGroup group) => group switch
    {
        SafetyGroup.Emergency => ReadAs.Emergency,
        SafetyGroup.Distress => ReadAs.Distress,
        _ => ReadAs.Urgent
    };
}
