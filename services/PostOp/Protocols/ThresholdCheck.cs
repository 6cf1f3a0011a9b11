namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Whether thresholds are on their scales and in their order.</summary>
internal static class ThresholdCheck
{
    private const decimal MostPain = 10;

    public static IEnumerable<string> Problems(ProtocolVersion version) =>
        [.. OffScale(version), .. Crossed(version.PersistentPain, version.SeverePain, version.Recurrence)];

    private static IEnumerable<string> OffScale(ProtocolVersion version)
    {
        var (p, r, s) = (version.PersistentPain, version.Recurrence, version.SeverePain);
        (string Path, decimal Value)[] pains =
        [
            ("persistentPain.worstFrom", p.WorstFrom), ("persistentPain.limbFromWithoutBaseline", p.LimbFromWithoutBaseline),
            ("persistentPain.axialFromWithoutBaseline", p.AxialFromWithoutBaseline), ("persistentPain.improvementPoints", p.ImprovementPoints),
            ("persistentPain.pegFrom", p.PegFrom), ("persistentPain.severeFrom", p.SevereFrom), ("persistentPain.worseSiteFrom", p.WorseSiteFrom),
            ("persistentPain.worseThanBeforeBy", p.WorseThanBeforeBy), ("recurrence.improvementPoints", r.ImprovementPoints),
            ("recurrence.upFromBestBy", r.UpFromBestBy), ("recurrence.from", r.From), ("severePain.from", s.From), ("severePain.jumpBy", s.JumpBy)
        ];
        (string Path, decimal Value)[] shares =
        [
            ("persistentPain.improvementShare", p.ImprovementShare), ("persistentPain.pegShare", p.PegShare), ("recurrence.improvementShare", r.ImprovementShare)
        ];
        return
        [
            .. pains.Where(t => t.Value is <= 0 or > MostPain).Select(t => $"{t.Path} is {t.Value}: give more than 0 and at most 10."),
            .. shares.Where(t => t.Value is <= 0 or > 1).Select(t => $"{t.Path} is {t.Value}: give a share of more than 0 and at most 1, such as 0.30."),
            .. p.GlobalChangeFrom is < 2 or > 7 ? [$"persistentPain.globalChangeFrom is {p.GlobalChangeFrom}: PGIC goes from 1 to 7, give 2 to 7."] : Array.Empty<string>(),
            .. s.AlertFromDay < 1 ? ["severePain.alertFromDay must be day 1 or later."] : Array.Empty<string>()
        ];
    }

    private static IEnumerable<string> Crossed(PersistentPainLimits p, SeverePainLimits s, RecurrenceLimits r)
    {
        if (p.SevereFrom < p.WorstFrom)
            yield return $"Thresholds are crossed: persistentPain.severeFrom ({p.SevereFrom}) is below persistentPain.worstFrom ({p.WorstFrom}).";
        if (s.From < p.SevereFrom)
            yield return $"Thresholds are crossed: severePain.from ({s.From}), which alerts the same day, is below persistentPain.severeFrom ({p.SevereFrom}).";
        if (r.From < r.UpFromBestBy)
            yield return $"Thresholds are crossed: recurrence.from ({r.From}) is below recurrence.upFromBestBy ({r.UpFromBestBy}).";
    }
}
