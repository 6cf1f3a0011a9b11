using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Consultations.Proxies;

/// <summary>Somebody answers for the patient no more. What they answered stays; messages go to the patient again.</summary>
internal sealed class EndProxyConsumer(ConsultationsDbContext db, Clock clock) : IConsumer<EndProxy>
{
    public async Task Consume(ConsumeContext<EndProxy> context)
    {
        var (command, by, reason) = (context.Message, context.Actor(), context.Message.Reason.Trim());
        var (patient, refusal) = await db.PatientForAsync(command.PatientId, by, context.CancellationToken);
        var proxy = patient?.ProxyWho(command.ProxyId);
        refusal ??= proxy is null ? PatientRefusals.ProxyUnknown
            : reason.Length is 0 or > SilencePatient.LongestNote ? PatientRefusals.ReasonMissing
            : null;
        await context.RespondAsync(refusal ?? (object)await EndAsync(patient!, proxy!, by, reason, context.CancellationToken));
    }

    private Task<Accepted> EndAsync(Patient patient, Proxy proxy, Actor by, string reason, CancellationToken cancellationToken)
    {
        var before = patient.AskedProxy;
        patient.EndProxy(proxy, by, reason, clock.UtcNow);
        return db.TellOfProxyAsync(patient, proxy, before, [], cancellationToken);
    }
}
