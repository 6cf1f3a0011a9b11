using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>What makes one installation differ from another on the same servers.</summary>
/// <param name="State">Its folder: clock, logs, secrets, records of processes.</param>
/// <param name="Databases">What its databases' names begin with.</param>
/// <param name="VirtualHost">Its part of the broker.</param>
/// <param name="FirstPort">Where its ports begin, if they are free.</param>
public sealed record InstallationPlan(StateFolder State, string Databases, string VirtualHost, int FirstPort)
{
    /// <summary>The one that <c>dotnet run</c> runs.</summary>
    public static InstallationPlan Usual { get; } = new(StateFolder.Of(Checkout.Root, "local"), "fbss", "fbss-followup", 7400);

    public string ClockFile => State.File("clock");

    /// <summary>Before the first start: where business time begins. Later it can only be moved on.</summary>
    public void BeginAt(DateTimeOffset instant) => new ClockFile(ClockFile).Raise(instant - TimeProvider.System.GetUtcNow());

    public string LogOf(string service) => State.File("logs", $"{service}.log");

    internal string RecordOf(string service) => State.File("processes", $"{service}.json");

    internal string? DatabaseOf(ServiceProject project) => project.Database is null ? null : $"{Databases}_{project.Database}";
}
