using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FbssFollowUp.Testing;

/// <summary>What the stand-in does with a text it is given.</summary>
public enum TwilioMood
{
    Accept,

    /// <summary>Takes it and never answers.</summary>
    AcceptThenTimeOut,

    /// <summary>Takes it and cuts the connection.</summary>
    AcceptThenReset,

    /// <summary>Takes it and answers 500.</summary>
    AcceptThenFail,

    /// <summary>Answers 500 and has nothing.</summary>
    Fail,

    /// <summary>Cuts the connection and has nothing.</summary>
    Reset,

    /// <summary>429.</summary>
    Throttle,

    /// <summary>400 with <see cref="TwilioStandIn.RefusalCode"/>.</summary>
    Refuse
}

/// <summary>
/// A provider that speaks like Twilio, as a real HTTP server: keeps what it took, lists it, signs its webhooks, and has moods. It never looks whether
/// it has a text already: a double must show.
/// </summary>
public sealed class TwilioStandIn : IAsyncDisposable
{
    public const string Account = "ACstandin";
    public const string Token = "token-of-the-stand-in";
    public const string Number = "+14425559999";
    private readonly ConcurrentQueue<TwilioText> _texts = [];
    private readonly CancellationTokenSource _stopping = new();
    private readonly WebApplication _app;
    private int _calls;
    private int _hanging;

    private TwilioStandIn(WebApplication app) => _app = app;

    /// <summary>The mood of call number n, from 1.</summary>
    public Func<int, TwilioMood> Mood { get; set; } = _ => TwilioMood.Accept;

    /// <summary>What every text waits for before it is looked at: a slow provider.</summary>
    public Func<Task> Slowness { get; set; } = () => Task.CompletedTask;

    public int RefusalCode { get; set; } = 21211;

    public int Calls => _calls;

    /// <summary>Calls it took and does not answer.</summary>
    public int Hanging => Volatile.Read(ref _hanging);

    public IReadOnlyList<TwilioText> Texts => [.. _texts];

    public Uri Address => new(_app.Urls.First());

    public static async Task<TwilioStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var twilio = new TwilioStandIn(app);
        app.MapPost($"/2010-04-01/Accounts/{Account}/Messages.json", (Delegate)twilio.TakeAsync).DisableAntiforgery();
        app.MapGet($"/2010-04-01/Accounts/{Account}/Messages.json", (string to) => Results.Json(new { messages = twilio._texts.Where(t => t.To == to).Reverse().Select(Json) }));
        app.MapGet($"/2010-04-01/Accounts/{Account}/Messages/{{sid}}.json", (string sid) =>
            twilio._texts.FirstOrDefault(t => t.Sid == sid) is { } text ? Results.Json(Json(text)) : Results.Json(new { code = 20404 }, statusCode: 404));
        await app.StartAsync();
        return twilio;
    }

    /// <summary>What a service needs to use it; its webhooks are signed for this public address.</summary>
    public static IReadOnlyDictionary<string, string?> Settings(TwilioStandIn twilio, string tokenFile, string publicUrl) => new Dictionary<string, string?>
    {
        ["Sms:Provider"] = "twilio",
        ["Sms:BaseUrl"] = twilio.Address.ToString(),
        ["Sms:AccountSid"] = Account,
        ["Sms:AuthTokenFile"] = tokenFile,
        ["Sms:From"] = Number,
        ["Sms:PublicUrl"] = publicUrl,
        ["Sms:TimeLimit"] = "00:00:00.500",
        ["Sms:PerSecond"] = "1000"
    };

    /// <summary>A text it took some other time.</summary>
    public TwilioText Keep(string to, string body, string statusCallback, int validityPeriod)
    {
        var text = new TwilioText($"SM{Guid.CreateVersion7():N}", to, body, statusCallback, validityPeriod, TimeProvider.System.GetUtcNow());
        _texts.Enqueue(text);
        return text;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _app.DisposeAsync();
        _stopping.Dispose();
    }

    private async Task<IResult> TakeAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        if (!context.Request.Headers.Authorization.ToString().StartsWith("Basic ", StringComparison.Ordinal))
            return Results.Json(new { code = 20003 }, statusCode: 401);
        var call = Interlocked.Increment(ref _calls);
        await Slowness();
        switch (Mood(call))
        {
            case TwilioMood.AcceptThenTimeOut:
                Keep(form);
                await NeverAsync(context);
                return Results.Empty;
            case TwilioMood.AcceptThenReset:
                Keep(form);
                context.Abort();
                return Results.Empty;
            case TwilioMood.AcceptThenFail:
                Keep(form);
                return Results.Json(new { code = 20500 }, statusCode: 500);
            case TwilioMood.Reset:
                context.Abort();
                return Results.Empty;
            case TwilioMood.Fail:
                return Results.Json(new { code = 20500 }, statusCode: 500);
            case TwilioMood.Throttle:
                return Results.Json(new { code = 20429 }, statusCode: 429);
            case TwilioMood.Refuse:
                return Results.Json(new { code = RefusalCode, message = "no" }, statusCode: 400);
            default:
                return Results.Json(Json(Keep(form)), statusCode: 201);
        }
    }

    private async Task NeverAsync(HttpContext context)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);
        var never = new TaskCompletionSource();
        await using var end = gone.Token.Register(never.SetResult);
        Interlocked.Increment(ref _hanging);
        await never.Task;
        Interlocked.Decrement(ref _hanging);
    }

    private TwilioText Keep(IFormCollection form) =>
        Keep(form["To"]!, form["Body"]!, form["StatusCallback"]!, int.Parse(form["ValidityPeriod"]!, CultureInfo.InvariantCulture));

    private static object Json(TwilioText text) => new
    {
        sid = text.Sid,
        to = text.To,
        from = Number,
        body = text.Body,
        status = text.Status,
        error_code = text.ErrorCode,
        date_created = text.At.ToString("R", CultureInfo.InvariantCulture)
    };
}

/// <summary>A text the stand-in took.</summary>
public sealed record TwilioText(string Sid, string To, string Body, string StatusCallback, int ValidityPeriod, DateTimeOffset At)
{
    /// <summary>What it says when asked.</summary>
    public string Status { get; set; } = "queued";

    public int? ErrorCode { get; set; }
}
