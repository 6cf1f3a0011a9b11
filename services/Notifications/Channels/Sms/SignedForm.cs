using System.Net;
using Microsoft.Extensions.Primitives;

namespace FbssFollowUp.Notifications.Channels.Sms;

/// <summary>The parameters of a webhook whose signature was believed.</summary>
internal sealed class SignedForm(IReadOnlyCollection<KeyValuePair<string, IReadOnlyList<string>>> parameters)
{
    /// <summary>A parameter's first value, untrimmed; null if it is not there.</summary>
    public string? this[string name] => parameters.Where(p => p.Key == name).Select(p => p.Value[0]).FirstOrDefault();

    /// <summary>The form, or the status to refuse with.</summary>
    public static async Task<(SignedForm? Form, int Refusal)> ReadAsync(HttpContext context, SmsSettings settings)
    {
        var (tokens, request) = (settings.Tokens(), context.Request);
        if (tokens.Count == 0)
            return (null, StatusCodes.Status403Forbidden);
        if (request.ContentType?.Split(';')[0].Trim() != "application/x-www-form-urlencoded")
            return (null, StatusCodes.Status415UnsupportedMediaType);
        if (await ParametersAsync(context) is not { } parameters)
            return (null, StatusCodes.Status413PayloadTooLarge);
        var address = new Uri(settings.PublicUrl!, request.Path + request.QueryString);
        StringValues given = request.Headers[TwilioSignature.Header];
        return given.Count == 1 && TwilioSignature.IsBelieved(given, tokens, address, parameters)
            ? (new SignedForm(parameters), 0)
            : (null, StatusCodes.Status403Forbidden);
    }

    /// <summary>Null for a body longer than any provider sends. Read by hand: the framework's reader refuses a null character, and a patient's text is not refused.</summary>
    private static async Task<IReadOnlyCollection<KeyValuePair<string, IReadOnlyList<string>>>?> ParametersAsync(HttpContext context)
    {
        try
        {
            using var reader = new StreamReader(context.Request.Body);
            return Parse(await reader.ReadToEndAsync(context.RequestAborted));
        }
        catch (BadHttpRequestException)
        {
            return null;
        }
    }

    internal static IReadOnlyCollection<KeyValuePair<string, IReadOnlyList<string>>> Parse(string body) =>
    [
        .. body.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2))
            .GroupBy(part => WebUtility.UrlDecode(part[0]), part => part.Length > 1 ? WebUtility.UrlDecode(part[1]) : "")
            .Select(group => new KeyValuePair<string, IReadOnlyList<string>>(group.Key, [.. group]))
    ];
}
