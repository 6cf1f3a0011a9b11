namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// Which words of a sentence are denied: what a negator stands directly before, and the symptoms it is listed with where the list ends in "or":
/// "no fever, chills or drainage". Anything else between, a doubt above all, and nothing is denied; two negators of one clause deny nothing
/// ("it is not like I have no fever"), unless the language repeats them ("no tengo ninguna fiebre"), and "no fever until last night" tells of one.
/// </summary>
internal sealed class Negation(NegationWords words)
{
    private readonly WordList negators = words.Negators, doubling = words.Doubling, passedOver = words.PassedOver, listed = words.Listed, joining = words.Joining, symptoms = words.Symptoms;

    public HashSet<int> DeniedIn(IReadOnlyList<ReplyToken> sentence)
    {
        var denied = new HashSet<int>();
        for (var at = 0; at < sentence.Count; at++)
            if (negators.LengthAt(sentence, at) is > 0 and var length && !negators.EndsAt(sentence, at) && !IsDoubled(sentence, at))
                denied.UnionWith(Denied(sentence, at + length));
        return denied;
    }

    /// <summary>Whether the clause denied before this negator already, with no symptom between.</summary>
    private bool IsDoubled(IReadOnlyList<ReplyToken> sentence, int negator)
    {
        if (!Denies(sentence[negator].Text))
            return false;
        for (var at = negator - 1; at >= 0 && !IsBoundary(sentence, at); at--)
            if (doubling.LengthAt(sentence, at) > 0)
                return true;
        return false;
    }

    private bool IsBoundary(IReadOnlyList<ReplyToken> sentence, int at) =>
        sentence[at].Text is "," or "and" or "but" or "y" or "pero" || listed.LengthAt(sentence, at) > 0 || symptoms.LengthAt(sentence, at) > 0;

    /// <summary>The others only repeat what was denied.</summary>
    private static bool Denies(string negator) => negator is "no" or "not" or "without" or "sin" or "never";

    private IEnumerable<int> Denied(IReadOnlyList<ReplyToken> sentence, int from)
    {
        while (passedOver.LengthAt(sentence, from) is > 0 and var length)
            from += length;
        var (at, ends, isList) = (from, from + 1, false);
        while (ItemAt(sentence, at) is > 0 and var item)
        {
            at += item;
            if (isList)
                ends = at;
            var separator = SeparatorAt(sentence, at, out var closes);
            if (separator == 0)
                break;
            isList |= closes;
            at += separator;
        }
        return IsUndone(sentence, ends) ? [] : Enumerable.Range(from, ends - from);
    }

    /// <summary>"Until", "except" behind it in the same clause.</summary>
    private bool IsUndone(IReadOnlyList<ReplyToken> sentence, int at)
    {
        for (; at < sentence.Count && sentence[at].Text is not ","; at++)
            if (words.Undoing.LengthAt(sentence, at) > 0)
                return true;
        return false;
    }

    /// <summary>One symptom with the small words around it; 0 if anything else stands there.</summary>
    private int ItemAt(IReadOnlyList<ReplyToken> sentence, int from)
    {
        var (at, isSymptom) = (from, false);
        for (var length = 1; length > 0 && at < sentence.Count; at += length)
        {
            var symptom = symptoms.LengthAt(sentence, at);
            isSymptom |= symptom > 0;
            length = Math.Max(symptom, Math.Max(joining.LengthAt(sentence, at), passedOver.LengthAt(sentence, at)));
            if (length == 0)
                break;
        }
        return isSymptom ? at - from : 0;
    }

    private int SeparatorAt(IReadOnlyList<ReplyToken> sentence, int at, out bool closes)
    {
        var comma = at < sentence.Count && sentence[at].Text is "," ? 1 : 0;
        var or = listed.LengthAt(sentence, at + comma);
        closes = or > 0;
        return comma + or;
    }
}

/// <param name="Doubling">Negators that undo another one before them.</param>
/// <param name="PassedOver">What may stand between a negator and what it denies.</param>
/// <param name="Listed">Before the last of several that are denied.</param>
/// <param name="Joining">Small words within a symptom.</param>
/// <param name="Undoing">What takes a denial back behind it.</param>
/// <param name="Symptoms">What can be denied.</param>
internal sealed record NegationWords(
    WordList Negators, WordList Doubling, WordList PassedOver, WordList Listed, WordList Joining, WordList Undoing, WordList Symptoms);
