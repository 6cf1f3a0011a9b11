namespace FbssFollowUp.Servers;

/// <summary>A program to run.</summary>
public sealed record ProgramCall(string File, params IReadOnlyList<string> Arguments)
{
    /// <summary>Added to ours; a null removes a variable.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    public string? WorkingDirectory { get; init; }

    /// <summary>Both outputs are added to this file.</summary>
    public required string Log { get; init; }

    /// <summary>The system's user to run as; only root can become somebody else.</summary>
    public string? User { get; init; }
}
