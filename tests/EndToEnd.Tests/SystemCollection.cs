namespace FbssFollowUp.EndToEnd.Tests;

/// <summary>One running system for the tests that look at it; they use patients of their own.</summary>
[CollectionDefinition(nameof(RunningSystem))]
public class SystemCollection : ICollectionFixture<RunningSystem>;
