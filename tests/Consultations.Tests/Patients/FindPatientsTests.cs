using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;

namespace FbssFollowUp.Consultations.Tests.Patients;

[Collection(RunningCollection.Name)]
public class FindPatientsTests(RunningConsultations running)
{
    [Theory]
    [InlineData("part of the family name", "uarte-{0}", true)]
    [InlineData("other capitals", "DUARTE-{0}", true)]
    [InlineData("given and family name", "Ana Duarte-{0}", true)]
    [InlineData("as in a list", "duarte-{0}, ana", true)]
    [InlineData("spaces around", "  duarte-{0} ", true)]
    [InlineData("a percent sign is one", "%-{0}", false)]
    [InlineData("an underscore is one", "duarte_{0}", false)]
    [InlineData("a backslash is one", "\\duarte-{0}", false)]
    [InlineData("a quote is one", "' or 1=1 -- {0}", false)]
    [InlineData("a null character finds nothing", "\0{0}", false)]
    public async Task A_text_finds_those_whose_name_contains_it(string label, string text, bool found)
    {
        var mark = Guid.CreateVersion7().ToString("N");
        await running.AcceptedAsync(RunningConsultations.Somebody() with { FamilyName = $"Duarte-{mark}" });
        (await FindAsync(new FindPatients(null, text.Replace("{0}", mark), 0, 10))).Total.ShouldBe(found ? 1 : 0, label);
    }

    [Fact]
    public async Task A_record_number_finds_its_patient()
    {
        var command = RunningConsultations.Somebody();
        var id = (await running.AcceptedAsync(command)).Id;
        (await FindAsync(new FindPatients(null, command.RecordNumber, 0, 10))).Patients.ShouldHaveSingleItem().PatientId.ShouldBe(id);
    }

    [Fact]
    public async Task Pages_come_in_order_of_family_name_with_the_total()
    {
        var mark = Guid.CreateVersion7().ToString("N");
        foreach (var name in new[] { "Cruz", "Abbott", "Bauer" })
            await running.AcceptedAsync(RunningConsultations.Somebody() with { FamilyName = name, GivenName = mark });
        var page = await FindAsync(new FindPatients(null, mark, 1, 1));
        (page.Patients.Single().FamilyName, page.Total).ShouldBe(("Bauer", 3));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-5, 1)]
    [InlineData(int.MaxValue, 2)]
    public async Task However_many_are_asked_for_at_least_one_and_at_most_500_are_given(int take, int given)
    {
        Guid[] ids = [await running.PatientAsync(), await running.PatientAsync()];
        (await FindAsync(new FindPatients(ids, null, -1, take))).Patients.Count.ShouldBe(given);
    }

    [Fact]
    public async Task Nobody_but_staff_finds_patients()
    {
        var outcome = await running.Service.AskAsync<FindPatients, PatientsFound>(new FindPatients(null, null, 0, 10), new Actor("x", Roles.Patient, ""));
        outcome.ShouldBeOfType<Outcome<PatientsFound>.Refused>().Refusal.Code.ShouldBe("not-allowed");
    }

    private Task<PatientsFound> FindAsync(FindPatients question) => running.AnswerAsync<FindPatients, PatientsFound>(question);
}
