using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.Notifications.Contacts;
using Microsoft.EntityFrameworkCore;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Contacts;

public class KeepContactsTests(NotificationsFixture notifications) : IClassFixture<NotificationsFixture>
{
    [Fact]
    public async Task A_registered_patient_is_kept_with_the_consent_they_gave()
    {
        var phone = NewPhone();
        var patient = await notifications.RegisterAsync(Contact(phone, "ana@example.org", Languages.Spanish, "Pacific/Guam"));
        (await KeptAsync(patient)).ShouldSatisfyAllConditions(
            c => c.Phone.ShouldBe(phone), c => c.Email.ShouldBe("ana@example.org"), c => c.Language.ShouldBe("es"), c => c.TimeZone.ShouldBe("Pacific/Guam"));
        (await LedgerAsync(phone)).ShouldBe(["consented by registration"]);
    }

    [Fact]
    public async Task The_same_registration_twice_is_kept_once()
    {
        var (patient, phone) = (Guid.CreateVersion7(), NewPhone());
        await notifications.Running.SendTwiceAsync(new PatientRegistered(patient, 1, Contact(phone), notifications.Now));
        (await LedgerAsync(phone)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_change_that_overtakes_the_registration_stays()
    {
        var (patient, old, current) = (Guid.CreateVersion7(), NewPhone(), NewPhone());
        await notifications.Running.SendTwiceAsync(new PatientDetailsChanged(patient, 3, Contact(current), notifications.Now));
        await notifications.Running.SendAsync(new PatientDetailsChanged(patient, 2, Contact(old, consent: false), notifications.Now));
        await notifications.Running.SendAsync(new PatientRegistered(patient, 1, Contact(old), notifications.Now));
        (await KeptAsync(patient)).ShouldSatisfyAllConditions(c => c.Phone.ShouldBe(current), c => c.Revision.ShouldBe(3));
    }

    [Fact]
    public async Task Consent_taken_back_on_paper_is_a_line_of_the_ledger()
    {
        var phone = NewPhone();
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.Running.SendAsync(new PatientDetailsChanged(patient, 2, Contact(phone, consent: false), notifications.Now));
        (await LedgerAsync(phone)).ShouldBe(["consented by registration", "withdrawn by registration"]);
    }

    [Fact]
    public async Task The_ledger_is_only_ever_added_to()
    {
        var phone = NewPhone();
        await notifications.RegisterAsync(Contact(phone));
        var change = () => notifications.Running.Database(db => db.Database.ExecuteSqlAsync($"update consent_entries set what = 'x' where address = {phone}"));
        (await change.ShouldThrowAsync<Npgsql.PostgresException>()).MessageText.ShouldContain("append-only");
    }

    [Fact]
    public async Task A_member_of_staff_is_kept_in_the_newest_revision_whatever_the_order()
    {
        var account = new StaffMemberChanged(Guid.CreateVersion7(), 2, "dr-ellis", "Dr. Ellis", [Roles.Surgeon], NewPhone(), null, "America/New_York", false);
        await notifications.Running.SendTwiceAsync(account);
        await notifications.Running.SendAsync(account with { Revision = 1, Active = true });
        var kept = await notifications.Running.Database(db => db.Contacts.SingleAsync(c => c.Id == account.StaffId));
        kept.ShouldSatisfyAllConditions(c => c.Active.ShouldBeFalse(), c => c.IsPatient.ShouldBeFalse());
    }

    private Task<Contact> KeptAsync(Guid patient) => notifications.Running.Database(db => db.Contacts.SingleAsync(c => c.Id == patient));

    private Task<List<string>> LedgerAsync(string phone) => notifications.Running.Database(db => db.ConsentEntries
        .Where(e => e.Address == phone).OrderBy(e => e.RecordedAt).ThenBy(e => e.Id).Select(e => e.What + " by " + e.How).ToListAsync());
}
