using FbssFollowUp.Contracts;

namespace FbssFollowUp.Portal.Words;

/// <summary>The words of the front page: what to do in an emergency, asking for an appointment, and where a patient's own questions are.</summary>
internal sealed record FrontWords
{
    public required string Title { get; init; }
    public required string LanguageLabel { get; init; }

    /// <summary>Names the practice.</summary>
    public required Func<string, string> Intro { get; init; }
    public required string AskHeading { get; init; }
    public required string Ask { get; init; }
    public required string AskLink { get; init; }
    public required string LinkHeading { get; init; }
    public required string Link { get; init; }
    public required string LinkLost { get; init; }
    public required string EmergencyHeading { get; init; }
    public required string CallNow { get; init; }
    public required string[] Signs { get; init; }

    /// <summary>Before the number.</summary>
    public required string CallOffice { get; init; }

    public static FrontWords English { get; } = new()
    {
        Title = "Welcome",
        LanguageLabel = "Language",
        Intro = practice => $"{practice} cares for people before and after an operation on their back or neck. What brings you here?",
        AskHeading = "I would like to be seen",
        Ask = "Ask for a first visit, or for a second opinion about your back or neck. It takes about five minutes, and somebody from our office will call you.",
        AskLink = "Ask for an appointment",
        LinkHeading = "I got a message from you",
        Link = "Your questions and your appointment are behind the link in our text or e-mail: please open that link. There is no password and nothing to sign in to here.",
        LinkLost = "If you cannot find the message, call us.",
        EmergencyHeading = "I need help now",
        CallNow = "Call 911 or go to the emergency room now for:",
        Signs =
        [
            "loss of bladder or bowel control", "numbness in the groin or saddle area", "sudden leg weakness, or an arm or leg you cannot move",
            "chest pain, or trouble breathing or swallowing"
        ],
        CallOffice = "For a fever of 100.4 °F (38 °C) or more, wound drainage or redness, calf swelling, or a severe headache when you sit up, call our office the same day:"
    };

    public static FrontWords Spanish { get; } = new()
    {
        Title = "Le damos la bienvenida",
        LanguageLabel = "Idioma",
        Intro = practice => $"{practice} atiende a personas antes y después de una operación de la espalda o del cuello. ¿Qué necesita hoy?",
        AskHeading = "Quiero que me atiendan",
        Ask = "Pida una primera visita o una segunda opinión sobre su espalda o su cuello. Toma más o menos cinco minutos, y alguien de nuestro consultorio le llamará.",
        AskLink = "Pedir una cita",
        LinkHeading = "Recibí un mensaje de ustedes",
        Link = "Sus preguntas y su cita están en el enlace de nuestro mensaje de texto o correo electrónico: por favor abra ese enlace. Aquí no hay contraseña ni hay que iniciar sesión.",
        LinkLost = "Si no encuentra el mensaje, llámenos.",
        EmergencyHeading = "Necesito ayuda ahora",
        CallNow = "Llame al 911 o vaya ahora a la sala de emergencias si tiene:",
        Signs =
        [
            "pérdida de control de la vejiga o del intestino", "adormecimiento en la ingle o la zona con la que se sienta",
            "debilidad repentina en las piernas, o un brazo o una pierna que no puede mover", "dolor en el pecho, o dificultad para respirar o tragar"
        ],
        CallOffice = "Si tiene fiebre de 38 °C (100.4 °F) o más, secreción o enrojecimiento de la herida, hinchazón de la pantorrilla, o un dolor de cabeza muy fuerte al sentarse, llame hoy mismo a nuestro consultorio:"
    };

    public static FrontWords In(string language) => language == Languages.Spanish ? Spanish : English;
}
