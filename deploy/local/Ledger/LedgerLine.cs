using FbssFollowUp.Contracts;

namespace FbssFollowUp.Local;

/// <summary>One count of the ledger: what it is called, whose database it is read from, and how.</summary>
internal sealed record LedgerLine(string Name, string Service, string Sql)
{
    public const string Patients = "patients";
    public const string PatientsKnownToPostOp = "patients known to PostOp";
    public const string PatientsKnownToNotifications = "patients known to Notifications";
    public const string Surgeries = "surgeries";
    public const string Episodes = "episodes opened";
    public const string CheckInsSent = "check-ins sent";
    public const string CheckInMessages = "check-in messages asked for";
    public const string BegunUnasked = "check-ins begun unasked";
    public const string KnownWhence = "by a page or a reply we have";
    public const string MessagesSent = "messages sent";
    public const string HandedOver = "handed over to the provider";
    public const string HandedOverDistinct = "handed over, distinct";
    public const string TextsReceived = "texts received";
    public const string TextsRead = "texts read";
    public const string RepliesPassedOn = "replies passed on";
    public const string Replies = "replies known to PostOp";
    public const string Cases = "reassessment cases";
    public const string Requests = "requests opened for them";
    public const string SlotRequests = "slots looked for";

    public static IReadOnlyList<LedgerLine> All { get; } =
    [
        new(Patients, Services.Consultations, "select count(*) from patients"),
        new(PatientsKnownToPostOp, Services.PostOp, "select count(*) from patients"),
        new(PatientsKnownToNotifications, Services.Notifications, "select count(*) from contacts where kind = 'patient'"),
        new(Surgeries, Services.PostOp, "select count(*) from episodes"),
        new(Episodes, Services.PostOp, "select count(*) from episodes where planned_at is not null"),
        // Of those that have no link of ours a patient began one on a page or by a late answer, or staff entered it from a call.
        new(CheckInsSent, Services.PostOp, "select count(*) from check_ins where link_hash is not null"),
        new(BegunUnasked, Services.PostOp, "select count(*) from check_ins where kind = 'ad-hoc' and link_hash is null"),
        new(KnownWhence, Services.PostOp, """
            select count(*) from check_ins c where kind = 'ad-hoc' and link_hash is null and (exists (select from check_in_links l where l.check_in_id = c.id)
                or exists (select from answers a join replies r on r.inbound_id = a.inbound_id where a.check_in_id = c.id))
            """),
        new("check-ins answered", Services.PostOp, "select count(*) from check_ins where state = 'completed'"),
        new("check-ins missed", Services.PostOp, "select count(*) from check_ins where state = 'missed'"),
        new("answers", Services.PostOp, "select count(*) from answers"),
        new(CheckInMessages, Services.Notifications, "select count(distinct subject_id) from messages where purpose in ('check-in', 'dialogue') and occurrence = 'ask'"),
        new("messages asked for", Services.Notifications, "select count(*) from messages"),
        new("messages dropped", Services.Notifications, "select count(*) from messages where state in ('dropped', 'undeliverable')"),
        new(MessagesSent, Services.Notifications, "select count(*) from messages where state in ('sent', 'delivered')"),
        new(HandedOver, Services.Notifications, "select count(*) from sandbox_hand_overs"),
        new(HandedOverDistinct, Services.Notifications, "select count(distinct message_id) from sandbox_hand_overs"),
        new(TextsReceived, Services.Notifications, "select count(*) from inbound_messages"),
        new(TextsRead, Services.Notifications, "select count(*) from inbound_messages where read_at is not null"),
        // What answers an appointment's question is Scheduling's.
        new(RepliesPassedOn, Services.Notifications, """
            select count(*) from inbound_messages i where outcome <> 'repeated' and cardinality(patient_ids) > 0
                and not exists (select from questions q where q.id = i.question_id and q.asks = 'appointment')
            """),
        new(Replies, Services.PostOp, "select count(*) from replies"),
        new(Cases, Services.PostOp, "select count(*) from reassessments"),
        new(Requests, Services.Consultations, "select count(*) from consultation_requests where kind = 'reassessment'"),
        new(SlotRequests, Services.Scheduling, "select count(*) from slot_requests where kind = 'reassessment'"),
        new("call tasks", Services.PostOp, "select count(*) from call_tasks")
    ];

    /// <summary>What must be equal when everything is at rest: nothing lost, nothing twice.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> MustAgree { get; } =
    [
        [Patients, PatientsKnownToPostOp, PatientsKnownToNotifications],
        [Surgeries, Episodes],
        [CheckInsSent, CheckInMessages],
        [BegunUnasked, KnownWhence],
        [MessagesSent, HandedOver, HandedOverDistinct],
        [TextsReceived, TextsRead],
        [RepliesPassedOn, Replies],
        [Cases, Requests, SlotRequests]
    ];
}
