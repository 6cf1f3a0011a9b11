using FbssFollowUp.Contracts;
using FbssFollowUp.StaffConsole.SignIn;
using FbssFollowUp.StaffConsole.Staff;
using FbssFollowUp.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.StaffConsole.Tests;

/// <summary>The console with three people in it and the other services played, shared by the tests of this project.</summary>
public sealed class RunningConsole : IAsyncLifetime
{
    public const string Password = "correct horse battery";

    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("fbss-console-keys");

    internal static IReadOnlyList<StaffEntry> People { get; } =
    [
        Person("dr-ellis", "Dr. Ellis", Roles.Surgeon),
        Person("front-desk", "Sam Schedule", Roles.Scheduler),
        Person("office", "Olive Office", Roles.Administrator),
        Person("dr-chief", "Dr. Chief", Roles.Surgeon, Roles.Administrator),
    ];

    internal RunningService<StaffConsoleDbContext> Service { get; private set; } = null!;
    internal Colleagues Colleagues { get; private set; } = null!;

    /// <summary>The time of sessions; shared by the tests of this collection, and it only goes forward, so that a test which moves it disturbs no later one.</summary>
    internal static SettableTime Time { get; } = new(TimeProvider.System.GetUtcNow());

    public async ValueTask InitializeAsync()
    {
        Service = await StartAsync(_keys.FullName, Time);
        Colleagues = await Colleagues.ListenAsync(Service.Broker);
        await ApplyAsync(Service, People);
    }

    public async ValueTask DisposeAsync()
    {
        await Colleagues.DisposeAsync();
        await Service.DisposeAsync();
        _keys.Delete(recursive: true);
    }

    /// <param name="time">The time of sessions; stands still unless given.</param>
    internal static Task<RunningService<StaffConsoleDbContext>> StartAsync(string keysFolder, SettableTime? time = null) => RunningService.StartAsync<StaffConsoleDbContext>(
        Services.Console, builder => Add(builder, time ?? new(TimeProvider.System.GetUtcNow())), map: app => app.MapStaffConsole(), at: new(2026, 11, 20, 18, 0, 0, TimeSpan.Zero),
        settings: new Dictionary<string, string?>
        {
            ["Console:KeysFolder"] = keysFolder,
            ["Console:PublicUrl"] = "http://console.example",
            ["Practice:TimeZone"] = "America/Los_Angeles",
        });

    private static void Add(WebApplicationBuilder builder, SettableTime time)
    {
        builder.AddStaffConsole();
        builder.Services.AddSingleton<TimeProvider>(time);
        // All tests come from one address.
        builder.Services.AddSingleton(_ => new Throttle(perAddress: 10_000, perAccount: 10_000));
    }

    internal static async Task<int> ApplyAsync(RunningService<StaffConsoleDbContext> service, IReadOnlyList<StaffEntry> people)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var changed = await scope.ServiceProvider.GetRequiredService<LoadStaffFile>().ApplyAsync(people, default);
        await service.SettledAsync();
        return changed;
    }

    internal static StaffEntry Person(string code, string name, params string[] roles) =>
        new(code, name, $"{code}@example.org", "+14425550100", roles, "America/Los_Angeles", Password);

    internal Browser Anonymous() => new(Service.PublicAddress);

    internal async Task<Browser> SignedInAsync(string code)
    {
        var browser = Anonymous();
        (await browser.SignInAsync($"{code}@example.org", Password)).StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        return browser;
    }
}

[CollectionDefinition(Name)]
public sealed class ConsoleTests : ICollectionFixture<RunningConsole>
{
    public const string Name = "console";
}
