namespace FbssFollowUp.Servers;

/// <summary>What one call of the engine's command line came to.</summary>
internal sealed record ContainerAnswer(bool Succeeded, string Output, string Error)
{
    public string LastLine => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault("no reason given");
}
