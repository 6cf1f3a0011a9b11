using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.Portal.Words;

internal static class Spanish
{
    public static readonly PortalWords Words = new()
    {
        Language = Languages.Spanish,
        Title = "Seguimiento",
        Emergency = "Esta página no se vigila las 24 horas y no es para emergencias. En una emergencia, llame al 911.",
        CallPractice = practice => $"¿Preguntas? Llame a {practice} al",
        IntroForProxy = "Le preguntamos a usted porque responde en lugar del paciente. Todas las preguntas son sobre el paciente: si puede, pregúntele.",
        Intro = "Tres preguntas cortas. Toma más o menos un minuto.",
        PainQuestion = new Dictionary<string, string>
        {
            [Sites.Back] = "¿Qué tan fuerte fue su dolor de espalda en la última semana?",
            [Sites.Leg] = "¿Qué tan fuerte fue su dolor de pierna en la última semana?",
            [Sites.Neck] = "¿Qué tan fuerte fue su dolor de cuello en la última semana?",
            [Sites.Arm] = "¿Qué tan fuerte fue su dolor de brazo en la última semana?"
        },
        NoPain = "0 = sin dolor",
        WorstPain = "10 = el peor dolor que pueda imaginar",
        RedFlagQuestion = "¿Tiene ahora algo de lo siguiente?",
        RedFlagHint = "Marque todo lo que tenga. Si no tiene nada, marque la última casilla.",
        NoneOfThese = "Nada de lo anterior",
        RedFlags = new Dictionary<string, string>
        {
            [RedFlagCodes.SaddleNumbness] = "Adormecimiento en la ingle, los genitales o la zona con la que se sienta",
            [RedFlagCodes.UrinaryRetentionOrIncontinence] = "No puede empezar a orinar o no puede aguantar la orina",
            [RedFlagCodes.BowelLeakage] = "Se le escapan las heces o no controla el intestino",
            [RedFlagCodes.BothLegsWeak] = "Debilidad nueva en las dos piernas",
            [RedFlagCodes.LimbCannotMove] = "Un brazo o una pierna que no puede mover",
            [RedFlagCodes.ChestPain] = "Dolor en el pecho",
            [RedFlagCodes.SuddenBreathlessness] = "Falta de aire repentina",
            [RedFlagCodes.NeckBreathingOrSwallowing] = "Dificultad para respirar o tragar",
            [RedFlagCodes.NeckSwelling] = "Hinchazón del cuello",
            [RedFlagCodes.Fever] = "Fiebre de 38 °C (100.4 °F) o más",
            [RedFlagCodes.Chills] = "Escalofríos",
            [RedFlagCodes.WoundProblem] = "La herida está roja, supura o se abrió",
            [RedFlagCodes.CalfPainOrSwelling] = "Dolor o hinchazón en una pantorrilla",
            [RedFlagCodes.NewWeakness] = "Debilidad nueva o que empeoró",
            [RedFlagCodes.FootDropOrLimp] = "Un pie que se arrastra o una cojera nueva",
            [RedFlagCodes.UprightHeadache] = "Dolor de cabeza muy fuerte que empeora al sentarse o pararse",
            [RedFlagCodes.ClearFluid] = "Líquido claro que sale de la herida",
            [RedFlagCodes.PocketInfection] = "Enrojecimiento, calor, hinchazón o líquido donde está el aparato",
            [RedFlagCodes.StimulationLost] = "La estimulación se detuvo de repente"
        },
        More = FurtherWords.Spanish,
        Next = "Siguiente pregunta",
        SaveForLater = "Guardar y seguir después",
        OneByOne = "Una pregunta a la vez",
        AllOnOnePage = "Todas las preguntas en una página",
        StepOf = (step, of) => $"Pregunta {step} de {of}",
        IntroLonger = "Unas preguntas. Toma más o menos tres minutos; solo hay que responder el dolor y la lista de señales de alerta.",
        Saved = ["Guardado, aún no enviado", "Abra otra vez el enlace de su mensaje para seguir donde se quedó. Sus respuestas cuentan cuando las envíe."],
        Send = "Enviar mis respuestas",
        PleaseCheck = "Sus respuestas aún no se han enviado. Por favor revise:",
        ScoreMissing = "Por favor elija un número del 0 al 10.",
        RedFlagsMissing = "Por favor marque todo lo que tenga, o “Nada de lo anterior”.",
        RedFlagsContradictory = "Marcó “Nada de lo anterior” y también otra cosa. Por favor quite la marca que no sea correcta.",
        NotSentYet = "Sus respuestas no se pudieron enviar en este momento. No se perdió nada de lo que marcó: presione “Enviar mis respuestas” otra vez en un minuto.",
        SendAgain = "Esta página estuvo abierta demasiado tiempo y sus respuestas aún no se han enviado. Por favor revíselas y presione “Enviar mis respuestas” una vez más.",
        DangerHeading = "Lo que marcó puede ser grave",
        CallNow = "Llame al 911 o vaya ahora a la sala de emergencias si tiene: pérdida de control de la vejiga o del intestino, adormecimiento en la ingle o la zona con la "
            + "que se sienta, debilidad repentina en las piernas, un brazo o una pierna que no puede mover, dolor en el pecho, o dificultad para respirar o tragar.",
        CallOffice = "Por cualquier otra cosa que haya marcado, llame hoy mismo a nuestro consultorio al",
        CallOfficeFor = "Esto incluye fiebre de 38 °C (100.4 °F) o más, secreción o enrojecimiento de la herida, hinchazón de la pantorrilla, o un dolor de cabeza muy fuerte al sentarse.",
        Thanks = ["Gracias", "Sus respuestas han llegado. Puede cerrar esta página."],
        ThanksInDanger = ["Sus respuestas han llegado", "Nuestro equipo las leerá, pero no nos espere: por favor haga ahora lo que dice arriba."],
        LinkUnknown = ["Este enlace no funciona", "Por favor abra otra vez el enlace tal como está en su mensaje. Si eso no ayuda, llámenos."],
        LinkExpired = ["Este enlace ya venció", "El tiempo para responder terminó. Si algo le preocupa, llámenos: no tiene que esperar el próximo mensaje."],
        AlreadyAnswered = ["Estas preguntas ya fueron respondidas", "Este enlace se puede usar una sola vez. Si algo cambió desde entonces, o una respuesta no era correcta, por favor llámenos."],
        NotTaken = ["No se pudieron recibir sus respuestas", "Por favor abra otra vez el enlace de su mensaje. Si eso no ayuda, llámenos."],
        Away = ["Por favor intente otra vez en un minuto", "En este momento no podemos mostrar las preguntas. Su enlace sigue siendo válido: ábralo otra vez en un minuto."],
        TooMany = ["Por favor espere un minuto", "Hubo demasiadas visitas desde esta red al mismo tiempo. Su enlace sigue siendo válido: ábralo otra vez en un minuto."],
        Apology = ["Hubo un problema de nuestra parte", "No se envió nada. Por favor abra otra vez el enlace de su mensaje. Si eso no ayuda, llámenos."]
    };
}
