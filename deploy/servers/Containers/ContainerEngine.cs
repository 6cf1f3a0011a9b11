using System.Diagnostics;

namespace FbssFollowUp.Servers;

/// <summary>A container engine driven through its command line.</summary>
internal sealed class ContainerEngine(string program)
{
    private static readonly TimeSpan AnswerPatience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PullPatience = TimeSpan.FromMinutes(10);
    private static readonly string[] Programs = ["docker", "podman"];

    public string Name => Path.GetFileName(program);

    /// <summary>The first engine that answers, or null.</summary>
    public static async Task<ContainerEngine?> FindAsync(CancellationToken cancellationToken)
    {
        foreach (var program in Programs.Select(OnPath.Find).OfType<string>())
        {
            var engine = new ContainerEngine(program);
            if ((await engine.RunAsync(AnswerPatience, cancellationToken, "ps", "-q")).Succeeded) return engine;
        }

        return null;
    }

    /// <summary>Null if the image is there now, else the engine's own words why not.</summary>
    public async Task<string?> FetchAsync(string image, Action<string> say, CancellationToken cancellationToken)
    {
        if ((await RunAsync(AnswerPatience, cancellationToken, "image", "inspect", image)).Succeeded) return null;
        say($"Fetching the image {image} with {Name}.");
        var pulled = await RunAsync(PullPatience, cancellationToken, "pull", "-q", image);
        return pulled.Succeeded ? null : pulled.LastLine;
    }

    public async Task<string> RunAsync(params string[] arguments)
    {
        var answer = await RunAsync(TimeSpan.FromMinutes(1), CancellationToken.None, arguments);
        return answer.Succeeded ? answer.Output.Trim() : throw new ServersException($"{Name} {arguments[0]} failed: {answer.LastLine}");
    }

    public async Task<ContainerAnswer> RunAsync(TimeSpan patience, CancellationToken cancellationToken, params string[] arguments)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        using var process = Process.Start(start) ?? throw new ServersException($"{program} could not be started.");
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new ContainerAnswer(process.ExitCode == 0, await output, await error);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            process.Kill(entireProcessTree: true);
            return new ContainerAnswer(false, "", $"no answer within {patience.TotalSeconds:0} seconds");
        }
    }
}
