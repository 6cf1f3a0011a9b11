namespace FbssFollowUp.Local;

/// <summary>The command <c>play --cohort</c>: patients with plausible courses, played like stories, and whom the rules found of them.</summary>
internal static class PlayCohort
{
    public static async Task<int> RunAsync(int patients, int seed, string? report, Action<string> say)
    {
        StoryReport.Reserve(report);
        var cohort = CohortPatient.Make(patients, seed);
        var played = await PlayInstallation.RunAsync(
            (system, cancellationToken) => new StoryPlay(system, say).RunAsync([.. cohort.Select(patient => patient.Story)], cancellationToken), say);
        StoryReport.Write(report, played);
        foreach (var line in CohortTable.Lines([.. cohort.Zip(played)])) say(line);
        return 0;
    }
}
