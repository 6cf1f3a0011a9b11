using System.Security.Cryptography;
using System.Text;

namespace FbssFollowUp.Local;

internal enum CourseKind
{
    Recovers,
    Persists,
    Silent,
    HasRedFlag
}

/// <summary>
/// How a patient of the sample fares, told by the record number alone: the same at every play. Most recover; persistent pain is as frequent as
/// after such operations: a quarter after decompressions and discectomies, somewhat less than half after fusions.
/// </summary>
internal sealed record PatientCourse(CourseKind Kind, bool IsFusion, int AxialBefore, int LimbBefore)
{
    private const double SilentShare = 0.06;
    private const double PersistentShare = 0.25;
    private const double PersistentShareOfFusions = 0.45;
    private const string RecordWithRedFlag = "NC10402";
    private const int RedFlagFrom = 28;
    private const int RedFlagUntil = 41;
    private const int LowestPersistent = 6;
    private const int HighestPersistent = 8;

    private static readonly string[] Fusions = ["22612", "22630", "22633", "22551"];

    public static PatientCourse Of(SampleRow row)
    {
        var isFusion = Fusions.Contains(row.ProcedureCode);
        return new PatientCourse(KindOf(row.Record, isFusion), isFusion, row.AxialBefore, row.LimbBefore);
    }

    /// <summary>What the patient answers on that day after the operation, or null for no answer.</summary>
    public CourseAnswer? On(int day) => Kind switch
    {
        CourseKind.Silent => null,
        CourseKind.Persists => new CourseAnswer(Persisting(AxialBefore, AxialBefore >= LimbBefore), Persisting(LimbBefore, LimbBefore > AxialBefore), false),
        CourseKind.HasRedFlag => Recovering(day) with { HasRedFlag = day is >= RedFlagFrom and <= RedFlagUntil },
        _ => Recovering(day)
    };

    internal static CourseKind KindOf(string record, bool isFusion)
    {
        if (record == RecordWithRedFlag) return CourseKind.HasRedFlag;
        var share = ShareOf(record);
        if (share < SilentShare) return CourseKind.Silent;
        return share < SilentShare + (isFusion ? PersistentShareOfFusions : PersistentShare) ? CourseKind.Persists : CourseKind.Recovers;
    }

    private static double ShareOf(string record) =>
        BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes($"sample course of {record}"))) / (double)uint.MaxValue;

    // The dominant site hardly changes; the other eases a little.
    private static int Persisting(int before, bool dominant) =>
        dominant ? Math.Clamp(before - 1, LowestPersistent, HighestPersistent) : Math.Clamp(before - 2, 2, HighestPersistent);

    private CourseAnswer Recovering(int day) => new(Eased(AxialBefore, day), Eased(LimbBefore, day), false);

    // Halves every three weeks, after a fusion every six.
    private int Eased(int before, int day) => (int)Math.Round(before * Math.Pow(0.5, day / (IsFusion ? 42.0 : 21.0)));
}
