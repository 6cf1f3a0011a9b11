using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>The words in Spanish. The texts do without the accented letters that the GSM alphabet lacks; the mails have them.</summary>
internal static class SpanishTemplates
{
    private const string Subject = "Un mensaje de {practice}";
    private const string CheckIn = "Su control con {practice}";

    public static IReadOnlyDictionary<string, Template> All { get; } = new Dictionary<string, Template>
    {
        [TemplateCodes.CheckInFirstQuestion] = new(
            "{practice}: es hora de su control. Su dolor de {site} en la semana pasada, ¿de 0 (nada) a 10 (el peor)? Conteste con una sola cifra. "
            + "Responda STOP para no recibir textos."),
        [TemplateCodes.CheckInScore] = new(
            "Su dolor de {site} en la semana pasada, ¿de 0 (nada) a 10 (el peor)? Conteste con una sola cifra.",
            new(CheckIn, "Su dolor de {site} en la semana pasada, ¿de 0 (nada) a 10 (el peor)? Responda a este correo con una sola cifra.")),
        [TemplateCodes.CheckInRedFlags] = new(
            "¿Tiene ahora algo de esto: entumecimiento en la ingle o la entrepierna, no poder controlar la orina o las heces, debilidad nueva en "
            + "una pierna o un brazo, dolor de pecho, dificultad para respirar, fiebre de 38 C o superior, herida roja o con pus, "
            + "pantorrilla hinchada{cervical}? Conteste 1 = algo de esto, 2 = nada.",
            new(CheckIn,
                "¿Tiene ahora algo de esto: entumecimiento en la ingle o la entrepierna, no poder controlar la orina o las heces, debilidad nueva en "
                + "una pierna o un brazo, dolor de pecho, dificultad para respirar, fiebre de 38 °C o más, herida roja o con pus, "
                + "pantorrilla hinchada{cervical}?\n\nResponda a este correo con 1 = algo de esto, o 2 = nada.")),
        [TemplateCodes.ScoreAskedAgain] = new(
            "Perdone, no pudimos leer su respuesta. Su dolor de {site} en la semana pasada, ¿de 0 (nada) a 10 (el peor)? Conteste con una sola cifra.",
            new(CheckIn,
                "Perdone, no pudimos leer su respuesta. Su dolor de {site} en la semana pasada, ¿de 0 (nada) a 10 (el peor)? Responda a este correo con una sola cifra.")),
        [TemplateCodes.RedFlagsAskedAgain] = new(
            "Perdone, no pudimos leer su respuesta. Con entumecimiento en la ingle, sin control de orina o heces, debilidad en las piernas, dolor de "
            + "pecho{cervical} o dificultad para respirar llame ya al 911; con fiebre, pus en la herida o pantorrilla hinchada llame hoy al {phone}. "
            + "¿Tiene algo de esto? Conteste 1 = algo de esto, 2 = nada.",
            new(CheckIn,
                "Perdone, no pudimos leer su respuesta. Con entumecimiento en la ingle, sin control de orina o heces, debilidad en las piernas, dolor de "
                + "pecho{cervical} o dificultad para respirar llame ya al 911; con fiebre, pus en la herida o pantorrilla hinchada llame hoy al {phone}.\n\n"
                + "¿Tiene algo de esto? Responda a este correo con 1 = algo de esto, o 2 = nada.")),
        [TemplateCodes.CheckInLink] = new(
            "{practice}: su control le espera. Toma dos minutos: {link} Responda STOP para no recibir textos.",
            new(CheckIn, "Es hora de su control. Toma dos minutos:\n\n{link}")),
        [TemplateCodes.CheckInReminder] = new(
            "{practice}: no hemos recibido su respuesta. Su dolor de {site} en la semana pasada, ¿de 0 (nada) a 10 (el peor)? Conteste con una sola cifra. "
            + "Responda STOP para no recibir textos.",
            new(CheckIn, "No hemos recibido su respuesta. Su control toma dos minutos:\n\n{link}")),
        [TemplateCodes.CheckInThanks] = new(
            "{practice}: gracias, control terminado. Si el dolor empeora escriba DOLOR cuando quiera. Urgente: {phone}, en una emergencia 911.",
            new(Subject, "Gracias, su control ha terminado. Si algo es urgente llame al {phone}.")),
        [TemplateCodes.CheckInThanksWithLink] = new(
            "{practice}: gracias, su control ha terminado. Si algo cambia, nos lo puede contar aqui cuando quiera: {link} "
            + "Si algo es urgente llame al {phone}, en una emergencia al 911.",
            new(Subject,
                "Gracias, su control ha terminado. Si algo cambia antes del próximo, nos lo puede contar aquí cuando quiera:\n\n{link}\n\n"
                + "No se lee a toda hora: si algo es urgente llame al {phone}, en una emergencia al 911.")),
        [TemplateCodes.HumanWillRead] = new(
            "{practice}: gracias, una persona del equipo va a leer su mensaje. No se leen a toda hora: "
            + "en una emergencia llame al 911, si algo es urgente al {phone}.",
            new(Subject, "Gracias, una persona de nuestro equipo leerá su mensaje. Si algo es urgente llame al {phone}.")),
        [TemplateCodes.Safety] = new(
            "No se lee a toda hora. Llame ya al 911: sin control de orina/heces, ingle dormida, piernas sin fuerza, dolor de pecho, "
            + "falta de aire. Si no {phone}",
            new(Subject,
                "Estos mensajes no se leen a toda hora y no son para emergencias. Llame al 911 o vaya ya a urgencias si tiene: pérdida del control de la "
                + "orina o las heces, entumecimiento en la ingle o la entrepierna, debilidad repentina en las piernas, dolor de pecho o dificultad para "
                + "respirar. Llámenos el mismo día al {phone} si tiene fiebre de 38 °C o más, secreción o enrojecimiento de la herida, hinchazón de la "
                + "pantorrilla o un dolor de cabeza fuerte al sentarse.")),
        [TemplateCodes.Crisis] = new(
            "Usted no tiene que estar a solas con esto. Llame o escriba ya al 988, a toda hora. Si corre peligro llame al 911. Oficina: {phone}",
            new(Subject, "Usted no está a solas con esto. Llame o escriba ya al 988, a cualquier hora. Si corre peligro llame al 911.")),
        [TemplateCodes.ReassessmentAlert] = new(
            "{practice}: el caso {caseCode} ({urgency}) le espera. Conteste antes de {acknowledgeBy}: {link}",
            new("El caso {caseCode} le espera", "El caso {caseCode} ({urgency}) le espera. Confírmelo antes de {acknowledgeBy}:\n\n{link}")),
        [TemplateCodes.ReassessmentNextStep] = new(
            "{practice}: gracias por sus respuestas. Un médico las ha visto y ha elegido su siguiente paso. {appointment} ¿Preguntas? Llame al {phone}.",
            new(Subject, "Gracias por sus respuestas. Un médico las ha visto y ha elegido su siguiente paso. {appointment} ¿Preguntas? Llame al {phone}.")),
        [TemplateCodes.RequestArrived] = new(
            "{practice}: su solicitud ha llegado, referencia {reference}. Vamos a llamarle. Si empeora llame al {phone}, en una emergencia al 911. "
            + "Responda STOP para no recibir textos.",
            new(Subject,
                "Su solicitud ha llegado. Su referencia es {reference}. Una persona de nuestro equipo la leerá y le llamará. Si algo empeora no nos "
                + "espere: llame al {phone}, en una emergencia al 911.")),
        [TemplateCodes.RecordsAsked] = new(
            "{practice}: antes de su visita necesitamos unos documentos. Llame al {phone} y le diremos cuales y como enviarlos. "
            + "Responda STOP para no recibir textos.",
            new(Subject, "Antes de su visita necesitamos unos documentos. Por favor llame al {phone}: le diremos cuáles y cómo enviarlos.")),
        [TemplateCodes.RecordsReminder] = new(
            "{practice}: aun esperamos los documentos que le pedimos. Si necesita ayuda para conseguirlos llame al {phone}. "
            + "Responda STOP para no recibir textos.",
            new(Subject, "Aún esperamos los documentos que le pedimos. Si necesita ayuda para conseguirlos, por favor llame al {phone}.")),
        [TemplateCodes.RequestDeclined] = new(
            "{practice}: revisamos su solicitud y no podemos ofrecerle una cita. Por favor llame al {phone}: le ayudaremos a encontrar con quien.",
            new(Subject, "Hemos leído su solicitud y no podemos ofrecerle una cita. Por favor llame al {phone}: le ayudaremos a encontrar con quién.")),
        [TemplateCodes.AppointmentBooked] = new(
            "{practice}: su cita es el {startsAt}. Mande C para confirmar o R para otra hora, o abra {link} Responda STOP para no recibir textos.",
            new("Su cita con {practice}", "Su cita es el {startsAt}.\n\nConfírmela o pida otra hora:\n\n{link}\n\nO responda a este correo: C para confirmar, R para otra hora.")),
        [TemplateCodes.AppointmentMoved] = new(
            "{practice}: su cita tiene nueva hora, el {startsAt}. Mande C para confirmar o R para otra hora, o abra {link} Responda STOP para no recibir textos.",
            new("Su cita con {practice} tiene nueva hora", "Su cita es ahora el {startsAt}.\n\nConfírmela o pida otra hora:\n\n{link}\n\nO responda a este correo: C para confirmar, R para otra hora.")),
        [TemplateCodes.AppointmentCancelled] = new(
            "{practice}: su cita del {startsAt} fue cancelada. ¿Preguntas? Llame al {phone}. Responda STOP para no recibir textos.",
            new("Su cita con {practice} fue cancelada", "Su cita del {startsAt} fue cancelada. ¿Preguntas? Llame al {phone}.")),
        [TemplateCodes.AppointmentReminder] = new(
            "{practice}: le recordamos su cita, el {startsAt}. ¿Otra hora? {link} o {phone}. Responda STOP para no recibir textos.",
            new("Un recordatorio de {practice}", "Le recordamos su cita: el {startsAt}.\n\nSi necesita otra hora, díganoslo aquí o llame al {phone}:\n\n{link}")),
        [TemplateCodes.AppointmentReminderToConfirm] = new(
            "{practice}: su cita es el {startsAt}. ¿Va a venir? Mande C para confirmar o R para otra hora, o abra {link} Responda STOP para no recibir textos.",
            new("Un recordatorio de {practice}", "Su cita es el {startsAt}.\n\nPor favor confírmela o pida otra hora:\n\n{link}\n\nO responda a este correo: C para confirmar, R para otra hora.")),
        [TemplateCodes.AppointmentAskedAgain] = new(
            "Perdone, no pudimos leer su respuesta. Su cita con {practice} es el {startsAt}. Mande C para confirmar o R para otra hora. Si algo es urgente llame al {phone}."),
        [TemplateCodes.AppointmentConfirmed] = new(
            "{practice}: gracias, su cita del {startsAt} queda confirmada.",
            new(Subject, "Gracias, su cita del {startsAt} queda confirmada.")),
        [TemplateCodes.AppointmentAnotherTime] = new(
            "{practice}: gracias, le llamaremos para acordar otra hora. Hasta entonces le guardamos la cita del {startsAt}.",
            new(Subject, "Gracias, le llamaremos para acordar otra hora. Hasta entonces le guardamos la cita del {startsAt}.")),
        [TemplateCodes.AppointmentOffer] = new(
            "{practice}: elija por favor una hora para su cita, hasta el {expiresAt}: {link} Responda STOP para no recibir textos.",
            new("Elija una hora con {practice}", "Le guardamos algunas horas para su cita. Por favor elija una hasta el {expiresAt}:\n\n{link}")),
        [TemplateCodes.StaffAcknowledged] = new(
            "{practice}: el caso {caseCode} es suyo, los avisos han parado. Siguiente paso hasta {acknowledgeBy}.",
            new("El caso {caseCode} es suyo", "El caso {caseCode} es suyo, los avisos han parado. Siguiente paso hasta {acknowledgeBy}.")),
        [TemplateCodes.StaffCodeUnknown] = new(
            "{practice}: no hay caso abierto con esa clave y nada ha cambiado. Responda con los cuatro signos del aviso, o vea {link}",
            new(Subject, "No hay caso abierto con esa clave y nada ha cambiado. Responda con los cuatro signos del aviso, o vea {link}")),
        [TemplateCodes.StaffCodeRefused] = new(
            "{practice}: su texto no pudo tomar el caso {caseCode}; tal vez ya lo tiene otra persona: {link}",
            new("El caso {caseCode} no es suyo", "Su texto no pudo tomar el caso {caseCode}; tal vez ya lo tiene otra persona:\n\n{link}")),
        [TemplateCodes.CasesUnreachable] = new(
            "{practice}: hay casos abiertos y nadie presente que reciba los avisos. Vea las guardias: {link}",
            new("Nadie de guardia", "Hay casos abiertos y nadie presente que reciba los avisos. Vea las guardias:\n\n{link}")),
        [OwnTemplates.OptedOut] = new(
            "{practice}: ya no recibe textos de nosotros. El correo y las llamadas pueden seguir. Responda START para recibir textos de nuevo."),
        [OwnTemplates.OptedIn] = new("{practice}: recibe nuestros textos de nuevo. Responda STOP para no recibir textos, HELP para ayuda."),
        [OwnTemplates.Help] = new(
            "{practice}: para ayuda llame al {phone}. No leemos textos a toda hora: en una emergencia llame al 911. "
            + "Responda STOP para no recibir textos.")
    };

    public const string MailFooter =
        "{practice}, {phone}\nEste buzón no se lee a toda hora. En una emergencia llame al 911.";
}
