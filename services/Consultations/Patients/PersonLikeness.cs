using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Consultations.Patients;

internal enum Likeness
{
    Different,

    /// <summary>A person has to look.</summary>
    Near,

    Same
}

/// <summary>
/// Whether a requester is a known patient: the same when name, birth date and phone agree; near when two of the three do, a name then also agreeing
/// with given and family name the other way round or two letters mistyped.
/// </summary>
internal static class PersonLikeness
{
    private const int MistypedAtMost = 2;

    public static Likeness Of(Patient known, StatedPerson stated)
    {
        var (birthDate, phone) = (known.BirthDate == stated.BirthDate, known.Details.Phone == stated.Phone);
        if (birthDate && phone && HasName(known, stated)) return Likeness.Same;
        var name = HasName(known, stated) || HasNameTurned(known, stated) || IsMistyped(FullName(known), FullName(stated));
        return new[] { name, birthDate, phone }.Count(agrees => agrees) >= 2 ? Likeness.Near : Likeness.Different;
    }

    private static bool HasName(Patient known, StatedPerson stated) =>
        NameKey.Of(known.Details.GivenName) == NameKey.Of(stated.GivenName) && NameKey.Of(known.Details.FamilyName) == NameKey.Of(stated.FamilyName);

    private static bool HasNameTurned(Patient known, StatedPerson stated) =>
        NameKey.Of(known.Details.GivenName) == NameKey.Of(stated.FamilyName) && NameKey.Of(known.Details.FamilyName) == NameKey.Of(stated.GivenName);

    private static string FullName(Patient known) => NameKey.Of(known.Details.GivenName + known.Details.FamilyName);

    private static string FullName(StatedPerson stated) => NameKey.Of(stated.GivenName + stated.FamilyName);

    /// <summary>In a short name two other letters are another name.</summary>
    private static bool IsMistyped(string one, string other) =>
        Math.Min(one.Length, other.Length) >= 3 * MistypedAtMost && Distance(one, other) <= MistypedAtMost;

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var above = row[0]++;
            for (var j = 1; j <= other.Length; j++)
                (above, row[j]) = (row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), above + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
