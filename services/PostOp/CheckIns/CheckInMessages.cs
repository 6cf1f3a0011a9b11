using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.PostOp.Protocols;
using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>What is said to a patient around a check-in. The words belong to Notifications; nothing here names a diagnosis or a score.</summary>
internal static class CheckInMessages
{
    public static SendMessage First(Guid checkInId, Guid patientId, Protocol protocol, MessageQuestion? question, string link, DateTimeOffset expiresAt) =>
        new(Purposes.CheckIn, checkInId, "ask", To(patientId), question is null ? TemplateCodes.CheckInLink : TemplateCodes.CheckInFirstQuestion,
            new Dictionary<string, string> { ["site"] = protocol.AxialSite, ["link"] = link }, question, null, expiresAt);

    /// <summary>The same once more: by text the question, which is still open and needs no other; else a link.</summary>
    public static SendMessage Prompt(CheckIn checkIn, Protocol protocol, bool isDialogue, string? channel, string link) => new(
        Purposes.CheckIn, checkIn.Id, $"prompt-{checkIn.Prompts}", To(checkIn.PatientId), isDialogue ? TemplateCodes.CheckInReminder : TemplateCodes.CheckInLink,
        new Dictionary<string, string> { ["site"] = protocol.AxialSite, ["link"] = link }, null, channel, checkIn.ExpiresAt);

    /// <summary>The first question of a check-in the patient asked for, or its link, as the patient wrote. From a number that wants no texts it goes by mail, where there is one.</summary>
    public static SendMessage Asked(ReplyReceived asked, CheckIn checkIn, Protocol protocol, Question? question, string link) => new(
        Purposes.Dialogue, checkIn.Id, "ask", To(checkIn.PatientId), question is null ? TemplateCodes.CheckInLink : TemplateCodes.CheckInScore,
        new Dictionary<string, string> { ["site"] = protocol.AxialSite, ["link"] = link }, question?.ToMessage(checkIn.ExpiresAt!.Value),
        asked.Channel, checkIn.ExpiresAt, InReplyTo: asked.InboundId);

    /// <summary>The next question of a dialogue, or the same once more.</summary>
    public static SendMessage Ask(Guid inboundId, CheckIn checkIn, Protocol protocol, Question question, string channel) => new(
        Purposes.Dialogue, checkIn.Id, $"after-{inboundId}", To(checkIn.PatientId), TemplateOf(question), DataOf(protocol, question),
        question.ToMessage(checkIn.ExpiresAt!.Value), channel, checkIn.ExpiresAt, InReplyTo: inboundId);

    public static SendMessage Thanks(Guid inboundId, CheckIn checkIn, string channel) =>
        Answer(inboundId, Purposes.Dialogue, checkIn.PatientId, TemplateCodes.CheckInThanks, channel);

    /// <summary>By mail, with the patient's standing link; who texts has PAIN instead.</summary>
    public static SendMessage ThanksByMail(Guid inboundId, CheckIn checkIn, string standingLink) =>
        Thanks(inboundId, checkIn, Channels.Email) with
        {
            Template = TemplateCodes.CheckInThanksWithLink,
            Data = new Dictionary<string, string> { ["link"] = standingLink }
        };

    public static SendMessage PersonWillRead(Guid inboundId, Guid patientId, string channel) =>
        Answer(inboundId, Purposes.Dialogue, patientId, TemplateCodes.HumanWillRead, channel);

    /// <summary>The safety text, or the crisis line, for what a patient wrote or ticked just now. The one is not sent again, and does not keep the other back.</summary>
    /// <param name="channel">By which it was written; null for a form.</param>
    public static SendMessage Safety(Guid sourceId, Guid patientId, SafetyGroup group, string? channel) => group == SafetyGroup.Distress
        ? Answer(sourceId, Purposes.Safety, patientId, TemplateCodes.Crisis, channel) with { Occurrence = "crisis" }
        : Answer(sourceId, Purposes.Safety, patientId, TemplateCodes.Safety, channel);

    private static SendMessage Answer(Guid sourceId, string purpose, Guid patientId, string template, string? channel) => new(
        purpose, sourceId, "answer", To(patientId), template, new Dictionary<string, string>(), null, channel, null,
        InReplyTo: channel is null ? null : sourceId);

    private static string TemplateOf(Question question) => (question.Site, question.IsAgain) switch
    {
        (null, false) => TemplateCodes.CheckInRedFlags,
        (null, true) => TemplateCodes.RedFlagsAskedAgain,
        (_, false) => TemplateCodes.CheckInScore,
        (_, true) => TemplateCodes.ScoreAskedAgain
    };

    private static Dictionary<string, string> DataOf(Protocol protocol, Question question) => question.Site is { } site
        ? new() { ["site"] = site == Site.Axial ? protocol.AxialSite : protocol.LimbSite }
        : new() { ["cervical"] = protocol.IsCervical ? "yes" : "no" };

    private static MessageRecipient To(Guid patientId) => new(MessageRecipient.Patient, patientId);
}
