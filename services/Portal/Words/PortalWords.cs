using FbssFollowUp.Contracts;

namespace FbssFollowUp.Portal.Words;

/// <summary>Everything a patient reads here, in one language. No diagnosis and no name stands in it. A page's words are its heading and its sentences.</summary>
internal sealed record PortalWords
{
    public required string Language { get; init; }

    public required string Title { get; init; }

    public required string Emergency { get; init; }

    /// <summary>"Call {practice} at", before the number.</summary>
    public required Func<string, string> CallPractice { get; init; }

    public required string Intro { get; init; }

    /// <summary>Instead, where the link went to somebody who answers for the patient.</summary>
    public required string IntroForProxy { get; init; }

    /// <summary>By code of the site.</summary>
    public required IReadOnlyDictionary<string, string> PainQuestion { get; init; }

    public required string NoPain { get; init; }

    public required string WorstPain { get; init; }

    public required string RedFlagQuestion { get; init; }

    public required string RedFlagHint { get; init; }

    public required string NoneOfThese { get; init; }

    /// <summary>By code of the item.</summary>
    public required IReadOnlyDictionary<string, string> RedFlags { get; init; }

    /// <summary>What is asked later in recovery.</summary>
    public required FurtherWords More { get; init; }

    public required string Next { get; init; }

    public required string SaveForLater { get; init; }

    public required string OneByOne { get; init; }

    public required string AllOnOnePage { get; init; }

    /// <summary>"Question 2 of 9".</summary>
    public required Func<int, int, string> StepOf { get; init; }

    public required string IntroLonger { get; init; }

    public required string[] Saved { get; init; }

    public required string Send { get; init; }

    public required string PleaseCheck { get; init; }

    public required string ScoreMissing { get; init; }

    public required string RedFlagsMissing { get; init; }

    public required string RedFlagsContradictory { get; init; }

    public required string NotSentYet { get; init; }

    public required string SendAgain { get; init; }

    public required string DangerHeading { get; init; }

    public required string CallNow { get; init; }

    /// <summary>"Call our office the same day at", before the number.</summary>
    public required string CallOffice { get; init; }

    public required string CallOfficeFor { get; init; }

    public required string[] Thanks { get; init; }

    public required string[] ThanksInDanger { get; init; }

    public required string[] LinkUnknown { get; init; }

    public required string[] LinkExpired { get; init; }

    public required string[] AlreadyAnswered { get; init; }

    public required string[] NotTaken { get; init; }

    public required string[] Away { get; init; }

    public required string[] TooMany { get; init; }

    public required string[] Apology { get; init; }

    public static PortalWords In(string language) => language == Languages.Spanish ? Spanish.Words : English.Words;
}
