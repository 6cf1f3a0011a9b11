using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Portal.Intake;

namespace FbssFollowUp.Portal.Words;

internal static class SpanishRequest
{
    public static readonly RequestWords Words = new()
    {
        Title = "Pedir una cita",
        ScreenIntro = "Primero una pregunta sobre su seguridad. Algunas señales no pueden esperar una cita.",
        Next = "Continuar",
        EmergencyHeading = "Por favor busque ayuda ahora, no una cita",
        EmergencySentence = "Lo que marcó puede ser una emergencia. Todavía no hemos recibido su solicitud: esta página no sirve para recibir ayuda rápido.",
        GoOn = "Ya llamé al 911 o me atendieron: continuar con mi solicitud",
        DetailsIntro = "Díganos quién es y cómo comunicarnos con usted. Alguien de nuestro consultorio le llamará.",
        UrgentIntro = "Por lo que marcó, su solicitud queda como urgente. No espere nuestra llamada: haga lo que dice arriba.",
        KindQuestion = "¿Qué desea?",
        Kinds = new Dictionary<string, string>
        {
            [ConsultationKinds.Consultation] = "Una consulta: una primera visita por mi espalda o cuello",
            [ConsultationKinds.SecondOpinion] = "Una segunda opinión: ya me vio otro médico o me operaron"
        },
        AboutYou = "Sobre usted",
        GivenName = "Nombre",
        FamilyName = "Apellidos",
        BirthDate = "Fecha de nacimiento",
        BirthHint = "Por ejemplo: marzo, 25, 1965",
        Month = "Mes",
        Day = "Día",
        Year = "Año",
        Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        ReachYou = "Cómo comunicarnos con usted",
        Phone = "Teléfono, con código de área",
        Email = "Correo electrónico",
        EmailHint = "Puede dejarlo vacío.",
        TimeZone = "¿Dónde vive?",
        TimeZoneHint = "Para escribirle solo durante el día.",
        Zones = new Dictionary<string, string>
        {
            ["America/New_York"] = "Hora del Este (Nueva York)",
            ["America/Chicago"] = "Hora del Centro (Chicago)",
            ["America/Denver"] = "Hora de la Montaña (Denver)",
            ["America/Phoenix"] = "Arizona (Phoenix)",
            ["America/Los_Angeles"] = "Hora del Pacífico (Los Ángeles)",
            ["America/Anchorage"] = "Alaska",
            ["Pacific/Honolulu"] = "Hawái",
            ["America/Puerto_Rico"] = "Puerto Rico",
            ["Pacific/Guam"] = "Guam"
        },
        TextConsent = practice => $"{practice} puede enviarme textos a este número sobre mi solicitud y mis visitas. Pueden aplicarse tarifas de mensajes y datos. Puedo responder STOP en cualquier momento.",
        RecordsQuestion = "¿Cuáles de estos documentos tiene?",
        RecordsHint = "Puede continuar sin ellos. Le diremos cómo enviarlos.",
        Records = new Dictionary<string, string>
        {
            [RecordCodes.Mri] = "Resonancia magnética (MRI) de mi columna",
            [RecordCodes.Ct] = "Tomografía (CT) de mi columna",
            [RecordCodes.OperativeReport] = "El informe de una operación",
            [RecordCodes.InjectionNotes] = "Notas sobre inyecciones"
        },
        LeaveEmpty = "Por favor deje este campo vacío",
        Send = "Enviar mi solicitud",
        PleaseCheck = "Su solicitud aún no se ha enviado. Por favor revise:",
        Problems = new Dictionary<RequestProblem, string>
        {
            [RequestProblem.ScreenMissing] = "Por favor marque todo lo que tenga, o “Nada de lo anterior”.",
            [RequestProblem.ScreenContradictory] = "Marcó “Nada de lo anterior” y también otra cosa. Por favor quite la marca que no sea correcta.",
            [RequestProblem.Kind] = "Por favor elija qué desea.",
            [RequestProblem.GivenName] = "Por favor escriba su nombre, con un máximo de 100 letras.",
            [RequestProblem.FamilyName] = "Por favor escriba sus apellidos, con un máximo de 100 letras.",
            [RequestProblem.BirthDate] = "Por favor dé su fecha de nacimiento: el mes, el día y el año con cuatro cifras.",
            [RequestProblem.Phone] = "Por favor dé un teléfono con código de área, como (442) 555-0100.",
            [RequestProblem.Email] = "Por favor escriba un solo correo electrónico, como nombre@example.org, o déjelo vacío.",
            [RequestProblem.TimeZone] = "Por favor elija dónde vive.",
            [RequestProblem.Website] = "Se llenó un campo que debía quedar vacío, quizás por su navegador. Ya está vacío otra vez: por favor presione “Enviar mi solicitud” una vez más."
        },
        NotSentYet = "Su solicitud no se pudo enviar en este momento. No se perdió nada de lo que escribió: presione “Enviar mi solicitud” otra vez en un minuto.",
        SendAgain = "Esta página estuvo abierta demasiado tiempo y su solicitud aún no se ha enviado. Por favor revísela y presione “Enviar mi solicitud” una vez más.",
        TooMany = "Llegaron muchas solicitudes desde su red en poco tiempo y la suya no se ha enviado. No se perdió nada de lo que escribió: intente otra vez en una hora, o llámenos.",
        SentAlready = "Este formulario ya se envió, y tenemos lo que envió primero. Para cambiar algo, por favor llámenos.",
        NotTaken = "No se pudo recibir su solicitud. Por favor llámenos.",
        ThanksHeading = "Su solicitud ha llegado",
        YourReference = "Su referencia, si nos llama:",
        Thanks = "Alguien de nuestro consultorio le llamará en los próximos dos días hábiles. Puede cerrar esta página.",
        ThanksUrgent = "Queda como urgente y le llamaremos, pero no nos espere: por favor haga ahora lo que dice arriba."
    };
}
