using FbssFollowUp.Local;

namespace FbssFollowUp.EndToEnd.Tests;

/// <summary>A surgeon's phone, without the alerts to cases that were there before: those repeat until somebody acknowledges.</summary>
internal sealed class AlertsOf(Phone phone, IReadOnlySet<string> others)
{
    public async Task<IReadOnlyList<HandedOver>> ReadAsync(CancellationToken cancellationToken) =>
        [.. (await phone.ReadAsync(cancellationToken)).Where(alert => !others.Contains(CaseIn(alert)))];

    /// <summary>The case an alert links to.</summary>
    public static string CaseIn(HandedOver alert) => alert.Text[alert.Text.IndexOf("/reassessments/", StringComparison.Ordinal)..].Split(' ', '\n')[0];
}
