using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.Testing;

/// <summary>
/// Starts a service with its production wiring, deployed as in production, on a database and a virtual host of its own; both are dropped at the end.
/// <code>
/// await using var postOp = await RunningService.StartAsync&lt;PostOpDbContext&gt;(Services.PostOp, b => b.AddPostOp());
/// await postOp.SendAsync(new PatientRegistered(…));            // as its owner, with the owner's broker user
/// var outcome = await postOp.CommandAsync(new RecordSurgery(…)); // as the console, waits for the answer
/// postOp.Clock.Advance(TimeSpan.FromDays(3));
/// await postOp.RunDueAsync();                                   // runs what is due, then waits until it is quiet
/// postOp.Said&lt;SendMessage&gt;().Count.ShouldBe(1);
/// await postOp.Database(async db => (await db.Surgeries.CountAsync()).ShouldBe(1));
/// </code>
/// The heartbeat is off: only <c>RunDueAsync</c> runs due work. The business clock stands still until it is moved.
/// </summary>
public static class RunningService
{
    /// <summary>Where the business clock stands unless told: a Monday, 10:00 in New York.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);

    /// <summary>A service with a database.</summary>
    /// <param name="service">One of <see cref="Services"/>.</param>
    /// <param name="add">What <c>Program.cs</c> adds after the service defaults.</param>
    /// <param name="table">Who says what; the system's own if left out.</param>
    /// <param name="map">What <c>Program.cs</c> maps.</param>
    /// <param name="at">Where the business clock stands; <see cref="Start"/> if left out.</param>
    /// <param name="settings">Settings beside or over the usual ones, with <c>:</c> between the parts of a name.</param>
    public static async Task<RunningService<TDbContext>> StartAsync<TDbContext>(
        string service, Action<WebApplicationBuilder> add, IReadOnlyList<MessageRow>? table = null, Action<WebApplication>? map = null,
        DateTimeOffset? at = null, IReadOnlyDictionary<string, string?>? settings = null) where TDbContext : MessagingDbContext
    {
        var broker = await TestServers.VirtualHostAsync(service, table);
        var database = await MigratedDatabases.CopyAsync(service, original => Recipe(original).MigrateAsync());
        var recipe = Recipe(database);
        await broker.DeployOnceAsync(() => recipe.DeployAsync(broker.Settings("deploy")));
        return await RunningService<TDbContext>.StartAsync(recipe, database, broker, table ?? WhoSaysWhat.Rows);

        ServiceRecipe Recipe(TestDatabase on)
        {
            Dictionary<string, string?> all = new(ServiceRecipe.Usual)
            {
                ["ConnectionStrings:Database"] = on.ServiceConnection,
                ["ConnectionStrings:DatabaseOwner"] = on.OwnerConnection
            };
            foreach (var (name, value) in broker.Settings(service)) all[name] = value;
            foreach (var (name, value) in settings ?? new Dictionary<string, string?>()) all[name] = value;
            return new(service, typeof(TDbContext).Assembly.GetName().Name!, add, map, all, new SettableTime(at ?? Start));
        }
    }
}
