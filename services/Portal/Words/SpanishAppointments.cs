namespace FbssFollowUp.Portal.Words;

internal static class SpanishAppointments
{
    public static readonly AppointmentWords Words = new()
    {
        Title = "Su cita",
        ChooseHeading = "Elija una hora para su cita",
        AppointmentHeading = "Su cita",
        WhichTime = "¿Qué hora elige?",
        NoneOfThese = "Ninguna de estas horas me sirve",
        WillYouCome = "¿Va a venir?",
        IWillCome = "Sí, voy a ir",
        INeedAnotherTime = "Necesito otra hora",
        IsConfirmed = "Ya confirmó esta hora.",
        IsAnotherTimeAsked = "Pidió otra hora: nos comunicaremos con usted. Hasta entonces le guardamos esta.",
        Send = "Enviar",
        ChoiceMissing = "Por favor elija una opción.",
        ChooseAgain = "Esta página estuvo abierta demasiado tiempo y aún no se ha enviado nada. Por favor elija y presione “Enviar” una vez más.",
        SlotGone = "Esa hora ya no está disponible. Por favor elija otra.",
        NotSentYet = "Su elección no se pudo enviar en este momento. No se perdió: presione “Enviar” otra vez en un minuto.",
        Booked = when => ["Su cita está hecha", when, "También le enviaremos una confirmación y un recordatorio. Puede cerrar esta página."],
        Confirmed = when => ["Gracias, le esperamos", when, "Puede cerrar esta página."],
        AnotherTimeAsked = when => ["Nos comunicaremos con usted para acordar otra hora", $"Hasta entonces le guardamos esta: {when}", "Puede cerrar esta página."],
        NoneFits = ["Gracias por avisarnos", "Nos comunicaremos con usted para encontrar otra hora. Puede cerrar esta página."],
        LinkExpired = ["Este enlace ya venció", "Las horas ya no están guardadas o su cita cambió. Por favor busque un mensaje más nuevo de nosotros, o llámenos."],
        AlreadyAnswered = ["Ya hizo su elección", "Este enlace se puede usar una sola vez. Le enviamos una confirmación; para cambiar algo use el enlace que trae o llámenos."],
        NotTaken = ["No se pudo recibir su elección", "Por favor abra otra vez el enlace de su mensaje. Si eso no ayuda, llámenos."],
        Away = ["Por favor intente otra vez en un minuto", "En este momento no podemos mostrar su cita. Su enlace sigue siendo válido: ábralo otra vez en un minuto."],
        When = (wall, city) => $"{AppointmentWords.Written(wall, "dddd d 'de' MMMM 'de' yyyy, H:mm", "es-US")} (hora de {city})"
    };
}
