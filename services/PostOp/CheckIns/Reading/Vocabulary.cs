namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// The words the grammars know, English and Spanish together: people mix them. A word that is not here makes a reply unclear, so a word
/// belongs here only if it cannot change what is meant in either language ("son" is Spanish for "are" and English for a child).
/// </summary>
internal static class Vocabulary
{
    private static readonly string[][] NumberWords =
    [
        ["zero", "cero"], ["one", "uno"], ["two", "dos"], ["three", "tres"], ["four", "cuatro"], ["five", "cinco"], ["six", "seis"],
        ["seven", "siete"], ["eight", "ocho"], ["nine", "nueve"], ["ten", "diez"]
    ];

    /// <summary>Said around a score without changing it.</summary>
    public static WordList Around { get; } = new(
        "a", "an", "about", "around", "roughly", "approximately", "like", "probably", "maybe", "its", "it", "is", "i am", "im", "id say",
        "i would say", "i say", "i guess", "i think", "at a", "at about a", "pain", "pain level", "level", "score", "number", "my", "the", "today",
        "now", "right now", "this week", "last week", "still", "just", "thanks", "thank you", "thank u", "thx", "please", "hi", "hello",
        "good morning", "good afternoon", "good evening", "in", "for", "of", "lower", "left", "right", "doctor", "dr",
        "un", "una", "el", "la", "es", "esta", "como", "como un", "mas o menos", "aproximadamente", "hoy", "ahora", "esta semana", "gracias",
        "muchas gracias", "dolor", "mi", "de", "en", "del", "tengo", "nivel", "por favor", "creo que", "diria que", "quizas", "hola",
        "buenos dias", "buenas tardes", "buenas noches", "baja", "izquierda", "derecha", "izquierdo", "derecho");

    public static WordList And { get; } = new("and", "y", "&", ",", ";");

    public static WordList Marks { get; } = new(".", "!", ":", "=", "(", ")", "\"", "“", "”", "¡");

    public static WordList OutOf { get; } = new("/", "out of", "of", "de", "over", "sobre");

    /// <summary>A carrier keyword inside a sentence: a person reads it, whatever else it says.</summary>
    public static WordList Keywords { get; } = new(
        "stop*", "quit", "end", "revoke", "optout", "opt out", "cancel*", "unsubscribe*", "help", "info", "ayuda", "ayudenme", "alto", "basta",
        "parar", "paren", "no mas");

    public static WordList CallWish { get; } = new(
        "call me", "call me back", "please call", "please call me", "can you call me", "can someone call me", "could you call me",
        "could someone call me", "i need a call", "i want a call", "give me a call", "phone me", "ring me", "need to talk", "i need to talk to someone",
        "i need to speak to someone", "llameme", "llamenme", "llamame", "por favor llameme", "me pueden llamar", "pueden llamarme", "quiero que me llamen",
        "necesito que me llamen", "necesito hablar con alguien");

    public static WordList Correction { get; } = new(
        "sorry", "sorry i meant", "i meant", "meant", "i mean", "i meant to say", "correction", "oops", "typo", "my mistake", "mistake", "wrong number",
        "actually", "should be", "should have been", "make that", "i made a mistake", "perdon", "perdone", "quise decir", "queria decir",
        "me equivoque", "correccion", "corrijo", "lo siento", "disculpe", "disculpa", "en realidad");

    public static WordList Not { get; } = new("not", "instead of", "no", "en vez de");

    public static WordList Yes { get; } = new(
        "yes", "yeah", "yep", "yup", "y", "si", "sometimes", "a little", "a bit", "some", "one of them",
        "some of them", "a veces", "un poco", "algunas", "algunos", "alguno", "alguna");

    public static WordList None { get; } = new(
        "none", "no", "nope", "nah", "none of these", "none of them", "none of those", "none of the above", "i have none", "nothing", "nothing of these",
        "no i dont", "i dont have any", "i do not have any", "dont have any", "not any", "no symptoms", "no none", "ninguno", "ninguna", "ningun sintoma",
        "ninguno de estos", "ninguna de estas", "ninguno de esos", "ninguna de esas", "no tengo", "no tengo ninguno", "no tengo ninguna",
        "no ninguno", "no ninguna", "nada", "nada de eso", "nada de esto");

    public static WordList Nothing { get; } = new("none", "nothing", "ninguno", "ninguna");

    public static WordList OfThese { get; } = new(
        "of these", "of them", "of those", "of the above", "any of these", "any of them", "any", "thanks", "thank you", "gracias", "de estos", "de estas",
        "de esos", "de esas", "i", "have", "tengo");

    /// <summary>The number a token stands for, in digits or words.</summary>
    public static int? NumberOf(ReplyToken token)
    {
        if (token.Digits is { } digits)
            return digits;
        var number = Array.FindIndex(NumberWords, words => words.Contains(token.Text));
        return number < 0 ? null : number;
    }
}
