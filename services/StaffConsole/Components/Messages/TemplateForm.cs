using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.StaffConsole.Components.Layout;

namespace FbssFollowUp.StaffConsole.Components.Messages;

/// <summary>The words of a template in both languages, as they are typed.</summary>
internal sealed class TemplateForm : FormState
{
    public int BasedOn { get; set; }
    public string? EnglishText { get; set; }
    public string? EnglishSubject { get; set; }
    public string? EnglishBody { get; set; }
    public string? SpanishText { get; set; }
    public string? SpanishSubject { get; set; }
    public string? SpanishBody { get; set; }
    public string? Why { get; set; }

    /// <summary>The button that was used: "look" shows the words and saves nothing.</summary>
    public string? Do { get; set; }

    public bool OnlyLook => Do == "look";

    public TemplateWords English => new(EnglishText ?? "", EnglishSubject, EnglishBody);

    public TemplateWords Spanish => new(SpanishText ?? "", SpanishSubject, SpanishBody);

    public static TemplateForm Of(TemplateVersionEntry version) => new()
    {
        BasedOn = version.Version,
        EnglishText = version.English.Text,
        EnglishSubject = version.English.MailSubject,
        EnglishBody = version.English.MailBody,
        SpanishText = version.Spanish.Text,
        SpanishSubject = version.Spanish.MailSubject,
        SpanishBody = version.Spanish.MailBody,
    };
}
