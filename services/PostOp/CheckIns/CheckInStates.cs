namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>planned → sent → answering → completed | missed; a planned one may be skipped.</summary>
internal static class CheckInStates
{
    public const string Planned = "planned";
    public const string Sent = "sent";
    public const string Answering = "answering";
    public const string Completed = "completed";
    public const string Missed = "missed";
    public const string Skipped = "skipped";
}

/// <summary>Why a check-in is asked.</summary>
internal static class CheckInKinds
{
    /// <summary>A day of the protocol.</summary>
    public const string Planned = "planned";

    /// <summary>A week after pain that must be confirmed before anybody is flagged.</summary>
    public const string Confirmation = "confirmation";

    /// <summary>The date a surgeon set, to see whether conservative care helped.</summary>
    public const string Recheck = "recheck";

    /// <summary>Told by phone and entered by staff.</summary>
    public const string ByPhone = "by-phone";
    /// <summary>The patient asked for it.</summary>
    public const string AdHoc = "ad-hoc";
}
