namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// The words the grammars share, English and Spanish together: people mix them. A word that is not here makes a reply unclear, so a word
/// belongs here only if it cannot change what is meant in either language ("son" is Spanish for "are" and English for a child).
/// </summary>
internal static class Vocabulary
{
    public static WordList Marks { get; } = new(".", "…", "!", ":", "=", "(", ")", "[", "]", "\"", "“", "”", "«", "»", "¡", "~", "≈");

    public static WordList Polite { get; } = new(
        "thanks", "thank you", "thank you so much", "thank u", "thx", "ty", "please", "pls", "hi", "hi there", "hello", "hello there", "hey", "howdy", "good morning",
        "good afternoon", "good evening", "good day", "dear", "nurse", "many thanks", "thanks so much", "thanks a lot", "thank you very much", "thank you all", "tks", "tx",
        "cheers", "regards", "amen", "have a great day", "have a good one", "have a blessed day", "praise god", "doctor", "dr", "doc", "sir", "maam", "mam", "lol", "god bless",
        "bless you", "god bless you", "thanks for checking", "thanks for checking in", "thanks for checking on me", "thank you for checking", "thank you for checking in",
        "thank you for checking on me", "dios los bendiga", "dios le bendiga", "dios te bendiga", "que dios los bendiga", "have a good day", "have a nice day", "thank god",
        "thank goodness", "thanks for asking", "thank you for asking", "gracias", "muchas gracias", "mil gracias", "gracias a dios", "por favor", "porfavor",
        "muchisimas gracias", "gracias doctor", "dra", "hola", "muy buenos dias", "muy buenas", "muy buenas tardes", "buenos dias", "buenas tardes", "buenas noches", "buenas",
        "doctora", "senor", "senora", "senorita", "saludos", "bendiciones", "saludos cordiales", "que tenga buen dia", "que tenga un buen dia", "buen dia", "dios la bendiga",
        "feliz dia", "gracias por preguntar");

    /// <summary>Excuses of a late answer: they take nothing back.</summary>
    public static WordList Lateness { get; } = new(
        "sorry for the late reply", "sorry for the late response", "sorry for the late answer", "sorry for the delay", "sorry for late reply", "sorry about the delay",
        "sorry im late", "sorry so late", "sorry its late", "sorry just saw this", "sorry i just saw this", "just saw this", "just seeing this", "sorry just seeing this",
        "sorry i missed this", "sorry for the wait", "i just saw this", "late reply", "for the delay", "for the late reply", "perdon por la tardanza", "perdon por la demora",
        "perdon la tardanza", "perdon la demora", "disculpe la tardanza", "disculpe la demora", "disculpen la tardanza", "disculpen la demora", "disculpe por la tardanza",
        "apenas vi el mensaje", "apenas vi esto", "perdon apenas vi el mensaje", "perdon por contestar tarde", "perdon por responder tarde", "perdon que conteste tarde");

    /// <summary>A carrier keyword inside a sentence: a person reads it, whatever else it says.</summary>
    public static WordList Keywords { get; } = new(
        "stop", "stops", "stopping", "stopall", "quit", "end", "revoke", "optout", "opt out", "opting out", "cancel*", "unsubscribe*", "help", "info", "start", "unstop", "ayuda",
        "ayudenme", "ayudeme", "ayudame", "basta", "parar", "paren", "pare", "detener", "no mas", "baja de");

    /// <summary>Words that take something back, whatever else is open.</summary>
    public static WordList Correction { get; } = new(
        "sorry i meant", "i meant", "meant", "i mean", "i meant to say", "meant to say", "correction", "typo", "my mistake", "mistake", "my bad", "should be", "should have been",
        "shouldve been", "make that", "change that to", "change it to", "i made a mistake", "i made an error", "wrong", "i put the wrong number", "wrong number",
        "that was wrong", "*", "quise decir", "queria decir", "quise poner", "queria poner", "me equivoque", "correccion", "corrijo", "rectifico", "error", "era", "debe ser",
        "deberia ser", "en vez");

    /// <summary>Words that may take something back, or only excuse a late answer.</summary>
    public static WordList Apology { get; } = new(
        "sorry", "im sorry", "so sorry", "sorry about that", "oops", "ooops", "whoops", "actually", "wait", "no wait", "sry", "perdon", "perdone", "perdona", "lo siento",
        "disculpe", "disculpa", "disculpen", "en realidad", "espere", "ay");

    public static WordList Not { get; } = new("not", "instead of", "no", "en vez de", "en lugar de");
}
