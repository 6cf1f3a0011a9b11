namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>Words that answer the red-flag question, and those around them that change nothing.</summary>
internal static class RedFlagWords
{
    public static WordList Yes { get; } = new(
        "yes", "yeah", "yea", "yep", "yup", "yess", "y", "si", "sip", "simon", "sometimes", "at times", "occasionally", "once in a while", "now and then", "every now and then",
        "from time to time", "off and on", "on and off", "de vez en cuando", "a ratos", "algunas veces", "a little", "a little bit", "a bit", "some", "one of them",
        "one of these", "one of those", "some of them", "some of these", "i do", "i have some", "i have one", "i have 1", "tengo 1", "i got one", "i have a few", "a few",
        "several", "a couple", "i think so", "i think yes", "i believe so", "kind of", "kinda", "sort of", "a veces", "un poco", "un poquito", "poquito", "algo", "algo asi",
        "algunas", "algunos", "alguno", "alguna", "una de esas", "uno de esos", "una de ellas", "varias", "varios", "creo que si", "si tengo", "tengo una", "tengo uno",
        "tengo algo", "tengo algunos", "tengo algunas", "claro que si", "afirmativo", "all of them", "all of these", "all of those", "all of the above", "most of them",
        "every one of them", "the first one", "the second one", "the last one", "the first", "the first option", "i have symptoms", "having symptoms", "i am having some",
        "im having some", "i have a couple", "ive got some", "ive got one", "ive got a few", "at least one", "al menos una", "al menos uno", "una de las anteriores",
        "uno de los anteriores", "alguno de esos", "alguna de esas", "tengo sintomas", "tengo varios", "tengo varias", "affirmative", "todas ellas", "todas esas", "todos esos",
        "todos ellos", "todo eso");

    /// <summary>What the question calls its first answer; yes only where nothing else is said.</summary>
    public static WordList First { get; } = new(
        "any", "any of these", "any of them", "any of those", "una", "una de estas", "alguna de estas", "la primera", "la segunda", "la tercera", "la ultima", "el primero",
        "el segundo", "el ultimo");

    /// <summary>They answer by themselves, whatever is said after them; "y" may mean "and".</summary>
    public static WordList PlainYes { get; } = new("yes", "yeah", "yea", "yep", "yup", "yess", "si", "sip", "simon", "claro que si", "afirmativo");

    public static WordList None { get; } = new(
        "none", "absolutely none", "none whatsoever", "no", "nope", "nah", "none of these", "none of them", "none of those", "none of the above", "i have none", "nothing",
        "nothing at all", "nothing of these", "nothing like that", "absolutely not", "definitely not", "not at all", "claro que no", "none that apply", "negative on all",
        "negativo a todo", "no tengo ninguna de esas cosas", "none apply", "none of those apply", "none of these apply", "not one", "not a one", "not a single one",
        "ninguna de esas cosas", "no i dont", "i dont", "i do not", "i dont have any", "i do not have any", "dont have any", "do not have any", "not any", "no symptoms",
        "negative", "no to all", "all no", "all are no", "todo no", "todas no", "i dont have these", "i dont have those", "dont have these", "dont have those",
        "do not have these", "do not have those", "no tengo eso", "no tengo esos", "no for all", "no to everything", "no to any", "no to all of these", "none of these symptoms",
        "none of those symptoms", "none of the symptoms", "ninguno de estos sintomas", "ninguno de esos sintomas", "ninguno de los sintomas", "ninguna de las anteriores",
        "ninguno de los de arriba", "ninguno", "ninguna", "ningun sintoma", "ninguno de estos", "ninguna de estas", "ninguno de esos", "ninguna de esas",
        "ninguno de los anteriores", "no tengo", "no tengo ninguno", "no tengo ninguna", "no tengo nada", "no ninguno", "no ninguna", "nada", "nada de eso", "nada de esto",
        "ni uno", "ni una", "para nada", "nada de lo anterior", "no a todo", "no a todos", "no a todas", "no a todas las preguntas", "no on all", "no to each",
        "no to each of them", "no for everything", "none of it", "not having any", "im not having any", "not experiencing any", "havent had any", "have not had any",
        "not had any", "i have not had any", "havent any", "ive none", "ive had none", "zero of these", "zero of those", "0 of these", "0 of those", "symptom free",
        "sin ningun sintoma", "no he tenido", "no he tenido ninguno", "no he tenido ninguna", "no he tenido nada", "no presento", "no presento ninguno", "no presento ninguna",
        "no presento sintomas", "no tengo sintomas", "the second option", "la segunda opcion", "a todo no", "negativo", "sin sintomas");

