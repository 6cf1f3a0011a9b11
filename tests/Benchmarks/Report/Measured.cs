namespace FbssFollowUp.Benchmarks.Report;

/// <summary>One figure, beside the same work done by another means in the same run.</summary>
/// <param name="What">What was done.</param>
/// <param name="Ours">Our figure, in <paramref name="Unit"/>.</param>
/// <param name="Other">The other's figure; null if there is nothing to compare with.</param>
/// <param name="OtherIs">What the other is.</param>
/// <param name="Unit">"msg/s", "ms" …</param>
internal sealed record Measured(string What, double Ours, string Unit, double? Other = null, string OtherIs = "");
