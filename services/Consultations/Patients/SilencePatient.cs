using FbssFollowUp.Consultations.Requests;
using FbssFollowUp.Contracts;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>What a death and a withdrawal have in common: nothing is sent any more, what the patient asked for has ended, and who said so is kept.</summary>
internal sealed class SilencePatient(ConsultationsDbContext db, Clock clock, PracticeSettings practice)
{
    public const int LongestNote = 1000;

    /// <summary>Loads the patient for somebody of the practice.</summary>
    public Task<(Patient? Patient, Refused? Refusal)> FindAsync(Guid patientId, Actor by, CancellationToken cancellationToken) =>
        db.PatientForAsync(patientId, by, cancellationToken);

    /// <summary>Saves it together with <paramref name="fact"/>.</summary>
    public async Task<object> RunAsync<TFact>(
        Patient patient, string because, Actor by, string note, Func<DateTimeOffset, TFact> fact, CancellationToken cancellationToken) where TFact : class
    {
        var now = new Moment(clock.UtcNow, practice.Zone);
        if (!patient.FallSilent(because, by, note, now.At)) return PatientRefusals.SilentAlready;
        Keep(patient.Id, because, by, note, now.At);
        await EndRequestsAsync(patient.Id, because, by, now, cancellationToken);
        db.Enqueue(fact(now.At));
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(patient.Id, []);
    }

    public void Keep(Guid patientId, string what, Actor by, string note, DateTimeOffset at) =>
        db.PatientEntries.Add(PatientEntryRow.Of(patientId, what, by, note, at));

    private async Task EndRequestsAsync(Guid patientId, string because, Actor by, Moment now, CancellationToken cancellationToken)
    {
        foreach (var request in await db.Requests.Where(r => r.PatientId == patientId).ToListAsync(cancellationToken))
        {
            if (request.Withdraw(now) == RequestStep.NotFromHere) continue;
            db.RequestEntries.Add(RequestEntry.Of(request.Id, request.State, by, because, now.At));
            db.TellWhatFollows(request, now.At);
        }
    }
}
