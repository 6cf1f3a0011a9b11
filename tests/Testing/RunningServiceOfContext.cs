using System.Collections.Concurrent;
using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.Testing;

/// <summary>A service under test; see <see cref="RunningService"/>.</summary>
public sealed class RunningService<TDbContext> : IAsyncDisposable where TDbContext : MessagingDbContext
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(120);
    private readonly ConcurrentQueue<string> _logs = [];
    private readonly TestDatabase _database;
    private readonly TestVirtualHost _broker;
    private readonly IReadOnlyList<MessageRow> _table;
    private readonly ServiceRecipe _recipe;
    private readonly Spy _spy;
    private readonly Edges _edges;
    private readonly OtherServices _others;
    private WebApplication _app = null!;

    private RunningService(ServiceRecipe recipe, TestDatabase database, TestVirtualHost broker, IReadOnlyList<MessageRow> table, Spy spy) =>
        (_recipe, _database, _broker, _table, _spy, _edges, _others) = (recipe, database, broker, table, spy, new(broker, table), new(broker));

    /// <summary>The business clock.</summary>
    public SettableTime Clock => _recipe.Time;

    /// <summary>The service's own container.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>What the service logged.</summary>
    public IReadOnlyCollection<string> Logs => _logs;

    /// <summary>The port of <c>/health</c> and <c>/sandbox</c>.</summary>
    public Uri PrivateAddress => new(_app.Urls.First());

    /// <summary>The port for browsers and providers.</summary>
    public Uri PublicAddress => new(_app.Urls.Last());

    public TestDatabase OwnDatabase => _database;

    public TestVirtualHost Broker => _broker;

    internal static async Task<RunningService<TDbContext>> StartAsync(
        ServiceRecipe recipe, TestDatabase database, TestVirtualHost broker, IReadOnlyList<MessageRow> table)
    {
        RunningService<TDbContext> running = new(recipe, database, broker, table, await Spy.ListenAsync(broker, recipe.Name, table));
        running._app = await recipe.StartAsync(running._logs);
        return running;
    }

    /// <summary>Publishes a fact or command as the service that may say it by the table, and waits until it has taken effect.</summary>
    /// <returns>The message's id.</returns>
    public async Task<Guid> SendAsync(object message, string? @as = null, Actor? actor = null, Guid? messageId = null)
    {
        var id = messageId ?? Guid.CreateVersion7();
        await PublishAsync(message, @as, actor, id);
        await SettledAsync();
        return id;
    }

    /// <summary>The same message twice, as a broker that lost an acknowledgement delivers it: once again at once and once again later.</summary>
    public async Task SendTwiceAsync(object message, string? @as = null, Actor? actor = null)
    {
        var id = Guid.CreateVersion7();
        await Task.WhenAll(PublishAsync(message, @as, actor, id), PublishAsync(message, @as, actor, id));
        await SettledAsync();
        await SendAsync(message, @as, actor, id);
    }

    /// <summary>Asks as the edge that may ask.</summary>
    public async Task<Outcome<TAnswer>> AskAsync<TQuestion, TAnswer>(TQuestion question, Actor? actor = null) where TQuestion : class where TAnswer : class
    {
        var edge = SenderOf(typeof(TQuestion));
        return await (await _edges.RequestsOfAsync(edge)).AskAsync<TQuestion, TAnswer>(question, actor ?? SomebodyAt(edge), default);
    }

    /// <summary>Commands as the edge that may, and waits for the answer and until everything that follows from it here is done.</summary>
    public async Task<Outcome<Accepted>> CommandAsync<TCommand>(TCommand command, Actor? actor = null, Guid? commandId = null) where TCommand : class
    {
        var edge = SenderOf(typeof(TCommand));
        var id = commandId ?? Guid.CreateVersion7();
        var outcome = await (await _edges.RequestsOfAsync(edge)).CommandAsync(command, id, actor ?? SomebodyAt(edge), default);
        if (outcome is not Outcome<Accepted>.Unavailable) _recipe.Deliveries.Expect(id);
        await SettledAsync();
        return outcome;
    }

    /// <summary>How an edge asks and commands, for tests that do not wait for what follows.</summary>
    public Task<Requests> RequestsOfAsync(string edge) => _edges.RequestsOfAsync(edge);

    /// <summary>Every fact and command of this type the service has published, in order.</summary>
    public IReadOnlyList<TMessage> Said<TMessage>() => _spy.Heard<TMessage>();

    /// <summary>Runs all due work until there is none, as the sandbox does, and waits until it is quiet.</summary>
    /// <returns>How much was done.</returns>
    public async Task<int> RunDueAsync()
    {
        var did = await Services.GetRequiredService<DueWorkRunner>().RunAllAsync(default);
        await SettledAsync();
        return did;
    }

    /// <summary>Waits until everything sent to the service is done, its outbox is empty, and what it said has been heard.</summary>
    /// <exception cref="MessageParkedException">A consumer failed since this was last called.</exception>
    public async Task SettledAsync()
    {
        using CancellationTokenSource limit = new(TimeLimit);
        var state = Services.GetRequiredService<SandboxState>();
        while (true)
        {
            // What is missing is asked first: a message that arrives and is done after the state was read would leave its outbox unseen.
            var isMissing = _recipe.Deliveries.Missing.Any();
            var now = await state.ReadAsync(default);
            if (!isMissing && now.InFlight == 0 && now.Outbox == 0) break;
            if (limit.IsCancellationRequested)
                throw new TimeoutException($"The service is not quiet: {now}, {_recipe.Deliveries.Missing.Count()} not heard.\n{string.Join('\n', _logs.TakeLast(20))}");
            await Task.Delay(10);
        }
        await _spy.CatchUpAsync();
        if (_recipe.Deliveries.TakeFailures() is [var failure, ..]) throw new MessageParkedException(failure);
    }

    /// <summary>Looks into the service's database.</summary>
    public async Task Database(Func<TDbContext, Task> look)
    {
        await using var scope = Services.CreateAsyncScope();
        await look(scope.ServiceProvider.GetRequiredService<TDbContext>());
    }

    /// <summary>Looks something up in the service's database.</summary>
    public async Task<T> Database<T>(Func<TDbContext, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<TDbContext>());
    }

    /// <summary>Stops the service and starts it again on the same database and broker.</summary>
    public async Task RestartAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _app = await _recipe.StartAsync(_logs);
    }

    public async ValueTask DisposeAsync()
    {
        await _edges.DisposeAsync();
        await _others.DisposeAsync();
        await _spy.DisposeAsync();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _broker.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task PublishAsync(object message, string? sender, Actor? actor, Guid id)
    {
        await _others.PublishAsync(message, id, sender ?? SenderOf(message.GetType()), actor);
        if (_table.Any(r => r.Message == message.GetType() && r.To.Contains(_recipe.Name))) _recipe.Deliveries.Expect(id);
    }

    private string SenderOf(Type message) =>
        _table.FirstOrDefault(r => r.Message == message)?.From[0] ?? throw new InvalidOperationException($"{message.Name} is not in the table.");

    private static Actor SomebodyAt(string edge) =>
        edge == Contracts.Services.Portal ? new("link", Roles.Patient, "") : new("staff-1", Roles.Administrator, "Test Administrator");
}
