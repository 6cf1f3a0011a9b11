namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>Words said around a pain score, and those that are one.</summary>
internal static class ScoreWords
{
    /// <summary>Said around a score without changing it, in any order. "At 7" may be a time: "at" stands only with what makes it none.</summary>
    public static WordList Around { get; } = new(
        "a", "an", "about", "around", "roughly", "approximately", "approx", "abt", "bout", "like", "probably", "prob", "prolly", "maybe", "perhaps", "possibly",
        "somewhere around", "somewhere about", "give or take", "or so", "ish", "ok", "okay", "um", "umm", "uh", "eh", "meh", "k", "hm", "hmm", "mmm", "well", "so", "oh", "ooh",
        "ugh", "ouch", "ow", "yikes", "sigh", "geez", "jeez", "man", "whew", "phew", "haha", "honestly", "unfortunately", "sadly", "definitely", "pretty much", "im afraid",
        "i am afraid", "sorry to say", "i", "im", "i am", "ive", "id", "i would", "ill say", "ill go with", "ill give it", "i will say", "it", "is", "its", "are", "was", "been",
        "has been", "that", "thats", "that is", "this", "this is", "theres", "there is", "would be", "that would be", "say", "said", "i already said", "as i said", "have to say",
        "going to say", "gonna say", "lets say", "let us say", "can say", "could say", "go with", "going with", "gonna go with", "going to go with", "lets go with",
        "lets call it", "more like", "reckon", "easily", "let me say", "have to go with", "guess", "guessing", "would guess", "my guess is", "my best guess is", "suppose",
        "think", "believe", "feel", "feels", "feeling", "hurt", "hurts", "rate", "rated", "rating", "give", "put", "call it", "have", "got", "still", "stays", "remains", "just",
        "only", "solid", "full", "at a", "at an", "at about", "at around", "its at", "it is at", "is at", "was at", "been at", "im at", "i am at", "pain at a", "still at",
        "put it at", "rate it at", "rate my pain at", "sitting at", "hovering at", "hovering around", "hangs around", "holding at", "stays at", "stuck at", "hanging at",
        "at level", "at a level", "at present", "at the moment", "at this moment", "at this time", "at this point", "pain", "pains", "level", "lvl", "score", "number", "points",
        "pts", "answer", "my", "the", "in", "for", "of", "left side", "right side", "for me", "overall", "in general", "generally", "mostly", "average", "avg", "on average",
        "averages", "averaging", "again", "this time", "as usual", "as always", "like always", "today", "tonight", "this morning", "now", "right now", "for now", "so far",
        "as we speak", "as of", "as of now", "as of today", "currently", "lately", "this week", "last week", "past week", "over the last week", "over the past week",
        "during the last week", "during the past week", "past few days", "last few days", "all week", "for the week", "un", "una", "unos", "el", "la", "es", "es de", "seria",
        "fue", "ha sido", "ha estado", "ha estado en", "estuvo", "estuvo en", "va en", "voy en", "lo tengo en", "la tengo en", "esta", "esta en", "estaba", "estoy", "como",
        "mas o menos", "masomenos", "aproximadamente", "aprox", "alrededor de", "alrededor", "cerca de", "por ahi de", "por ahi del", "por ahi", "ahi", "ahi en", "casi siempre",
        "quizas", "quiza", "tal vez", "talvez", "a lo mejor", "bueno", "pues", "pos", "uy", "uf", "ay", "lamentablemente", "desafortunadamente", "yo", "creo", "creo que",
        "diria", "diria que", "diria yo", "diria yo que", "digo", "digo que", "digamos", "digamos que", "dije", "ya dije", "ya le dije", "pienso que", "supongo", "supongo que",
        "calculo", "calculo que", "le calculo", "le echo", "me parece", "me parece que", "considero", "considero que", "vendria siendo", "le pondria", "le daria", "le doy",
        "le pongo", "pongo", "ponga", "ponle", "pongale", "pongame", "pongamos", "anote", "tengo", "siento", "se siente", "me duele", "duele", "ando", "anda", "sigo", "sigo en",
        "sigo con", "sigue", "sigue en", "sigue siendo", "se mantiene en", "todavia", "aun", "otra vez", "de nuevo", "apenas un", "solo", "nomas", "mi", "de", "en", "del",
        "para la", "para el", "para mi", "baja", "izq", "der", "izquierda", "derecha", "izquierdo", "derecho", "lado", "dolor", "nivel", "numero", "puntos", "respuesta",
        "promedio", "en promedio", "en general", "hoy", "el dia de hoy", "ahora", "ahorita", "ahora mismo", "por ahora", "hasta ahora", "por el momento", "de momento",
        "al momento", "en este momento", "esta manana", "esta semana", "la semana pasada", "semana pasada", "ultima semana", "en la semana", "durante la semana",
        "toda la semana", "estos dias", "ultimos dias", "ultimamente");

    /// <summary>Beside a site they say which; alone they may say what is left, or what is less.</summary>
    public static WordList Sides { get; } = new("left", "right", "lower", "l", "r", "lt", "rt", "on", "on my", "on the", "down", "down my", "down the", "of my", "of the");

    public static WordList And { get; } = new("and", "y", "&", ",", ";", "con");

    public static WordList OutOf { get; } = new("/", "out of", "out of a", "outta", "out off", "outof", "out", "of", "de", "over", "sobre");

