using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Tests.Protocols;

public sealed class ProtocolCheckTests
{
    [Fact]
    public void The_shipped_version_makes_sense() => ProtocolCheck.Problems(ProtocolBook.NewestText).ShouldBeEmpty();

    [Theory]
    [InlineData("a day twice", "procedures.lumbar-fusion.days", "3, 7, 7, 90, 365", "procedures.lumbar-fusion.days has day 7 twice.")]
    [InlineData("no day", "procedures.lumbar-fusion.days", "", "is empty")]
    [InlineData("day zero", "procedures.lumbar-fusion.days", "0, 365", "before 1")]
    [InlineData("window before the first check-in", "procedures.cervical-fusion.windowEndsDay", "2", "not after the first check-in (day 2)")]
    [InlineData("window behind the last check-in", "procedures.cervical-fusion.windowEndsDay", "900", "persistent pain would never be found")]
    [InlineData("severe below persistent", "persistentPain.severeFrom", "4", "Thresholds are crossed: persistentPain.severeFrom (4) is below persistentPain.worstFrom (5).")]
    [InlineData("the same-day alert below severe", "severePain.from", "6", "Thresholds are crossed: severePain.from (6)")]
    [InlineData("pain beyond its scale", "persistentPain.worstFrom", "11", "persistentPain.worstFrom is 11")]
    [InlineData("no pain at all", "recurrence.from", "0", "recurrence.from is 0")]
    [InlineData("a share of 30", "persistentPain.improvementShare", "30", "give a share")]
    [InlineData("PGIC of 8", "persistentPain.globalChangeFrom", "8", "PGIC goes from 1 to 7")]
    [InlineData("a shorter window after a revision", "revision.windowFactor", "0.5", "revision.windowFactor is 0.5")]
    [InlineData("asked at night", "checkIns.localTime", "22:00", "from 09:00 to 19:00")]
    [InlineData("an emergency moved down", "redFlags.urgent", "chest-pain, fever, chills, wound-problem, calf-pain-or-swelling, new-weakness, foot-drop-or-limp, upright-headache, clear-fluid", "chest-pain is in two groups")]
    [InlineData("a red flag forgotten", "redFlags.urgent", "fever", "chills is in no group")]
    [InlineData("a red flag nobody knows", "redFlags.emergencyAfterNeckSurgery", "neck-breathing-or-swallowing, neck-swelling, rash", "rash is no red flag")]
    [InlineData("nobody of that name", "escalation.urgent", "surgeon at once; the-boss after 60 minutes", "nobody is called \"the-boss\"")]
    [InlineData("a first alert that waits", "escalation.emergency", "surgeon after 15 minutes", "the first alert must be at once")]
    [InlineData("an emergency that waits for Monday", "escalation.emergency", "surgeon at once; administrators after 1 business day", "counts in minutes")]
    [InlineData("two alerts at one time", "escalation.routine", "surgeon at once; next-surgeon after 2 business days; administrators after 2 business days", "each later than the one before")]
    [InlineData("endless repeats", "repeats.urgent.everyMinutes", "0", "repeats.urgent")]
    [InlineData("an instrument that needs a licence", "instruments.asked", "peg, odi", "instruments.asked")]
    public void What_makes_no_sense_is_refused_with_the_sentence_that_says_why(string label, string path, string value, string sentence)
    {
        var (content, problems) = ProtocolSettings.With(ProtocolBook.NewestText, new Dictionary<string, string> { [path] = value });
        problems.ShouldBeEmpty(label);
        string.Join(' ', ProtocolCheck.Problems(content!)).ShouldContain(sentence, Case.Sensitive, label);
    }

    [Theory]
    [InlineData("no number", "severePain.from", "nine", "severePain.from: \"nine\" is not a number.")]
    [InlineData("no days", "procedures.lumbar-fusion.days", "3, seven", "is not a list of whole numbers")]
    [InlineData("no ladder", "escalation.routine", "surgeon soon", "is not a ladder")]
    [InlineData("no setting", "severePain.colour", "red", "There is no setting severePain.colour.")]
    public void A_value_of_another_kind_is_refused_by_name(string label, string path, string value, string sentence) =>
        ProtocolSettings.With(ProtocolBook.NewestText, new Dictionary<string, string> { [path] = value })
            .Problems.ShouldHaveSingleItem().ShouldContain(sentence, Case.Sensitive, label);

    [Theory]
    [InlineData("half a day", "severePain.from", "8.5")]
    [InlineData("half a repeat", "repeats.urgent.atMost", "1.5")]
    public void A_fraction_where_whole_numbers_are_meant_is_refused(string label, string path, string value)
    {
        var (content, _) = ProtocolSettings.With(ProtocolBook.NewestText, new Dictionary<string, string> { [path] = value });
        ProtocolCheck.Problems(content!).ShouldHaveSingleItem(label).ShouldContain(path);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{ \"version\": ")]
    public void A_file_that_is_no_protocol_is_refused_with_where(string content) => ProtocolCheck.Problems(content).ShouldHaveSingleItem().ShouldNotBeEmpty();

    [Fact]
    public void Settings_read_back_as_they_were_written_and_differences_name_both_values()
    {
        var settings = ProtocolSettings.Of(ProtocolBook.NewestText);
        settings.ShouldContain(s => s.Path == "escalation.routine" && s.Value == "surgeon at once; surgeon after 1 business day; next-surgeon after 2 business days; administrators after 3 business days");
        var (same, problems) = ProtocolSettings.With(ProtocolBook.NewestText, settings.ToDictionary(s => s.Path, s => s.Value));
        problems.ShouldBeEmpty();
        ProtocolSettings.Between(ProtocolBook.NewestText, same!).ShouldBeEmpty();
        ProtocolCheck.Problems(same!).ShouldBeEmpty();
        var (other, _) = ProtocolSettings.With(same!, new Dictionary<string, string> { ["procedures.lumbar-fusion.windowEndsDay"] = "200" });
        ProtocolSettings.Between(same!, other!).ShouldHaveSingleItem().ShouldBe(new("procedures.lumbar-fusion.windowEndsDay", "180", "200"));
    }

    [Fact]
    public void An_item_can_be_moved_up()
    {
        var groups = ProtocolBook.Newest.RedFlags;
        var (content, _) = ProtocolSettings.With(ProtocolBook.NewestText, new Dictionary<string, string>
        {
            ["redFlags.emergency"] = string.Join(", ", groups.Emergency.Append("fever")),
            ["redFlags.urgent"] = string.Join(", ", groups.Urgent.Except(["fever"]))
        });
        ProtocolCheck.Problems(content!).ShouldBeEmpty();
        ProtocolJson.Read(content!).RedFlags.IsEmergency("fever").ShouldBeTrue();
    }
}
