using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>A reply with everything it may belong to.</summary>
/// <param name="Patients">Whose words they may be; one, unless an address is shared and no question says whose.</param>
/// <param name="Newest">The newest episode of each of them.</param>
/// <param name="Question">The one it carries.</param>
/// <param name="CheckIn">That of the question; without a question the one whose mail is answered, else the last one answered, to be corrected.</param>
/// <param name="Episode">That of the check-in.</param>
/// <param name="Answers">Given to that check-in so far.</param>
/// <param name="AlsoOpen">What else of that check-in has been asked and waits for an answer.</param>
internal sealed record ReplySituation(
    ReplyReceived Message, IReadOnlyList<Patient> Patients, IReadOnlyList<Episode> Newest, Question? Question, CheckIn? CheckIn, Episode? Episode,
    IReadOnlyList<Answer> Answers, IReadOnlyList<string> AlsoOpen)
{
    /// <summary>The one patient whose words they are, or null.</summary>
    public Patient? Patient => Patients is [var only] ? only : null;

    /// <summary>Whom to answer; of several on one number, any: the answer says nothing of anybody.</summary>
    public Guid Addressee => Patient?.Id ?? (Message.PatientIds is [var first, ..] ? first : Guid.Empty);

    /// <summary>How sentences for staff name who wrote.</summary>
    public string Writer => Message.Proxies is null ? "The patient" : Message.PatientIds.Count == 1 ? "Somebody who answers for the patient" : "The patient, or who answers for them,";

    /// <summary>The proxy of that patient who wrote; null if the patient did.</summary>
    public static Guid? ProxyOf(ReplyReceived message, Guid patientId) => message.Proxies?.FirstOrDefault(p => p.PatientId == patientId)?.ProxyId;

    /// <summary>Somebody who answers for that patient wrote.</summary>
    public bool ByProxy => Patient is { } patient && ProxyOf(Message, patient.Id) is not null;

    public bool IsCervical => (Episode ?? (Newest is [var newest, ..] ? newest : null))?.Protocol.IsCervical ?? false;

    /// <summary>The episodes the words speak about: the question's, unless the patient was operated again since; else the newest of everybody they may be from.</summary>
    public IReadOnlyList<Episode> SpokenOf => Question is not null && Episode is { EndReason: not EndReasons.OperatedAgain } ? [Episode] : Newest;

    /// <summary>It answers the mail of an open check-in that put no question, and has not been asked twice what was meant.</summary>
    public bool IsAboutCheckIn => Question is null && CheckIn is { IsOpen: true } checkIn && checkIn.Id == Message.SubjectId && AlsoOpen.Count <= 1;

    /// <summary>The question as far as the reading depends on it; null if nothing was open when it was sent.</summary>
    public OpenQuestion? OpenQuestion => Question is null
        ? null
        : new OpenQuestion(Question.Site, Question.IsAgain, Question.AnsweredAt is not null, LastScored, IsOfEarlierDay(Question));

    private bool IsOfEarlierDay(Question question) =>
        Patient is { Zone: var zone } && RecoveryDay.DateIn(zone, question.AskedAt) < RecoveryDay.DateIn(zone, Message.SentAt);

    private Site? LastScored => Answers.Where(a => a.Score is not null).MaxBy(a => a.GivenAt)?.Item switch
    {
        AnswerItems.Axial => Site.Axial,
        AnswerItems.Limb => Site.Limb,
        _ => null
    };
}
