namespace FbssFollowUp.Local;

/// <summary>Something wrong with a story file.</summary>
internal sealed record StoryProblem(string File, int Line, string Reason)
{
    public override string ToString() => $"{File}:{Line}: {Reason}";
}

/// <summary>Collects all that is wrong with one file.</summary>
internal sealed class StoryProblems(string file)
{
    private readonly List<StoryProblem> all = [];

    public IReadOnlyList<StoryProblem> All => [.. all.OrderBy(problem => problem.Line)];

    public void Add(int line, string reason) => all.Add(new StoryProblem(file, line, reason));
}
