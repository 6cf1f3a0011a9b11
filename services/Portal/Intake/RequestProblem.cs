namespace FbssFollowUp.Portal.Intake;

/// <summary>What keeps a request from being sent; each stands at one field.</summary>
public enum RequestProblem
{
    ScreenMissing,
    ScreenContradictory,
    Kind,
    GivenName,
    FamilyName,
    BirthDate,
    Phone,
    Email,
    TimeZone,
    Website
}

internal static class RequestProblems
{
    /// <summary>The id of the field a problem stands at.</summary>
    public static string FieldOf(RequestProblem problem) => problem switch
    {
        RequestProblem.ScreenMissing or RequestProblem.ScreenContradictory => "flag",
        RequestProblem.Kind => "kind",
        RequestProblem.GivenName => "given-name",
        RequestProblem.FamilyName => "family-name",
        RequestProblem.BirthDate => "birth-date",
        RequestProblem.Phone => "phone",
        RequestProblem.Email => "email",
        RequestProblem.TimeZone => "time-zone",
        _ => "website"
    };

    /// <summary>What the owner of requests refused, as a problem of the form; null for what no other word of the visitor's could mend.</summary>
    public static RequestProblem? Of(string refusalCode) => refusalCode switch
    {
        "name-unreadable" => RequestProblem.GivenName,
        "birth-date-impossible" => RequestProblem.BirthDate,
        "phone-unreadable" or "no-way-to-reach" => RequestProblem.Phone,
        "email-unreadable" => RequestProblem.Email,
        "time-zone-unknown" => RequestProblem.TimeZone,
        "kind-not-offered" => RequestProblem.Kind,
        _ => null
    };
}
