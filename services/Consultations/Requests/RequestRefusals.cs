using FbssFollowUp.Contracts;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>Every reason not to show, take or move a request.</summary>
internal static class RequestRefusals
{
    public static readonly Refused NotAllowed = new("not-allowed", "Only staff of the practice may see and change consultation requests.");
    public static readonly Refused RequestUnknown = new("request-unknown", "There is no such request.");
    public static readonly Refused NotNow = new("not-now", "The request has moved on or ended meanwhile: load the page again and look at its state.");
    public static readonly Refused KindNotOffered = new("kind-not-offered", "The kind of request is not offered: a consultation or a second opinion.");
    public static readonly Refused PhoneUnreadable = new("phone-unreadable", "The phone number cannot be read: give it with area code, like (442) 555-0100.");
    public static readonly Refused ScreenMissing = new("screen-missing", "The questions about warning signs are not answered, or contradict each other.");
    public static readonly Refused FormSentAlready = new("form-sent-already", "This form was sent already with other words; what was sent first is kept.");
    public static readonly Refused RecordUnknown = new("record-unknown", "There is no such record on the checklist.");
    public static readonly Refused NoRecordNamed = new("no-record-named", "Choose at least one record to ask for.");
    public static readonly Refused ReasonMissing = new("reason-missing", "Give a reason: it is kept with your name.");
    public static readonly Refused RecordsMissing = new("records-missing", "A review needs imaging (MRI or CT) and the operative report: tick them off, ask for them, or let a surgeon or an administrator override it with a reason.");
    public static readonly Refused OverrideNotAllowed = new("override-not-allowed", "Only a surgeon or an administrator may go without the records.");
    public static readonly Refused LookAlikesOpen = new("look-alikes-open", "First settle whether the requester is one of the known patients shown.");
    public static readonly Refused NotALookAlike = new("not-a-look-alike", "The patient chosen is not one of those shown: load the page again.");
    public static readonly Refused MergeTooLate = new("merge-too-late", "An appointment may have been made already under the patient made for the request: cancel it first, then merge.");
    public static readonly Refused TooLong = new("too-long", "The reason is longer than 1000 characters: shorten it.");
}
