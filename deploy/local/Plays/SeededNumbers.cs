namespace FbssFollowUp.Local;

/// <summary>Numbers that look random and are the same for the same seed on every machine and framework (SplitMix64).</summary>
internal sealed class SeededNumbers(int seed)
{
    private ulong state = (ulong)(uint)seed;

    /// <summary>At least 0, less than 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number, both ends included.</summary>
    public int From(int least, int most) => least + (int)(Share() * (most - least + 1));

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