    /// <summary>0 in words: "none" and "nada" are what our question calls it.</summary>
    public static WordList NoPain { get; } = new(
        "none", "none at all", "no pain", "no pains", "absolutely no pain", "zero pain", "pain free", "painfree", "pain - free", "completely pain free", "totally pain free",
        "i dont have any pain", "i dont have pain", "i do not have any pain", "i do not have pain", "dont have any pain", "not in pain", "not in any pain", "in no pain",
        "not having any pain", "not having pain", "doesnt hurt", "does not hurt", "dont hurt", "isnt hurting", "is not hurting", "no hurt", "without pain", "sin dolor",
        "sin nada de dolor", "sin dolores", "sin ningun dolor", "nada", "nada de dolor", "ningun dolor", "ninguno", "no me duele", "no me duele nada", "ya no me duele",
        "ya no me duele nada", "no me duelen", "no me ha dolido", "no me ha dolido nada", "nada de nada", "no tengo dolor", "no tengo ningun dolor", "no tengo nada de dolor",
        "no duele", "no duele nada", "no siento dolor", "no siento nada de dolor", "no hay dolor", "no hay nada de dolor", "no dolor", "cero dolor", "cero dolores");

    /// <summary>"You are welcome", "I give the doctor a 10", "none of that": words that else would change nothing.</summary>
    public static WordList NoAnswer { get; } = new(
        "de nada", "none of", "the doctor", "my doctor", "the doc", "my doc", "the dr", "my dr", "the nurse", "my nurse", "el doctor", "la doctora", "mi doctor", "mi doctora",
        "al doctor", "a la doctora");

    /// <summary>Before "no pain" they say the same: "nope, none".</summary>
    public static WordList Nope { get; } = new("no ,", "nope", "nope ,", "nah", "nah ,");

    /// <summary>Between a number and what it is called they explain the scale: "10 is the worst".</summary>
    public static WordList Defining { get; } = new("is", "is the", "being", "means", "es", "es el", "significa");

    /// <summary>Beside a number they change nothing; "mostly no pain" is some.</summary>
    public static WordList Nearly { get; } = new(
        "about", "around", "roughly", "approximately", "approx", "like", "probably", "prob", "prolly", "maybe", "perhaps", "possibly", "or so", "ish", "pretty much", "guess",
        "suppose", "think", "believe", "overall", "in general", "generally", "mostly", "average", "avg", "on average", "averages", "mas o menos", "masomenos", "aproximadamente",
        "aprox", "alrededor", "cerca de", "casi siempre", "as usual", "as always", "like always", "quizas", "quiza", "tal vez", "talvez", "a lo mejor", "supongo", "creo",
        "creo que", "pienso que", "calculo", "como", "promedio", "en general");

    /// <summary>Before a named pain: "no back pain".</summary>
    public static WordList NoneOf { get; } = new(
        "no", "sin", "zero", "cero", "ningun", "dont have", "dont have any", "do not have", "do not have any", "no tengo", "no tengo ningun");

    /// <summary>Between two sites that share a number: "6 for back and leg".</summary>
    public static WordList AndSite { get; } = new("and", "&", "and my", "and the", "and in my", "y", "y la", "y el", "y mi", "y en la", "y de la");

    /// <summary>Between two sites of one "no": "no back or leg pain".</summary>
    public static WordList NorSite { get; } = new("or", "nor", "or my", "or the", "or in my", "ni", "ni la", "ni el", "ni en la", "ni de la", "ni de", "o", "o la", "o en la");

    /// <summary>What our question calls the ends of the scale: "0 (none)", "10, the worst".</summary>
    public static WordList Worst { get; } = new("worst", "the worst", "worst pain", "the worst pain", "worst pain ever", "el peor", "peor", "lo peor");

    /// <summary>Before the other site it only joins: "no back pain but my leg is 6".</summary>
    public static WordList But { get; } = new(
        "but", "but my", "but the", "however", "however my", "though", "though my", "while", "while my", "mientras", "mientras que", "aunque", "aunque la", "pero", "pero la",
        "pero el", "pero mi");

    /// <summary>What is left where there is else no pain: "no pain, only my leg".</summary>
    public static WordList Remaining { get; } = new("only", "just", "still", "solo", "nomas", "todavia", "sigue");

    /// <summary>It makes "none" no less: "no back pain at all".</summary>
    public static WordList AtAll { get; } = new("at all", "whatsoever", "anymore", "any more", "para nada", "alguno");

    /// <summary>A reply that opens so asks back.</summary>
    public static WordList Asking { get; } = new(
        "is", "am i", "can i", "do i", "would it", "is it", "is that", "was it", "is this", "is my", "should it", "should i say", "do you mean", "does it", "es eso", "sera");

    /// <summary>Said before it.</summary>
    public static WordList Opening { get; } = new("so", "ok", "okay", "um", "uh", "hmm", "well", "oh", "now", "just", "wait", "sorry", "bueno", "pues", "entonces", "perdon");

    public static WordList Both { get; } = new(
        "both", "for both", "both are", "both are a", "they are both", "theyre both", "both at", "both at a", "both are at", "on both", "in both", "ambos", "ambas", "los dos",
        "las dos", "para los dos", "en los dos", "en las dos", "en ambos", "en ambas");
}
