using System.ComponentModel.DataAnnotations;

namespace FbssFollowUp.Notifications.Channels.Sms;

/// <summary>The section <c>Sms</c>: how texts leave and come in. Secrets stand in files.</summary>
internal sealed class SmsSettings : IValidatableObject
{
    public const string Twilio = "twilio";

    [AllowedValues("sandbox", Twilio, ErrorMessage = "give sandbox or twilio")]
    public string Provider { get; init; } = "sandbox";

    /// <summary>The provider's API, or one that speaks like it.</summary>
    public Uri BaseUrl { get; init; } = new("https://api.twilio.com");

    public string? AccountSid { get; init; }

    /// <summary>A file with the account's token: signs the webhooks and opens the API.</summary>
    public string? AuthTokenFile { get; init; }

    /// <summary>A file with the token that is on its way out or in: webhooks signed with it are believed too.</summary>
    public string? SecondTokenFile { get; init; }

    /// <summary>Our number.</summary>
    public string? From { get; init; }

    /// <summary>Where the provider reaches this service's public port. Its webhooks are signed over this address, whatever proxy stands before us.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>How long one call may take.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:00:09", ErrorMessage = "give a time up to 00:00:09")]
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>As many as the carrier takes from our number.</summary>
    [Range(1, 1000, ErrorMessage = "give the number of texts a second that our number may send, 1 to 1000")]
    public int PerSecond { get; init; } = 10;

    public bool IsTwilio => Provider == Twilio;

    /// <summary>The tokens a webhook may be signed with; none closes the webhooks.</summary>
    public IReadOnlyList<string> Tokens() =>
        [.. new[] { AuthTokenFile, SecondTokenFile }.Where(File.Exists).Select(file => File.ReadAllText(file!).Trim()).Where(token => token.Length > 0)];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsTwilio)
            yield break;
        if (string.IsNullOrWhiteSpace(AccountSid))
            yield return new("give the account's SID", [nameof(AccountSid)]);
        if (!File.Exists(AuthTokenFile))
            yield return new("give the path of a file with the account's token", [nameof(AuthTokenFile)]);
        if (string.IsNullOrWhiteSpace(From))
            yield return new("give the number texts are sent from, as +15555550100", [nameof(From)]);
        if (PublicUrl is not { IsAbsoluteUri: true, Scheme: "https" })
            yield return new("give the https:// address at which the provider reaches this service", [nameof(PublicUrl)]);
        if (BaseUrl is not { IsAbsoluteUri: true } || BaseUrl.Scheme != "https" && !BaseUrl.IsLoopback)
            yield return new("give an address that begins with https://", [nameof(BaseUrl)]);
    }
}
