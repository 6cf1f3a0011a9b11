using System.ComponentModel.DataAnnotations;

namespace FbssFollowUp.PostOp;

/// <summary>The section <c>Portal</c>: where patients' links lead.</summary>
internal sealed class PortalAddress
{
    [Required(ErrorMessage = "give the address patients reach the Portal at, such as https://follow-up.example.org"),
     Url(ErrorMessage = "give a whole address, such as https://follow-up.example.org")]
    public string PublicUrl { get; init; } = "";

    public string CheckIn(string token) => $"{PublicUrl.TrimEnd('/')}/c/{token}";

    public string Standing(string token) => $"{PublicUrl.TrimEnd('/')}/p/{token}";
}

/// <summary>The section <c>Console</c>: where links in alerts to staff lead.</summary>
internal sealed class ConsoleAddress
{
    [Required(ErrorMessage = "give the address staff reach the console at, such as https://console.example.org"),
     Url(ErrorMessage = "give a whole address, such as https://console.example.org")]
    public string PublicUrl { get; init; } = "";

    public string Cases => $"{PublicUrl.TrimEnd('/')}/reassessments";

    public string OnCall => $"{PublicUrl.TrimEnd('/')}/on-call";

    public string Case(Guid caseId) => $"{PublicUrl.TrimEnd('/')}/reassessments/{caseId}";
}
