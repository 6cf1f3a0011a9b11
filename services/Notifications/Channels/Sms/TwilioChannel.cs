using System.Globalization;
using System.Text.Json;
using FbssFollowUp.Notifications.Templates;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace FbssFollowUp.Notifications.Channels.Sms;

/// <summary>Texts through a provider that speaks like Twilio. What may have arrived is asked for by number, day and words.</summary>
internal sealed class TwilioChannel(NotificationsDbContext db, TwilioCalls calls, SmsSettings settings, Clock clock) : IChannel
{
    /// <summary>The provider's clock and ours may differ by this much.</summary>
    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan ShortestValidity = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestValidity = TimeSpan.FromHours(4);

    public IReadOnlyList<string> Serves { get; } = [ChannelCodes.Sms];

    public bool Confirms => true;

    public async Task<ChannelAnswer> HandOverAsync(Outgoing message, CancellationToken cancellationToken)
    {
        try
        {
            return Meaning(await calls.SendAsync(Form(message), cancellationToken));
        }
        catch (BrokenCircuitException)
        {
            return new ChannelAnswer.NotNow("The provider fails; it is left alone for a while.");
        }
        catch (HttpRequestException failure) when (TwilioPipeline.NeverArrived(failure))
        {
            return new ChannelAnswer.NotNow("The provider cannot be reached.");
        }
        catch (Exception failure) when (failure is HttpRequestException or TimeoutRejectedException)
        {
            return new ChannelAnswer.Unknown();
        }
    }

    /// <summary>The first text to that number with these words since the call that is nobody else's.</summary>
    public async Task<ChannelAnswer?> FindAsync(InDoubt message, CancellationToken cancellationToken)
    {
        var since = message.Since - ClocksDiffer;
        var answer = await calls.ListAsync(message.To, DateOnly.FromDateTime(since.UtcDateTime), cancellationToken);
        if (answer.Status != 200 || !answer.Json.TryGetProperty("messages", out var listed))
            return new ChannelAnswer.Unknown();
        foreach (var text in listed.EnumerateArray().Where(text => IsIt(text, message, since)))
        {
            var sid = text.GetProperty("sid").GetString()!;
            if (!await IsSpokenForAsync(sid, message.MessageId, cancellationToken))
                return new ChannelAnswer.Taken(sid, clock.UtcNow);
        }
        return null;
    }

    /// <summary>It is another message's, or a try of this one that failed before the one in doubt.</summary>
    private async Task<bool> IsSpokenForAsync(string sid, Guid messageId, CancellationToken cancellationToken) =>
        await db.Messages.AnyAsync(m => m.Reference == sid && m.Id != messageId, cancellationToken)
        || await db.DeliveryReports.AnyAsync(r => r.MessageId == messageId && r.Reference == sid && (r.Status == "failed" || r.Status == "undelivered"), cancellationToken);

    public async Task<ProviderStatus?> StatusAsync(string reference, CancellationToken cancellationToken)
    {
        var answer = await calls.FetchAsync(reference, cancellationToken);
        if (answer.Status != 200 || answer.Text("status") is not { } status)
            return null;
        var hasError = answer.Json.TryGetProperty("error_code", out var code) && code.ValueKind == JsonValueKind.Number;
        return new ProviderStatus(status, hasError ? code.GetInt32() : null);
    }

    private Dictionary<string, string> Form(Outgoing message) => new()
    {
        ["To"] = message.To,
        ["From"] = settings.From!,
        ["Body"] = message.Text,
        ["StatusCallback"] = SmsWebhooks.StatusAddress(settings, message.MessageId).AbsoluteUri,
        ["ValidityPeriod"] = ((int)Validity(message).TotalSeconds).ToString(CultureInfo.InvariantCulture)
    };

    /// <summary>A carrier's backlog does not deliver it at night.</summary>
    private TimeSpan Validity(Outgoing message)
    {
        var left = (message.DeliverBy - clock.UtcNow) ?? LongestValidity;
        return left < ShortestValidity ? ShortestValidity : left < LongestValidity ? left : LongestValidity;
    }

    private ChannelAnswer Meaning(TwilioAnswer answer)
    {
        if (answer.Status is >= 200 and < 300 && answer.Text("sid") is { } sid)
            return new ChannelAnswer.Taken(sid, clock.UtcNow);
        if (answer.Status < 400 || answer.IsFault)
            return new ChannelAnswer.Unknown();
        var fault = ProviderErrors.Of(answer.Code);
        return answer.Status is TwilioAnswer.TooMany or 401 or 403 or 408 || fault == ProviderFault.Ours
            ? new ChannelAnswer.NotNow(ProviderErrors.Sentence(answer.Code))
            : new ChannelAnswer.Refused(answer.Code, fault == ProviderFault.Unreachable, fault == ProviderFault.OptedOut, ProviderErrors.Sentence(answer.Code));
    }

    private static bool IsIt(JsonElement text, InDoubt message, DateTimeOffset since) =>
        LinkTokens.Mask(text.GetProperty("body").GetString() ?? "") == message.MaskedText
        && DateTimeOffset.TryParse(text.GetProperty("date_created").GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
        && at >= since;
}
