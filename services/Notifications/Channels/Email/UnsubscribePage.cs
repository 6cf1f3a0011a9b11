using System.Net;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>The two small pages behind a mail's unsubscribe link, in both languages: who opens one is not known, so no name stands in it.</summary>
internal static class UnsubscribePage
{
    private const string Style =
        "body{margin:0;font:1.125rem/1.5 system-ui,sans-serif;color:#1b2733;background:#f1f5f8}main{max-width:36rem;margin:0 auto;padding:1.5rem 1rem}"
        + "h1{font-size:1.5rem;line-height:1.25}button{width:100%;min-height:3.5rem;padding:.6rem 1rem;border:0;border-radius:.75rem;background:#0b5c7a;color:#fff;"
        + "font:inherit;font-weight:700;cursor:pointer}button:focus-visible,input:focus-visible{outline:3px solid #0b5c7a;outline-offset:2px}"
        + "input{width:1.5rem;height:1.5rem;margin:0 .5rem 0 0;vertical-align:text-bottom}";

    public static string Asking(PracticeSettings practice) => Page(
        practice,
        "<p>You will get no more e-mails from us once you tick the box and press the button. Texts and phone calls go on.</p>"
        + "<p lang=\"es\">No recibirá más correos de nosotros cuando marque la casilla y presione el botón. Los mensajes de texto y las llamadas siguen.</p>"
        + "<form method=\"post\"><p><label><input type=\"checkbox\" name=\"stop\" value=\"yes\" required> I want no more e-mails / <span lang=\"es\">No quiero más correos</span></label></p>"
        + "<button>Stop these e-mails / <span lang=\"es\">No recibir más correos</span></button></form>");

    public static string Done(PracticeSettings practice) => Page(
        practice, $"<p>You will get no more e-mails from us. To change that, call us at {Encoded(practice.Phone)}.</p>"
        + $"<p lang=\"es\">No recibirá más correos de nosotros. Para cambiarlo, llámenos al {Encoded(practice.Phone)}.</p>");

    private static string Page(PracticeSettings practice, string inner) =>
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        + $"<meta name=\"robots\" content=\"noindex\"><title>E-mails of {Encoded(practice.Name)}</title><style>{Style}</style></head>"
        + $"<body><main><h1>E-mails of {Encoded(practice.Name)}</h1>{inner}</main></body></html>";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
