namespace FbssFollowUp.Portal.Appointments;

/// <summary>What a patient has chosen on an appointment's page, as sent. Nothing chosen is nothing: no page and no scanner answers for a patient.</summary>
internal sealed record Choice(string? Value)
{
    public const string Field = "choice";
    public const string Confirm = "confirm";
    public const string AnotherTime = "another-time";
    public const string NoneFits = "none-fits";

    public static readonly Choice Nothing = new((string?)null);

    public static Choice From(IFormCollection form) => new(form[Field].Count == 1 ? form[Field][0] : null);
}
