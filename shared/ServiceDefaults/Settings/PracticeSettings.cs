using System.ComponentModel.DataAnnotations;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>The section <c>Practice</c>: who follows up these patients. Added by the services that speak in its name with <c>AddSettings</c>.</summary>
public sealed class PracticeSettings : IValidatableObject
{
    /// <summary>A neutral name that says nothing of the patient's condition.</summary>
    [Required(ErrorMessage = "give the practice's neutral name, as patients may read it")]
    public string Name { get; init; } = "";

    /// <summary>The number patients call, as it is to be printed.</summary>
    [Required(ErrorMessage = "give the number patients call, as it is to be printed")]
    public string Phone { get; init; } = "";

    /// <summary>IANA name of the practice's zone.</summary>
    [Required(ErrorMessage = "give the IANA name of the practice's time zone, such as America/New_York")]
    public string TimeZone { get; init; } = "";

    /// <summary>The zone itself.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone) || !zone.HasIanaId)
            yield return new("give the IANA name of the practice's time zone, such as America/New_York", [nameof(TimeZone)]);
    }
}
