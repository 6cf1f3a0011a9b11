using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Sandbox;

/// <summary>The answered check-ins of a patient, and which of them showed pain that is expected so early and only watched.</summary>
internal static class StoryOfCheckIns
{
    public static async Task<IEnumerable<StoryEvent>> OfAsync(PostOpDbContext db, Patient patient, CancellationToken cancellationToken)
    {
        var events = new List<StoryEvent>();
        foreach (var episode in await db.Episodes.Where(e => e.PatientId == patient.Id).ToListAsync(cancellationToken))
        {
            var loaded = await EpisodeCourse.LoadAsync(db, episode, patient.Zone, cancellationToken);
            events.AddRange(loaded.CheckIns.Where(c => c.State == CheckInStates.Completed).Select(c => CheckedIn(c, [.. loaded.Answers[c.Id]])));
            events.AddRange(Watched(episode, loaded.Course));
        }
        return events;
    }

    public static bool? IsRedFlag(Answer answer) => answer.UnnamedRedFlag || answer.RedFlags is { Length: > 0 };

    private static StoryEvent CheckedIn(CheckIn checkIn, IReadOnlyList<Answer> answers)
    {
        var standing = Dialogue.Standing(answers.Where(a => a.GivenAt <= checkIn.EndedAt));
        return new StoryEvent(
            checkIn.EndedAt!.Value, "checked-in", Back: standing.GetValueOrDefault(AnswerItems.Axial)?.Score,
            Leg: standing.GetValueOrDefault(AnswerItems.Limb)?.Score,
            RedFlags: standing.GetValueOrDefault(AnswerItems.RedFlags) is { } said ? IsRedFlag(said) : null, By: answers.Select(a => a.By).LastOrDefault());
    }

    private static IEnumerable<StoryEvent> Watched(Episode episode, Course course) =>
        WatchedPain.In(episode.Protocol, episode.Operation, course).Select(w => new StoryEvent(w.At, "watched", Reason: w.Why, Reasons: [w.Sentence]));
}
