using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>Finds patients by id, part of a name, record number, or the name of who answers for them.</summary>
internal sealed class FindPatientsConsumer(ConsultationsDbContext db) : IConsumer<FindPatients>
{
    private const int MostAtOnce = 500;

    public async Task Consume(ConsumeContext<FindPatients> context)
    {
        if (Staff.Includes(context.Actor())) await context.RespondAsync(await FindAsync(context.Message, context.CancellationToken));
        else await context.RespondAsync(PatientRefusals.NotAllowed);
    }

    private async Task<PatientsFound> FindAsync(FindPatients question, CancellationToken cancellationToken)
    {
        var found = Matching(question);
        var total = await found.CountAsync(cancellationToken);
        var page = await found
            .OrderBy(p => p.Details.FamilyName).ThenBy(p => p.Details.GivenName).ThenBy(p => p.RecordNumber)
            .Skip(Math.Max(question.Skip, 0)).Take(Math.Clamp(question.Take, 1, MostAtOnce))
            .ToListAsync(cancellationToken);
        return new PatientsFound([.. page.Select(p => p.ToCard())], total);
    }

    private IQueryable<Patient> Matching(FindPatients question)
    {
        var found = db.Patients.AsNoTracking();
        if (question.PatientIds is { } ids) found = found.Where(p => ids.Contains(p.Id));
        return string.IsNullOrWhiteSpace(question.Text) ? found : Containing(found, Literally(question.Text));
    }

    private static IQueryable<Patient> Containing(IQueryable<Patient> patients, string pattern) => patients.Where(p =>
        EF.Functions.ILike(p.Details.GivenName + " " + p.Details.FamilyName, pattern, "\\")
        || EF.Functions.ILike(p.Details.FamilyName + ", " + p.Details.GivenName, pattern, "\\")
        || EF.Functions.ILike(p.RecordNumber, pattern, "\\")
        || p.Proxies.Any(x => x.EndedAt == null && EF.Functions.ILike(x.Person.DisplayName, pattern, "\\")));

    /// <summary>What was typed stands for itself, also a percent sign; a character no name can hold finds nothing.</summary>
    private static string Literally(string text) =>
        "%" + text.Trim().Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_").Replace("\0", "\uFFFD") + "%";
}
