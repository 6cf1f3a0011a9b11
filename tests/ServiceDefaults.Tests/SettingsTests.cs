using System.Globalization;
using FbssFollowUp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FbssFollowUp.ServiceDefaults.Tests;

public class SettingsTests
{
    private const string Database = "Host=127.0.0.1;Database=x;Username=x;Password=x";

    private static readonly Dictionary<string, string?> Good = new()
    {
        ["Http:PrivatePort"] = "0",
        ["Broker:Host"] = "127.0.0.1",
        ["Broker:User"] = "post-op",
        ["Broker:Password"] = "x",
        ["ConnectionStrings:Database"] = Database,
        ["ConnectionStrings:DatabaseOwner"] = Database,
        ["Practice:Name"] = "Riverside Clinic",
        ["Practice:Phone"] = "(555) 010-0199",
        ["Practice:TimeZone"] = "America/New_York"
    };

    [Theory]
    [InlineData("Broker:Host", null, "The setting Broker__Host is missing: give the host name of RabbitMQ.")]
    [InlineData("Broker:Password", "", "The setting Broker__Password is missing: give the password of that user.")]
    [InlineData("Broker:Port", "five", "The setting Broker__Port is wrong: give RabbitMQ's port, 1 to 65535.")]
    [InlineData("Broker:Port", "70000", "The setting Broker__Port is wrong: give RabbitMQ's port, 1 to 65535.")]
    [InlineData("Http:PrivatePort", null, "The setting Http__PrivatePort is missing: give the port for health checks, 1 to 65535.")]
    [InlineData("Http:PrivatePort", "http", "The setting Http__PrivatePort is wrong: give the port for health checks, 1 to 65535.")]
    [InlineData("Http:Bind", "everywhere", "The setting Http__Bind is wrong: give an IP address of this machine, such as 127.0.0.1 or 0.0.0.0.")]
    [InlineData("ConnectionStrings:Database", null, "The setting ConnectionStrings__Database is missing: give the connection string of the service's database with its service role.")]
    [InlineData("ConnectionStrings:Database", "postgres", "The setting ConnectionStrings__Database is wrong: give a connection string such as Host=…;Database=…;Username=…;Password=….")]
    [InlineData("Practice:Phone", null, "The setting Practice__Phone is missing: give the number patients call, as it is to be printed.")]
    [InlineData("Practice:TimeZone", "Eastern", "The setting Practice__TimeZone is wrong: give the IANA name of the practice's time zone, such as America/New_York.")]
    [InlineData("ConnectionStrings:Database", "Host=db.example.org;Database=x;Username=x;Password=x", "The setting ConnectionStrings__Database is wrong: in production a database on another machine is spoken to encrypted and verified; add SSL Mode=VerifyFull.")]
    [InlineData("ConnectionStrings:Database", "Host=127.0.0.1,10.0.0.7:5433;Database=x;Username=x;Password=x;SSL Mode=Require", "The setting ConnectionStrings__Database is wrong: in production a database on another machine is spoken to encrypted and verified; add SSL Mode=VerifyFull.")]
    [InlineData("Broker:Host", "broker.example.org", "The setting Broker__Tls is missing: in production RabbitMQ on another machine is spoken to encrypted and verified; give true.")]
    [InlineData("Telemetry:OtlpEndpoint", "collector", "The setting Telemetry__OtlpEndpoint is wrong: give the address of an OTLP receiver, such as http://127.0.0.1:4317, or leave it out.")]
    [InlineData("Sandbox:Enabled", "perhaps", "The setting Sandbox__Enabled is wrong: 'perhaps' cannot be read.")]
    [InlineData("Sandbox:Enabled", "true", "The setting Sandbox__Enabled is wrong: a sandbox is refused in production; set DOTNET_ENVIRONMENT to another name, such as Sandbox, for a trial installation.")]
    [InlineData("Sandbox:ClockFile", "/tmp/offset", "The setting Sandbox__ClockFile is wrong: the clock can be moved in a sandbox only; leave it out, or set Sandbox__Enabled to true.")]
    public async Task A_setting_that_is_missing_or_wrong_ends_the_process_with_one_sentence_that_names_it(string setting, string? value, string sentence)
    {
        await using StringWriter errors = new();

        var code = await ServiceRun.RunAsync(Builder(setting, value), map: null, errors);

        code.ShouldBe(78);
        errors.ToString().TrimEnd().ShouldBe(sentence);
    }

    [Fact]
    public async Task A_deployment_asks_for_the_owner_of_the_database()
    {
        await using StringWriter errors = new();

        var code = await ServiceRun.RunOnceAsync(Builder("ConnectionStrings:DatabaseOwner", null), Deployment.RunAsync, validate: false, errors);

        code.ShouldBe(78);
        errors.ToString().ShouldStartWith("The setting ConnectionStrings__DatabaseOwner is missing:");
    }

    [Theory]
    [InlineData("Host=db.example.org;Database=x;Username=x;Password=x;SSL Mode=VerifyFull")]
    [InlineData("Host=/var/run/postgresql;Database=x;Username=x;Password=x")]
    [InlineData("Host=localhost:5433,127.0.0.1,::1;Database=x;Username=x;Password=x")]
    public async Task A_database_that_is_verified_or_on_this_machine_is_taken_in_production(string connection)
    {
        await using var app = Builder("ConnectionStrings:Database", connection).Build();

        Should.NotThrow(() => ServiceHost.Validate(app.Services));
    }

    /// <summary>Dates with points for colons, or years of another calendar, would come back from pages unread.</summary>
    [Theory]
    [InlineData("fi-FI")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void A_machine_set_to_another_language_writes_dates_and_numbers_the_same(string language)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language);

        Builder("Http:PrivatePort", "0");

        $"{new DateTime(2026, 3, 4, 15, 5, 0):yyyy-MM-dd HH:mm} {0.5m}".ShouldBe("2026-03-04 15:05 0.5");
    }

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        using System.Net.Sockets.TcpListener taken = new(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port;
        await using StringWriter errors = new();

        var code = await ServiceRun.RunAsync(Builder("Http:PrivatePort", $"{port}"), map: null, errors);

        code.ShouldBe(78);
        errors.ToString().ShouldContain($":{port}: address already in use; give a free port.");
    }

    [Fact]
    public async Task Work_in_the_background_that_breaks_ends_the_process_as_a_failure_so_that_it_is_started_again()
    {
        await using StringWriter errors = new();
        var builder = Builder("Http:PrivatePort", "0");
        builder.Services.AddHostedService<Breaking>();

        (await ServiceRun.RunAsync(builder, map: null, errors)).ShouldBe(70);
    }

    private sealed class Breaking(IHostApplicationLifetime lifetime) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            TaskCompletionSource started = new();
            await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
            await started.Task;
            throw new InvalidOperationException("Broken by the test.");
        }
    }

    private static WebApplicationBuilder Builder(string setting, string? value)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(Good) { [setting] = value });
        builder.AddServiceDefaults(Services.PostOp).AddSettings<PracticeSettings>("Practice").AddNotes();
        return builder;
    }
}
