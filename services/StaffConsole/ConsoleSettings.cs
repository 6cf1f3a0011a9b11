using System.ComponentModel.DataAnnotations;

namespace FbssFollowUp.StaffConsole;

/// <summary>The section <c>Console</c>.</summary>
internal sealed class ConsoleSettings : IValidatableObject
{
    /// <summary>Folder the keys of sessions and forms are kept in; without it everybody would be signed out by a restart.</summary>
    [Required(ErrorMessage = "give a folder of its own that the service may write, for the keys of sessions")]
    public string KeysFolder { get; init; } = "";

    /// <summary>Where staff reach the console; with https the session's cookie is never sent without it.</summary>
    [Required(ErrorMessage = "give the address staff reach the console at, such as https://console.example.org")]
    public string PublicUrl { get; init; } = "";

    public bool IsHttps => PublicUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(PublicUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            yield return new("give the address staff reach the console at, such as https://console.example.org", [nameof(PublicUrl)]);
    }
}
