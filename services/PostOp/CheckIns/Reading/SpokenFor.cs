namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// What somebody who answers for a patient writes about the patient, as the patient would have written it: "this is his wife, he says he has none" is "I have
/// none". Only what surely speaks of the patient is turned round; where the writer speaks of themself as well, nothing is.
/// </summary>
internal static class SpokenFor
{
    private static readonly WordList Kin = new(
        "wife", "husband", "spouse", "partner", "mother", "mom", "mum", "mama", "ma", "father", "dad", "papa", "daughter", "son", "sister", "brother", "grandma", "grandpa",
        "grandmother", "grandfather", "aunt", "uncle", "patient", "caregiver", "carer", "nurse", "esposa", "esposo", "marido", "madre", "padre", "hija", "hijo", "hermana", "hermano",
        "abuela", "abuelo", "paciente", "cuidadora", "cuidador");

    private static readonly WordList Introducing = new("this is", "its", "it is", "im", "i am", "soy", "habla", "es");
    private static readonly WordList Owning = new("his", "her", "the", "my", "su", "la", "el", "mi");
    private static readonly WordList Speaking = new("here", "speaking", "writing", "aqui");
    private static readonly WordList Patient = new("he", "she", "ella", "my", "mi", "the", "la", "el");
    private static readonly WordList Saying = new(
        "says that", "says its", "says it is", "says", "said that", "said its", "said it is", "said", "tells me", "told me", "dice que es", "dice que", "dice", "dijo que", "dijo", "me dice que", "me dice");
    private static readonly WordList Oneself = new("i", "im", "ive", "me", "mine", "myself", "yo", "tengo");

    private static readonly Dictionary<string, string> Turned = new(StringComparer.Ordinal)
    {
        ["hes"] = "im",
        ["shes"] = "im",
        ["he"] = "i",
        ["she"] = "i",
        ["his"] = "my",
        ["her"] = "my",
        ["him"] = "me",
        ["has"] = "have",
        ["doesnt"] = "dont",
        ["does"] = "do",
        ["hasnt"] = "havent",
        ["feels"] = "feel",
        ["su"] = "mi",
        ["le"] = "me",
        ["tiene"] = "tengo",
        ["siente"] = "siento"
    };

    public static IReadOnlyList<ReplyToken> Tokens(IReadOnlyList<ReplyToken> said)
    {
        var about = WithoutIntroduction(said);
        var reported = WithoutSaying(about);
        if (reported.Any(token => Oneself.LengthAt([token], 0) > 0))
            return said;
        return [.. reported.Select((token, at) => token with { Text = FirstPerson(reported, at) })];
    }

    /// <summary>"This is his wife,", "her daughter here."</summary>
    private static IReadOnlyList<ReplyToken> WithoutIntroduction(IReadOnlyList<ReplyToken> said)
    {
        var at = Introducing.LengthAt(said, 0);
        var owner = Owning.LengthAt(said, at);
        var kin = owner > 0 ? Kin.LengthAt(said, at + owner) : 0;
        if (kin == 0)
            return said;
        var ends = at + owner + kin;
        var here = Speaking.LengthAt(said, ends);
        if (at == 0 && here == 0)
            return said;
        ends += here;
        return [.. said.Skip(ends < said.Count && said[ends].Text is "," or "." or ":" or "-" ? ends + 1 : ends)];
    }

    /// <summary>"He says", "mom says that", "dice que".</summary>
    private static IReadOnlyList<ReplyToken> WithoutSaying(IReadOnlyList<ReplyToken> said)
    {
        var at = SubjectAt(said, 0);
        var saying = Saying.LengthAt(said, at);
        return saying > 0 ? [.. said.Skip(at + saying)] : said;
    }

    private static int SubjectAt(IReadOnlyList<ReplyToken> said, int at)
    {
        var first = Patient.LengthAt(said, at);
        return first + Kin.LengthAt(said, at + first);
    }

    /// <summary>"He is a 7" is "I am a 7"; "it is a 7" stays.</summary>
    private static string FirstPerson(IReadOnlyList<ReplyToken> said, int at) =>
        said[at].Text == "is" && at > 0 && said[at - 1].Text is "he" or "she" ? "am" : Turned.GetValueOrDefault(said[at].Text, said[at].Text);
}
