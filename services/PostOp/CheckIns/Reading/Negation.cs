namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// Which words of a sentence are denied: what a negator stands directly before, and the symptoms it is listed with where the list ends in "or":
/// "no fever, chills or drainage". Anything else between, a doubt above all, and nothing is denied; two negators deny nothing.
/// </summary>
internal sealed class Negation(WordList negators, WordList passedOver, WordList listed, WordList joining, WordList symptoms)
{
    public HashSet<int> DeniedIn(IReadOnlyList<ReplyToken> sentence)
    {
        var denied = new HashSet<int>();
        for (var at = 0; at < sentence.Count; at++)
            if (negators.LengthAt(sentence, at) is > 0 and var length && !negators.EndsAt(sentence, at))
                denied.UnionWith(Denied(sentence, at + length));
        return denied;
    }

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
        return Enumerable.Range(from, ends - from);
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
