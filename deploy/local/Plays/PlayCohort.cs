namespace FbssFollowUp.Local;

/// <summary>The command <c>play --cohort</c>: patients with plausible courses, played like stories, and whom the rules found of them.</summary>
internal static class PlayCohort
{
    public static async Task<int> RunAsync(Request.Cohort wanted, Action<string> say)
    {
        StoryReport.Reserve(wanted.Report);
        var cohort = CohortPatient.Make(wanted.Patients, wanted.Seed);
        var played = await PlayInstallation.RunAsync(
            (system, cancellationToken) => new StoryPlay(system, say).RunAsync([.. cohort.Select(patient => patient.Story)], cancellationToken), wanted.Protocol, say);
        StoryReport.Write(wanted.Report, played);
        foreach (var line in CohortTable.Lines([.. cohort.Zip(played)])) say(line);
        return 0;
    }
}
