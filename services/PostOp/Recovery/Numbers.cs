using System.Globalization;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>The numbers a finding prints beside its sentence.</summary>
internal static class Numbers
{
    private const string Unknown = "unknown";

    public static Dictionary<string, string> Of(Protocol protocol, AnsweredCheckIn checkIn) => new()
    {
        ["day"] = checkIn.Day.ToString(CultureInfo.InvariantCulture),
        [$"{protocol.AxialSite} now"] = Text(checkIn.Axial),
        [$"{protocol.LimbSite} now"] = Text(checkIn.Limb),
        ["protocol"] = protocol.Name
    };

    public static Dictionary<string, string> Of(Protocol protocol, Operation operation, AnsweredCheckIn first, AnsweredCheckIn now) =>
        new(Of(protocol, now))
        {
            [$"{protocol.AxialSite} before"] = Text(operation.AxialBefore),
            [$"{protocol.LimbSite} before"] = Text(operation.LimbBefore),
            ["window ends day"] = Text(operation.WindowEndsDay),
            ["first on day"] = Text(first.Day),
            ["answers"] = string.Join("; ", new[] { first, now }.Distinct().Select(c => Answers(protocol, c)))
        };

    private static string Answers(Protocol protocol, AnsweredCheckIn checkIn) =>
        $"day {Text(checkIn.Day)}: {protocol.AxialSite} {Text(checkIn.Axial)}, {protocol.LimbSite} {Text(checkIn.Limb)}"
        + (checkIn.GlobalChange is { } change ? $", PGIC {Text(change)}" : "")
        + (checkIn.Peg is { } peg ? $", PEG {Mean(peg)}" : "");

    public static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Unknown;

    /// <summary>A mean of items, to one decimal.</summary>
    public static string Mean(decimal mean) => mean.ToString("0.0", CultureInfo.InvariantCulture);

    public static string Percent(decimal share) => $"{decimal.Round(share * 100).ToString(CultureInfo.InvariantCulture)} %";
}
