using System.Globalization;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>How much better a site is than before surgery; without pain before there is nothing to improve, and the share is 0.</summary>
internal sealed record Improvement(int Points, decimal Share)
{
    public static Improvement? At(Operation operation, Site site, AnsweredCheckIn now) =>
        operation.Before(site) is { } before && now.Now(site) is { } current ? Between(before, current) : null;

    public static Improvement Between(int before, int now) => new(before - now, before == 0 ? 0 : (before - now) / (decimal)before);

    public override string ToString() => Points < 0
        ? $"{Words(-Points)} ({Numbers.Percent(-Share)}) worse"
        : $"{Words(Points)} ({Numbers.Percent(Share)}) better";

    private static string Words(int points) => points == 1 ? "1 point" : $"{points.ToString(CultureInfo.InvariantCulture)} points";
}
