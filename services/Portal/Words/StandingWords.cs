using FbssFollowUp.Contracts;

namespace FbssFollowUp.Portal.Words;

/// <summary>The words around the link with which a patient tells at any time how they are. A notice's words are its heading and its sentences.</summary>
internal sealed record StandingWords
{
    public required string Heading { get; init; }
    public required string[] Intro { get; init; }
    public required string Question { get; init; }
    public required string YesNow { get; init; }
    public required string Begin { get; init; }
    public required string ChoiceMissing { get; init; }
    public required string SendAgain { get; init; }
    public required string NotSentYet { get; init; }
    public required string[] Over { get; init; }
    public required string[] Paused { get; init; }
    public required string[] TooManyToday { get; init; }

    /// <summary>Before the link, with the thanks.</summary>
    public required string Keep { get; init; }

    public static StandingWords English { get; } = new()
    {
        Heading = "Tell us how you are now",
        Intro =
        [
            "You do not have to wait for our next message: you can answer our questions at any time, and our team will read your answers.",
            "If something worries you, call us. You can keep this link and use it again."
        ],
        Question = "Do you want to answer now?",
        YesNow = "Yes, I want to tell you how I am",
        Begin = "Go to the questions",
        ChoiceMissing = "Please check the box if you want to answer now.",
        SendAgain = "This page had been open too long. Please check the box and go on once more.",
        NotSentYet = "We cannot show the questions right now. Please check the box and try again in a minute, or call us.",
        Over = ["This link is no longer in use", "We do not ask you questions any more. If something worries you, or you want us to ask you again, please call us."],
        Paused = ["Our questions are paused", "We are not asking you anything just now. If something worries you, please call us: you do not need to wait."],
        TooManyToday = ["You have told us several times today", "Please do not fill in the questions again today: call us, so that somebody can talk to you."],
        Keep = "If something changes before our next message, tell us at any time. Keep this link for it:"
    };

    public static StandingWords Spanish { get; } = new()
    {
        Heading = "Cuéntenos cómo está ahora",
        Intro =
        [
            "No tiene que esperar nuestro próximo mensaje: puede responder a nuestras preguntas cuando quiera, y nuestro equipo leerá sus respuestas.",
            "Si algo le preocupa, llámenos. Puede guardar este enlace y usarlo otra vez."
        ],
        Question = "¿Quiere responder ahora?",
        YesNow = "Sí, quiero contarles cómo estoy",
        Begin = "Ir a las preguntas",
        ChoiceMissing = "Por favor marque la casilla si quiere responder ahora.",
        SendAgain = "Esta página estuvo abierta demasiado tiempo. Por favor marque la casilla y continúe una vez más.",
        NotSentYet = "En este momento no podemos mostrar las preguntas. Por favor marque la casilla e intente otra vez en un minuto, o llámenos.",
        Over = ["Este enlace ya no se usa", "Ya no le hacemos preguntas. Si algo le preocupa, o quiere que volvamos a preguntarle, por favor llámenos."],
        Paused = ["Nuestras preguntas están en pausa", "Por ahora no le preguntamos nada. Si algo le preocupa, por favor llámenos: no tiene que esperar."],
        TooManyToday = ["Hoy ya nos ha contado varias veces", "Por favor no llene otra vez las preguntas hoy: llámenos, para que alguien hable con usted."],
        Keep = "Si algo cambia antes de nuestro próximo mensaje, cuéntenos cuando quiera. Guarde este enlace para ello:"
    };

    public static StandingWords In(string language) => language == Languages.Spanish ? Spanish : English;
}