    /// <summary>They deny, so that a "yes" beside them is no plain yes.</summary>
    public static WordList Denying { get; } = new("none", "nothing", "ninguno", "ninguna", "or no", "and no", "o no", "y no", "si no");

    public static WordList OfThese { get; } = new(
        "pues", "bueno", "well", "oh", "definitely", "of these", "of them", "of those", "of that", "of the above", "any of these", "any of them", "any of those", "any of that",
        "any", "at all", "de estos", "de estas", "de esos", "de esas", "de eso", "de esto", "de nada", "i", "have", "tengo", "at this time", "at the moment", "so far", "today",
        "now", "right now", "currently", "still", "again", "as of now", "this week", "here", "thankfully", "luckily", "happily", "fortunately", "afortunadamente", "por suerte",
        "de momento", "hasta el momento", "im good", "im fine", "im ok", "im okay", "i am fine", "i am good", "i am ok", "these symptoms", "those symptoms", "the symptoms",
        "symptoms", "estos sintomas", "esos sintomas", "los sintomas", "por ahora", "hoy", "ahora", "ahorita", "en este momento", "por el momento", "hasta ahora", "la", "el",
        "i am", "im");

    /// <summary>Before an answer: "my answer is 2". Behind one they may deny just that: "no answer".</summary>
    public static WordList Labels { get; } = new(
        "its", "its a", "it is", "a", "answer", "answer is", "my answer", "my answer is", "the answer is", "number", "option", "pick", "choose", "say", "i say", "id say",
        "i would say", "es", "es la", "es el", "respuesta", "la respuesta es", "mi respuesta", "mi respuesta es", "opcion", "numero");

    /// <summary>How somebody is; "no estoy bien" without a pause says the opposite.</summary>
    public static WordList Well { get; } = new("all good", "doing good", "doing well", "doing fine", "feeling good", "feeling fine", "todo bien", "estoy bien", "me siento bien");

    /// <summary>"A little better", "a few questions": some of what nobody asked for.</summary>
    public static WordList NothingListed { get; } = new(
        "better", "of a question", "of questions", "question", "questions", "sore", "tired", "sleepy", "stiff", "bored", "busy", "late", "improvement", "mejor", "mejoria",
        "cansad*", "preguntas", "pregunta", "ocupad*");

    /// <summary>Before a number they count: "I have 2".</summary>
    public static WordList Having { get; } = new("i have", "have", "tengo", "i got", "ive got", "i have at least", "i have about");

    public static WordList OfListed { get; } = new(
        "of these", "of them", "of those", "of the above", "of the symptoms", "of these symptoms", "of those symptoms", "de estos", "de estas", "de esos", "de esas", "de ellos",
        "de ellas", "de los sintomas", "sintomas", "symptoms");

    /// <summary>"No thanks".</summary>
    public static WordList Thanks { get; } = new("thanks", "thank you", "thank you so much", "thank u", "thx", "ty", "gracias", "muchas gracias", "mil gracias");

    /// <summary>After a number they are what it counts: "1 week post op", "yes, for 2 days".</summary>
    public static WordList Measures { get; } = new(
        "day", "days", "week", "weeks", "wk", "wks", "month", "months", "year", "years", "hour", "hours", "hr", "hrs", "min", "mins", "minutes", "night", "nights", "time",
        "times", "am", "pm", "pill", "pills", "tablet", "tablets", "mg", "tylenol", "advil", "mile", "miles", "block", "blocks", "steps", "degrees", "lbs", "pounds", "dia",
        "dias", "semana", "semanas", "mes", "meses", "hora", "horas", "minutos", "noche", "noches", "vez", "veces", "pastilla", "pastillas", "grados");

    /// <summary>"One moment": no answer at all.</summary>
    public static WordList Waiting { get; } = new(
        "moment", "sec", "second", "seconds", "minute", "min", "more", "question", "thing", "momento", "momentito", "segundo", "minuto", "pregunta", "cosa");
}
