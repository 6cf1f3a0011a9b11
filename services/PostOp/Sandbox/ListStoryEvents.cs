using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Sandbox;

/// <summary>In a sandbox only: what happened to the patients, some of them at a time in the order of their ids, from the rows that are there anyway.</summary>
internal static class ListStoryEvents
{
    private const int Most = 50;

    public static void MapStoryEvents(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SandboxSettings>().Enabled)
            app.MapGet("/sandbox/story-events", RunAsync).OnPrivatePort();
    }

    private static async Task<IResult> RunAsync(Guid? after, PostOpDbContext db, CancellationToken cancellationToken)
    {
        var from = after ?? Guid.Empty;
        var patients = await db.Patients.Where(p => p.Id > from).OrderBy(p => p.Id).Take(Most).ToListAsync(cancellationToken);
        var stories = new List<StoryOfPatient>();
        foreach (var patient in patients)
            stories.Add(new StoryOfPatient(patient.Id, [.. (await EventsAsync(db, patient, cancellationToken)).OrderBy(e => e.At)]));
        return Results.Ok(stories);
    }

    private static async Task<IEnumerable<StoryEvent>> EventsAsync(PostOpDbContext db, Patient patient, CancellationToken cancellationToken) =>
    [
        .. await StoryOfTexts.OfAsync(db, patient.Id, cancellationToken),
        .. await StoryOfCheckIns.OfAsync(db, patient, cancellationToken),
        .. await StoryOfCases.OfAsync(db, patient.Id, cancellationToken),
        .. await SilencesAsync(db, patient.Id, cancellationToken),
        .. await TasksAsync(db, patient.Id, cancellationToken)
    ];

    private static async Task<IEnumerable<StoryEvent>> SilencesAsync(PostOpDbContext db, Guid patientId, CancellationToken cancellationToken) =>
        (await db.Silences.AsNoTracking().Where(s => s.PatientId == patientId && s.Reason != null).ToListAsync(cancellationToken))
            .Select(s => new StoryEvent(s.ToldAt!.Value, "flagged", Rule: s.Reason!.Rule, Reasons: [s.Reason.Sentence]));

    private static async Task<IEnumerable<StoryEvent>> TasksAsync(PostOpDbContext db, Guid patientId, CancellationToken cancellationToken) =>
        (await db.CallTasks.AsNoTracking().Where(t => t.PatientId == patientId).ToListAsync(cancellationToken))
            .Select(t => new StoryEvent(t.OpenedAt, "call-task", Text: t.Sentence, Reason: t.Reason));
}
