namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>Words said around a pain score, and those that are one.</summary>
internal static class ScoreWords
{
    /// <summary>Said around a score without changing it.</summary>
    public static WordList Around { get; } = new(
        "a", "an", "about", "about a", "around", "around a", "roughly", "approximately", "approx", "abt", "bout", "like", "like a", "probably", "prob",
        "maybe", "perhaps", "its", "it", "is", "its a", "was", "i am", "im", "im at", "i am at", "sitting at", "sitting at a", "hovering at", "hovering around", "hovering around a", "ok", "okay", "um", "uh", "hmm", "well", "so", "oh", "honestly", "unfortunately", "sadly", "definitely", "pretty much", "bueno", "pues", "lamentablemente", "desafortunadamente",
        "id say", "i would say", "id have to say", "i have to say", "i suppose", "i said", "i already said", "like i said", "as i said", "its been", "it has been", "its been a", "been", "this morning", "at the moment", "for now", "as of now", "i say", "i guess", "i think",
        "i believe", "id rate it", "i rate it", "i would rate it", "rate it", "id rate", "i rate", "i would rate", "rated", "id give it", "i give it", "give it",
        "i would give it", "id put it at", "i put it at", "put it at", "at a", "at about a", "at about", "pain", "pains", "pain level", "level", "score", "pain score", "number", "rating", "my", "the",
        "today", "tonight", "now", "right now", "this week", "last week", "over the last week", "in the last week", "past week", "this past week",
        "over the past week", "for the week", "all week", "currently", "still", "still a", "still at", "just", "just a", "only", "only a", "solid",
        "a solid", "average", "on average", "an average of", "avg", "overall", "in", "for", "of", "lower", "left", "right", "side", "feels like", "feels",
        "feel", "feeling", "hurts", "hurts like", "points", "or so", "ish", "are", "answer", "my answer is",
        "un", "una", "unos", "el", "la", "es", "es un", "es de", "seria", "seria un", "fue", "esta", "esta en", "estaba", "como", "como un", "como en",
        "mas o menos", "mas o menos un", "aproximadamente", "alrededor de", "cerca de un", "casi siempre", "hoy", "ahora", "ahorita", "ahora mismo",
        "esta semana", "la semana pasada", "semana pasada", "en la semana", "toda la semana", "dolor", "el dolor", "mi", "de", "en", "en un", "del", "tengo",
        "tengo un", "nivel", "nivel de dolor", "numero", "el numero", "creo que", "creo que un", "creo", "pienso que", "diria que", "diria", "yo diria", "digo", "yo digo", "yo",
        "yo creo", "yo creo que", "le pondria", "le pondria un", "yo le pondria un", "le daria un", "yo le daria un", "yo diria que", "diria que un", "yo diria que un", "diria un", "ha sido", "ha sido un", "esta manana", "en este momento", "por ahora", "ya dije", "ya le dije", "dije", "le doy un", "le doy", "le pongo un", "le pongo", "pongale", "quizas", "quiza", "tal vez", "talvez", "tal vez un", "a lo mejor",
        "puntos", "en promedio", "promedio", "siento", "se siente como", "me duele", "me duele un", "me duele como", "duele", "baja", "izquierda", "derecha",
        "izquierdo", "derecho", "lado", "todavia", "todavia un", "sigue en", "sigue", "apenas un", "solo", "solo un", "nomas", "ando en", "anda en");

    public static WordList And { get; } = new("and", "y", "&", ",", ";", "con");

    public static WordList OutOf { get; } = new(
        "/", "out of", "out of a", "outta", "out off", "out", "of", "de", "over", "sobre", "on a scale of", "on the scale of", "on a scale to", "on a scale of 1 to",
        "on a scale of 0 to", "on a scale from 1 to", "on a scale from 0 to", "on scale of", "scale of 1 to", "scale of 0 to", "out of possible", "en una escala de",
        "en una escala de 1 a", "en una escala de 0 a", "en una escala del 1 al", "en una escala del 0 al", "en escala de 1 a", "en escala de 0 a", "en la escala de",
        "del 1 al", "del 0 al");

    /// <summary>0 in words: "none" and "nada" are what our question calls it.</summary>
    public static WordList NoPain { get; } = new(
        "none", "none at all", "no pain", "no pain at all", "no pain whatsoever", "absolutely no pain", "pain free", "painfree", "i have no pain", "im pain free",
        "i am pain free", "i dont have any pain", "i dont have pain", "i do not have any pain", "i do not have pain", "dont have any pain", "have no pain",
        "im not in pain", "i am not in pain", "not in pain", "doesnt hurt", "does not hurt", "it doesnt hurt", "it does not hurt", "doesnt hurt at all",
        "it doesnt hurt at all", "no hurt", "without pain", "sin dolor", "sin nada de dolor", "sin dolores", "nada", "nada de dolor", "ningun dolor", "ninguno", "no me duele",
        "no me duele nada", "ya no me duele", "ya no me duele nada", "no tengo dolor", "no tengo ningun dolor", "no tengo nada de dolor", "no duele", "no duele nada",
        "no siento dolor", "no hay dolor", "no dolor");

    /// <summary>"You are welcome".</summary>
    public static WordList NoAnswer { get; } = new("de nada");

    /// <summary>Before a named pain: "no back pain".</summary>
    public static WordList NoneOf { get; } = new("no", "sin", "zero", "cero", "ningun");

    /// <summary>Before the other site it only joins: "no back pain but my leg is 6".</summary>
    public static WordList But { get; } = new("but", "but my", "but the", "pero", "pero la", "pero el", "pero mi");

    /// <summary>What is left where there is else no pain: "no pain, only my leg".</summary>
    public static WordList Remaining { get; } = new("only", "just", "still", "solo", "nomas", "todavia", "sigue");

    /// <summary>It makes "none" no less: "no back pain at all".</summary>
    public static WordList AtAll { get; } = new("at all", "whatsoever", "para nada");

    /// <summary>A reply that opens so asks back.</summary>
    public static WordList Asking { get; } = new("is it", "is that", "was it", "is this", "is my", "should it", "should i say", "do you mean", "does it", "es eso", "sera");

    /// <summary>Said before it.</summary>
    public static WordList Opening { get; } = new("so", "ok", "okay", "um", "uh", "hmm", "well", "oh", "now", "just", "wait", "sorry", "bueno", "pues", "entonces", "perdon");

    public static WordList Both { get; } = new("both", "for both", "both are", "both are a", "both at", "ambos", "ambas", "los dos", "las dos", "para los dos");
}
