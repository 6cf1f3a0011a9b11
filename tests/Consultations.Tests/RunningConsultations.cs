using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Consultations.Tests;

/// <summary>The service as it runs, shared by the tests that need it; each works with patients of its own.</summary>
public sealed class RunningConsultations : IAsyncLifetime
{
    private static int _numbers;

    internal RunningService<ConsultationsDbContext> Service { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        Service = await RunningService.StartAsync<ConsultationsDbContext>(Services.Consultations, b => b.AddConsultations());

    public ValueTask DisposeAsync() => Service.DisposeAsync();

    /// <summary>A registration nobody else uses: record number, phone and address are new.</summary>
    internal static RegisterPatient Somebody()
    {
        var n = Interlocked.Increment(ref _numbers);
        return new RegisterPatient(
            $"NC{n:00000}", "Ana", "Duarte", new DateOnly(1965, 11, 2), $"(442) 555-{n:0000}", $"ana{n}@example.org",
            Languages.Spanish, "America/Los_Angeles", Channels.Sms, true, new DateOnly(2026, 2, 1));
    }

    internal async Task<Accepted> AcceptedAsync<TCommand>(TCommand command) where TCommand : class =>
        (await Service.CommandAsync(command)).ShouldBeOfType<Outcome<Accepted>.Answered>().Answer;

    internal async Task<string> RefusedAsync<TCommand>(TCommand command, Actor? actor = null) where TCommand : class =>
        (await Service.CommandAsync(command, actor)).ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.Code;

    internal async Task<TAnswer> AnswerAsync<TQuestion, TAnswer>(TQuestion question) where TQuestion : class where TAnswer : class =>
        (await Service.AskAsync<TQuestion, TAnswer>(question)).ShouldBeOfType<Outcome<TAnswer>.Answered>().Answer;

    internal async Task<Guid> PatientAsync() => (await AcceptedAsync(Somebody())).Id;

    internal async Task<PatientCard> CardAsync(Guid patientId) =>
        (await AnswerAsync<FindPatients, PatientsFound>(new FindPatients([patientId], null, 0, 10))).Patients.Single();
}

/// <summary>Tests of one running service, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class RunningCollection : ICollectionFixture<RunningConsultations>
{
    public const string Name = "running consultations";
}
