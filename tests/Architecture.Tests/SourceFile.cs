namespace FbssFollowUp.Architecture.Tests;

/// <summary>A file of the tree, its path from the root with forward slashes.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public int Lines => Text.AsSpan().Count('\n');
}
