namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>
/// Which lines may be sent side by side. Lines that bear on one another, having a record number, a phone or an address in common, keep the file's
/// order, so that it is the later one that is refused or remarked on; all others need not wait.
/// </summary>
internal static class ImportOrder
{
    private const int DigitsOfANumber = 10;

    public static IReadOnlyList<IReadOnlyList<SurgeryLine>> Waves(IEnumerable<SurgeryLine> lines)
    {
        List<List<SurgeryLine>> waves = [];
        var nextWave = new Dictionary<string, int>();
        foreach (var line in lines)
        {
            var keys = KeysOf(line);
            var wave = keys.Max(key => nextWave.GetValueOrDefault(key));
            if (wave == waves.Count) waves.Add([]);
            waves[wave].Add(line);
            foreach (var key in keys) nextWave[key] = wave + 1;
        }
        return waves;
    }

    private static List<string> KeysOf(SurgeryLine line)
    {
        List<string> keys = [$"record {line.Line.Record}"];
        var digits = string.Concat((line.Patient.Phone ?? "").Where(char.IsAsciiDigit));
        if (digits.Length > 0) keys.Add($"phone {digits[^Math.Min(digits.Length, DigitsOfANumber)..]}");
        if (line.Patient.Email is { } email) keys.Add($"mail {email.ToUpperInvariant()}");
        return keys;
    }
}
