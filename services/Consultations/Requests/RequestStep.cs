namespace FbssFollowUp.Consultations.Requests;

/// <summary>What came of a step asked of a request.</summary>
internal enum RequestStep
{
    /// <summary>The request moved; its clock starts anew.</summary>
    Taken,

    /// <summary>The request is past that step or has ended: nothing changed.</summary>
    NotFromHere
}
