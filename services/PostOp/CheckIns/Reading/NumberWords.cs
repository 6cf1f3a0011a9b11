namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>The numbers 0 to 10, in digits or words of either language. "Un" and "una" are articles ("un 7"), never a one.</summary>
internal static class NumberWords
{
    private static readonly string[][] Words =
    [
        ["zero", "cero"], ["one", "uno"], ["two", "dos"], ["three", "tres"], ["four", "cuatro"], ["five", "cinco"], ["six", "seis"],
        ["seven", "siete"], ["eight", "ocho"], ["nine", "nueve"], ["ten", "diez"]
    ];

    private static readonly Dictionary<string, int> Numbers = Words
        .SelectMany((words, number) => words.Select(word => (word, number))).ToDictionary(w => w.word, w => w.number);

    public static int? Of(ReplyToken token) => token.Digits ?? (Numbers.TryGetValue(token.Text, out var number) ? number : null);
}
