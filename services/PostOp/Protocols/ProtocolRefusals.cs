using FbssFollowUp.Contracts;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Every reason not to change, sign, use or move to a protocol version.</summary>
internal static class ProtocolRefusals
{
    public static readonly Refused NotAllowed = new("not-allowed", "Your role may not do this; surgeons and administrators edit protocols, surgeons sign them off.");
    public static readonly Refused VersionUnknown = new("version-unknown", "There is no such protocol version.");
    public static readonly Refused DraftExists = new("draft-exists", "There is a draft already; edit it, or put it in force first.");
    public static readonly Refused NotADraft = new("not-a-draft", "The version has been in force and is never changed; make a new draft from it.");
    public static readonly Refused AlreadySigned = new("already-signed", "The version has been signed off.");
    public static readonly Refused ChangedMeanwhile = new("changed-meanwhile", "Somebody has changed the version since you opened this page: read it again before you sign.");
    public static readonly Refused NotSigned = new("not-signed", "Nobody has signed the version off; a surgeon must before it is used.");
    public static readonly Refused AlreadyInForce = new("already-in-force", "The version is in force.");
    public static readonly Refused EpisodeUnknown = new("episode-unknown", "There is no such episode.");
    public static readonly Refused VersionNotUsable = new("version-not-usable", "An episode can be moved to a version that is or was in force, not to a draft.");
    public static readonly Refused AlreadyThere = new("already-there", "The episode is pinned to that version.");
    public static readonly Refused WhyMissing = new("why-missing", "Say why, in 1 to 500 characters.");

    public static Refused MakesNoSense(IReadOnlyList<string> problems) => new("makes-no-sense", string.Join(" ", problems));
}
