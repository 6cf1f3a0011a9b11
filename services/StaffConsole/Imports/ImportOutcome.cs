namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>What came of a file.</summary>
internal abstract record ImportOutcome
{
    private ImportOutcome() { }

    public sealed record Done(Import Import) : ImportOutcome;

    /// <summary>Nothing of the file could be read; nothing was sent.</summary>
    public sealed record Unreadable(string Sentence) : ImportOutcome;
}
