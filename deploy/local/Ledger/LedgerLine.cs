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
    public const string LateBegun = "check-ins begun by a late answer";
    public const string LateKept = "late answers kept in them";
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
        // A link is made for those we send a message for: planned ones, and those begun by PAIN. A patient's page and staff on the phone need none of ours.
        new(CheckInsSent, Services.PostOp, "select count(*) from check_ins where sent_at is not null and link_hash is not null and (kind <> 'ad-hoc' or begun_by is not null)"),
        new("check-ins begun on a page", Services.PostOp, "select count(*) from check_ins where kind = 'ad-hoc' and begun_by is null"),
        new(LateBegun, Services.PostOp, "select count(*) from check_ins where begun_by is not null and link_hash is null"),
        new(LateKept, Services.PostOp, """
            select count(distinct a.inbound_id) from answers a join check_ins c on c.id = a.check_in_id and c.begun_by = a.inbound_id and c.link_hash is null
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
        [LateBegun, LateKept],
        [MessagesSent, HandedOver, HandedOverDistinct],
        [TextsReceived, TextsRead],
        [RepliesPassedOn, Replies],
        [Cases, Requests, SlotRequests]
    ];
}
