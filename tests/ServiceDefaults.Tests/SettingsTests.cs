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
