using System.Globalization;

namespace FbssFollowUp.Servers;

/// <summary>One container with a volume, named after the state folder so that the next start finds it again.</summary>
internal sealed record ServerContainer(string Name, string Image, IReadOnlyDictionary<int, int> Ports, IReadOnlyDictionary<string, string> Environment, string DataFolder)
{
    /// <summary>Arguments for the engine; everything is published on loopback only.</summary>
    public IEnumerable<string> RunArguments() =>
    [
        "run", "--detach", "--name", Name, "--hostname", "fbss", "--volume", $"{Name}:{DataFolder}",
        .. Ports.SelectMany(port => (string[])["--publish", string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port.Value}:{port.Key}")]),
        .. Environment.SelectMany(variable => (string[])["--env", $"{variable.Key}={variable.Value}"]),
        Image
    ];
}
