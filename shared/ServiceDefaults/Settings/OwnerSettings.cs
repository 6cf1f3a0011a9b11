using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>The section <c>ConnectionStrings</c> as a deployment needs it.</summary>
internal sealed class OwnerSettings : IValidatableObject
{
    [Required(ErrorMessage = "give the connection string of the service's database with its owner role")]
    [ConnectionString(ErrorMessage = "give a connection string such as Host=…;Database=…;Username=…;Password=…")]
    public string DatabaseOwner { get; init; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => VerifiedDatabase.Check(DatabaseOwner, nameof(DatabaseOwner), validationContext);

    // Not checked with the others at start: a running service has no owner's password.
    public static OwnerSettings Read(IConfiguration configuration, IServiceProvider services)
    {
        OwnerSettings settings = new();
        SettingsReader.Fill(settings, configuration.GetSection("ConnectionStrings"), services);
        return settings;
    }
}
