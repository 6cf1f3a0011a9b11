namespace FbssFollowUp.Contracts.Tests;

public class WhoSaysWhatTests
{
    [Fact]
    public void Every_message_stands_in_the_table_once() =>
        WhoSaysWhat.Rows.GroupBy(r => r.Message).Where(g => g.Count() > 1).Select(g => g.Key.Name).ShouldBeEmpty();

    [Fact]
    public void Every_message_has_an_owner_and_a_reader()
    {
        foreach (var row in WhoSaysWhat.Rows)
        {
            row.From.ShouldNotBeEmpty($"Nobody may send {row.Message.Name}.");
            row.To.ShouldNotBeEmpty($"Nobody reads {row.Message.Name}.");
            row.From.Concat(row.To).Except(Services.All).ShouldBeEmpty($"{row.Message.Name} names a service that does not exist.");
        }
    }

    [Fact]
    public void A_command_or_query_has_exactly_one_receiver_and_stands_in_its_folder()
    {
        foreach (var row in WhoSaysWhat.Rows.Where(r => r.Kind is not MessageKind.Fact))
            FolderOf(row.To.Single()).ShouldBe(row.Message.Namespace!.Split('.')[^1], row.Message.Name);
    }

    [Fact]
    public void A_fact_has_exactly_one_owner_and_stands_in_its_folder()
    {
        foreach (var row in WhoSaysWhat.Rows.Where(r => r.Kind is MessageKind.Fact))
            FolderOf(row.From.Single()).ShouldBe(row.Message.Namespace!.Split('.')[^1], row.Message.Name);
    }

    [Fact]
    public void Nobody_reads_at_the_edges() =>
        WhoSaysWhat.Rows.Where(r => r.To.Contains(Services.Portal) || r.To.Contains(Services.Console)).ShouldBeEmpty();

    [Fact]
    public void The_Portal_says_only_what_a_patient_may_say() =>
        WhoSaysWhat.Rows.Where(r => r.From.Contains(Services.Portal)).Select(r => r.Message.Name).ShouldBe(["RequestConsultation", "AnswerOffer", "AnswerAppointment", "OpenAppointmentLink", "SubmitCheckIn", "SaveCheckInProgress", "BeginCheckIn", "OpenCheckIn", "OpenStandingLink"]);

    private static string FolderOf(string service) => service switch
    {
        Services.Console => "StaffConsole",
        Services.PostOp => "PostOp",
        _ => char.ToUpperInvariant(service[0]) + service[1..]
    };
}
