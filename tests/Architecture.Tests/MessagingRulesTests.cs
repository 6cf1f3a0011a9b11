using System.Text.RegularExpressions;
using FbssFollowUp.Contracts;

namespace FbssFollowUp.Architecture.Tests;

public partial class MessagingRulesTests
{
    [Fact]
    public void Every_message_has_exactly_one_consumer_in_each_service_that_reads_it()
    {
        foreach (var row in WhoSaysWhat.Rows)
            foreach (var reader in row.To)
                House.Consumers(House.Services[reader]).Count(c => c.Message == row.Message).ShouldBe(1, $"{row.Message.Name} in {reader}");
    }

    [Fact]
    public void Nobody_hears_what_the_table_does_not_give_them()
    {
        foreach (var (service, folder) in House.Services)
            foreach (var (consumer, message) in House.Consumers(folder))
                WhoSaysWhat.Rows.Single(r => r.Message == message).To.ShouldContain(service, consumer.Name);
    }

    [Fact]
    public void Every_message_is_said_by_those_who_may_say_it()
    {
        foreach (var row in WhoSaysWhat.Rows)
            foreach (var sender in row.From)
                House.Sources($"services/{House.Services[sender]}").Any(f => Regex.IsMatch(f.Code(), $@"\b{row.Message.Name}\b"))
                    .ShouldBeTrue($"{row.Message.Name} is never said by {sender}");
    }

    [Fact]
    public void No_message_is_made_by_a_service_that_may_not_say_it()
    {
        foreach (var row in WhoSaysWhat.Rows)
            foreach (var (service, folder) in House.Services.Where(s => !row.From.Contains(s.Key)))
                House.Sources($"services/{folder}").Where(f => Regex.IsMatch(f.Code(), $@"new\s+{row.Message.Name}\s*\("))
                    .Select(f => f.Path).ShouldBeEmpty($"{row.Message.Name} in {service}");
    }

    [Fact]
    public void A_service_publishes_only_through_its_outbox_or_as_a_request() =>
        House.Sources("services").Where(f => Publishes().IsMatch(f.Code())).Select(f => f.Path).ShouldBeEmpty();

    [Fact]
    public void A_consumer_says_what_it_does_and_stands_in_the_file_of_that_name()
    {
        foreach (var folder in House.Services.Values)
            foreach (var (consumer, _) in House.Consumers(folder))
            {
                consumer.Name.ShouldEndWith("Consumer");
                House.Sources($"services/{folder}").ShouldContain(f => f.Name == consumer.Name.Replace("Consumer", ""), consumer.FullName);
            }
    }

    [Fact]
    public void Every_consumer_and_job_is_listed_by_name_in_its_setup()
    {
        foreach (var folder in House.Services.Values)
        {
            var setup = House.Sources($"services/{folder}").Single(f => f.Name == $"{folder}Setup").Code();
            var listed = House.Assembly(folder).GetTypes()
                .Where(t => t is { IsClass: true, IsAbstract: false } && (IsConsumer(t) || IsDueWork(t)));
            listed.Where(t => !setup.Contains($"<{t.Name}>", StringComparison.Ordinal)).Select(t => t.FullName).ShouldBeEmpty();
        }
    }

    [Fact]
    public void No_log_line_carries_a_whole_message() =>
        House.Sources("services", "shared").Where(f => WholeMessage().IsMatch(f.Code())).Select(f => f.Path).ShouldBeEmpty();

    private static bool IsConsumer(Type type) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(MassTransit.IConsumer<>));

    private static bool IsDueWork(Type type) => typeof(ServiceDefaults.IDueWork).IsAssignableFrom(type);

    [GeneratedRegex(@"IPublishEndpoint|ISendEndpoint|\bIBus\b|\.Publish\(|IRequestClient")]
    private static partial Regex Publishes();

    [GeneratedRegex(@"Log(Information|Warning|Error|Debug|Critical)\([^;]*\{@|Log(Information|Warning|Error|Debug|Critical)\([^;]*\.(Text|Body|Message)\b(?!\w)", RegexOptions.Singleline)]
    private static partial Regex WholeMessage();
}
