namespace FbssFollowUp.Local;

/// <summary>What the person at the command line wants.</summary>
internal abstract record Request
{
    /// <summary>Run the system until stopped.</summary>
    /// <param name="Fresh">Throw away what was there.</param>
    /// <param name="Mail">Send and read mail through real mail servers.</param>
    public sealed record Run(bool Fresh, bool Mail = false) : Request;

    /// <summary>Import an operating-room log.</summary>
    public sealed record Import(string File) : Request;

    /// <summary>Play stories through the system.</summary>
    /// <param name="Report">Where to write what happened, or null.</param>
    /// <param name="Protocol">A protocol to try instead of the one that ships, or null.</param>
    public sealed record Play(IReadOnlyList<string> Files, string? Report, string? Protocol = null) : Request;

    /// <summary>Play patients with plausible courses.</summary>
    public sealed record Cohort(int Patients, int Seed, string? Report, string? Protocol = null) : Request;

    public sealed record Help : Request;

    /// <summary>Not understood.</summary>
    public sealed record Wrong(string Sentence) : Request;

    public static Request Read(IReadOnlyList<string> arguments) => arguments switch
    {
        [] => new Run(Fresh: false),
        ["--fresh"] => new Run(Fresh: true),
        ["--mail"] => new Run(Fresh: false, Mail: true),
        ["--fresh", "--mail"] or ["--mail", "--fresh"] => new Run(Fresh: true, Mail: true),
        ["help" or "--help" or "-h"] => new Help(),
        ["import", var file] => new Import(file),
        ["play", ..] => PlayArguments.Read([.. arguments.Skip(1)]),
        ["import"] => new Wrong("Name the file to import: `dotnet run --project deploy/local -- import FILE.csv`."),
        _ => new Wrong($"`{string.Join(' ', arguments)}` is not understood; `dotnet run --project deploy/local -- help` lists what is.")
    };
}
