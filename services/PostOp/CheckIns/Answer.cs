using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>One answer of a patient, never changed: a correction is another one beside it.</summary>
internal sealed class Answer
{
    public required Guid Id { get; init; }
    public required Guid CheckInId { get; init; }
    public required Guid EpisodeId { get; init; }

    /// <summary>One of <see cref="AnswerItems"/>.</summary>
    public required string Item { get; init; }

    /// <summary>NRS 0 to 10 for the sites, PEG 0 to 10, PGIC 1 to 7.</summary>
    public int? Score { get; init; }

    /// <summary>Codes, empty for "none", for the red-flag question.</summary>
    public string[]? RedFlags { get; init; }

    /// <summary>What is new about the pain, empty for "nothing".</summary>
    public string[]? Codes { get; init; }

    /// <summary>A code chosen, or the patient's own words.</summary>
    public string? Words { get; init; }

    /// <summary>One of the items, not said which.</summary>
    public bool UnnamedRedFlag { get; init; }
    public required DateTimeOffset GivenAt { get; init; }

    /// <summary>One of <see cref="AnsweredBy"/>.</summary>
    public required string By { get; init; }

    /// <summary>Who entered what the patient said by phone; null for what the patient entered.</summary>
    public string? EnteredBy { get; init; }

    /// <summary>Somebody answered for the patient.</summary>
    public bool ByHelper { get; init; }

    /// <summary>Which of the patient's proxies; null for the patient, and for a helper nobody named.</summary>
    public Guid? ProxyId { get; init; }
    public Guid? InboundId { get; init; }
    public Guid? CorrectsId { get; init; }

    public static string ItemOf(Site site) => site == Site.Axial ? AnswerItems.Axial : AnswerItems.Limb;
}

/// <summary>What an answer is about; the codes of the questions.</summary>
internal static class AnswerItems
{
    public const string Axial = "axial";
    public const string Limb = "limb";
    public const string RedFlags = "red-flags";
    public const string GlobalChange = "global-change";
    public const string PegPain = "peg-pain";
    public const string PegEnjoyment = "peg-enjoyment";
    public const string PegActivity = "peg-activity";
    public const string NewPain = "new-pain";
    public const string Function = "function";
    public const string Strength = "strength";
    public const string Medicine = "medicine";
    public const string Work = "work";
    public const string Note = "note";
}

internal static class AnsweredBy
{
    public const string Text = "text";
    public const string Web = "web";

    /// <summary>Told by phone and entered by staff.</summary>
    public const string Staff = "staff";
}
