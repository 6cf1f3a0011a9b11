using System.Net.Http.Json;

namespace FbssFollowUp.Local;

/// <summary>What PostOp tells of its patients' courses; see its private endpoint <c>/sandbox/story-events</c>.</summary>
internal static class CourseOfPatients
{
    public static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<CourseEvent>>> ReadAsync(Uri postOp, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = postOp, Timeout = TimeSpan.FromMinutes(2) };
        var courses = new Dictionary<Guid, IReadOnlyList<CourseEvent>>();
        for (var after = Guid.Empty; ;)
        {
            var at = $"/sandbox/story-events?after={after}";
            var page = await Patience.AskAsync(() => http.GetFromJsonAsync<PatientCourseTold[]>(at, cancellationToken), cancellationToken);
            if (page.Length == 0) return courses;
            foreach (var patient in page) courses[after = patient.PatientId] = patient.Events;
        }
    }

    private sealed record PatientCourseTold(Guid PatientId, IReadOnlyList<CourseEvent> Events);
}

internal sealed record CourseEvent(
    DateTimeOffset At, string What, string? Text, string? As, int? Back, int? Leg, bool? RedFlags, string? By, string? Rule, IReadOnlyList<string>? Reasons,
    string? To, int? Rung, string? Reason);
