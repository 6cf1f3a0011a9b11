using System.ComponentModel.DataAnnotations;

namespace FbssFollowUp.Scheduling;

/// <summary>The section <c>Portal</c>: where patients' links lead.</summary>
internal sealed class PortalAddress
{
    [Required(ErrorMessage = "give the address patients reach the Portal at, such as https://follow-up.example.org"),
     Url(ErrorMessage = "give a whole address, such as https://follow-up.example.org")]
    public string PublicUrl { get; init; } = "";

    public string Appointment(string token) => $"{PublicUrl.TrimEnd('/')}/a/{token}";
}
