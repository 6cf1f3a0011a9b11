namespace FbssFollowUp.ServiceDefaults;

/// <summary>What is still to be applied, or why nothing can be.</summary>
internal static class MigrationPlan
{
    public static IReadOnlyList<Migration> Of(IReadOnlyList<Migration> files, IReadOnlyDictionary<string, string> applied)
    {
        RefuseUnknown(files, applied);
        foreach (var file in files.Where(f => applied.TryGetValue(f.Name, out var checksum) && checksum != f.Checksum))
            throw new MigrationRefusedException($"The migration {file.Name} was changed after it was applied: put the old text back and add a new file.");
        RefuseGaps(files, applied);
        return [.. files.Where(f => !applied.ContainsKey(f.Name))];
    }

    private static void RefuseUnknown(IReadOnlyList<Migration> files, IReadOnlyDictionary<string, string> applied)
    {
        var known = files.Select(f => f.Name).ToHashSet();
        foreach (var name in applied.Keys.Where(n => !known.Contains(n)).Order(StringComparer.Ordinal))
            throw new MigrationRefusedException($"The database was made with the migration {name}, which this version does not have: it is older than the database, or a file was removed.");
    }

    private static void RefuseGaps(IReadOnlyList<Migration> files, IReadOnlyDictionary<string, string> applied)
    {
        foreach (var owner in files.GroupBy(f => f.Name.Split('/')[0]))
            foreach (var (earlier, later) in owner.Zip(owner.Skip(1)))
                if (applied.ContainsKey(later.Name) && !applied.ContainsKey(earlier.Name))
                    throw new MigrationRefusedException($"The migration {earlier.Name} was never applied although {later.Name} was: mend the database's table schema_migrations first.");
    }
}
