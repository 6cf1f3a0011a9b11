using System.ComponentModel.DataAnnotations;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>The section <c>ConnectionStrings</c> as a running service needs it.</summary>
internal sealed class DatabaseSettings : IValidatableObject
{
    [Required(ErrorMessage = "give the connection string of the service's database with its service role")]
    [ConnectionString(ErrorMessage = "give a connection string such as Host=…;Database=…;Username=…;Password=…")]
    public string Database { get; init; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => VerifiedDatabase.Check(Database, nameof(Database), validationContext);
}
