using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>Every reason not to register, change or show a patient. The sentences name the field, never what was typed into it.</summary>
internal static class PatientRefusals
{
    public static readonly Refused NotAllowed = new("not-allowed", "Only staff of the practice may see and change patients.");
    public static readonly Refused PatientUnknown = new("patient-unknown", "There is no such patient.");
    public static readonly Refused ChangedMeanwhile = new("changed-meanwhile", "Somebody changed the patient meanwhile: load the details again and repeat the change.");
    public static readonly Refused RecordNumberUnreadable = new("record-number-unreadable", "The record number is missing or has characters that cannot be stored.");
    public static readonly Refused RecordNumberTaken = new("record-number-taken", "The record number belongs to a patient with another name or birth date.");
    public static readonly Refused RecordNumberStands = new("record-number-stands", "The patient has a record number of the practice already: it is not changed.");
    public static readonly Refused RecordNumberOfAnother = new("record-number-of-another", "Another patient has this record number: look that patient up; if both are one person, settle it on the request's page.");
    public static readonly Refused NameUnreadable = new("name-unreadable", "Given name and family name are both needed, at most 100 characters each, without line breaks.");
    public static readonly Refused BirthDateImpossible = new("birth-date-impossible", "The birth date is in the future or more than 125 years ago.");
    public static readonly Refused EmailUnreadable = new("email-unreadable", "The e-mail address cannot be read: write exactly one, like name@example.org.");
    public static readonly Refused LanguageNotOffered = new("language-not-offered", $"The language is not offered: use one of {string.Join(", ", Languages.All)}.");
    public static readonly Refused TimeZoneUnknown = new("time-zone-unknown", "There is no such time zone: use an IANA name like America/Los_Angeles.");
    public static readonly Refused ChannelUnknown = new("channel-unknown", "The preferred channel must be sms or email.");
    public static readonly Refused NoWayToReach = new("no-way-to-reach", "There is no way to reach the patient: give an e-mail address or a phone number with area code, like (442) 555-0100 or +14425550100.");
    public static readonly Refused ProxyUnknown = new("proxy-unknown", "There is no such person, or they answer for the patient no more.");
    public static readonly Refused ProxyNameUnreadable = new("name-unreadable", "The person's name is needed, at most 100 characters, without line breaks.");
    public static readonly Refused RelationUnknown = new("relation-unknown", $"What the person is to the patient must be one of {string.Join(", ", ProxyRelations.All)}.");
    public static readonly Refused ProxyPhoneUnreadable = new("phone-unreadable", "The phone number cannot be read: write it with area code, like (442) 555-0100 or +14425550100.");
    public static readonly Refused ProxyUnreachable = new("proxy-unreachable", "There is no way to reach the person: give a phone number or an e-mail address of their own.");
    public static readonly Refused AskedProxyUnreachable = new("proxy-unreachable", "No message could be sent to the person: give the date of their consent to texts, or an e-mail address, or let messages go on to the patient.");
    public static readonly Refused AgreedOnImpossible = new("agreed-on-impossible", "The day it was agreed that the person answers is missing or in the future.");
    public static readonly Refused TooManyProxies = new("too-many-proxies", $"{Patient.MostProxies} people may answer for this patient already: end one first.");
    public static readonly Refused DiedOnImpossible = new("died-on-impossible", "The date of death is in the future or before the birth.");
    public static readonly Refused SilentAlready = new("silent-already", "The death or withdrawal is noted already, or the patient was merged with another.");
    public static readonly Refused NotWithdrawn = new("not-withdrawn", "No withdrawal is noted that could be taken back.");
    public static readonly Refused ReasonMissing = new("reason-missing", "Give a reason of at most 1000 characters: it is kept with your name.");
}
