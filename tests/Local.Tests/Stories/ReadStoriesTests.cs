namespace FbssFollowUp.Local.Tests.Stories;

public sealed class ReadStoriesTests : IDisposable
{
    private const string Good = """
        { "name": "a", "patient": { "timeZone": "Pacific/Guam", "channel": "sms" }, "surgery": { "procedure": "lumbar-fusion" }
        """;

    private readonly List<string> files = [];

    [Fact]
    public void What_is_left_out_has_its_usual_meaning()
    {
        var story = Read($"[{Good} }}]").Stories.ShouldHaveSingleItem();

        story.Patient.Language.ShouldBe("en");
        story.Surgery.ShouldBe(story.Surgery with { Levels = 1, Revision = false, BackBefore = null, LegBefore = null });
        story.Answers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("sms", "text")]
    [InlineData("email", "web")]
    public void Who_does_not_say_how_answers_as_the_channel_is(string channel, string by) =>
        Read("[" + Good.Replace("sms", channel, StringComparison.Ordinal) + ", \"answers\": [{ \"from\": 0, \"back\": 3, \"leg\": 4 }] }]")
            .Stories[0].Answers[0].By.ShouldBe(by);

    [Theory]
    [InlineData("unknown key", """, "answer": [] }""", "\"answer\" is not known of a story")]
    [InlineData("key twice", """, "name": "b" }""", "\"name\" is given twice")]
    [InlineData("pain above its edge", """, "answers": [{ "from": 0, "back": 11, "leg": 0 }] }""", "\"back\" must be a whole number from 0 to 10, not 11")]
    [InlineData("pain below its edge", """, "answers": [{ "from": 0, "back": -1, "leg": 0 }] }""", "not -1")]
    [InlineData("pain between numbers", """, "answers": [{ "from": 0, "back": 6.5, "leg": 0 }] }""", "not 6.5")]
    [InlineData("pain as a text", """, "answers": [{ "from": 0, "back": "6", "leg": 0 }] }""", "not \"6\"")]
    [InlineData("day below its edge", """, "answers": [{ "from": -1, "back": 6, "leg": 0 }] }""", "\"from\" must be a whole number from 0 to 1000")]
    [InlineData("day missing", """, "answers": [{ "back": 6, "leg": 0 }] }""", "\"from\" is missing")]
    [InlineData("the same day twice", """, "answers": [{ "from": 3, "by": "none" }, { "from": 3, "by": "none" }] }""", "two answers from day 3")]
    [InlineData("silence with words", """, "answers": [{ "from": 0, "by": "none", "back": 3 }] }""", "by none says nothing")]
    [InlineData("raw replies beside values", """, "answers": [{ "from": 0, "replies": ["3"], "back": 3 }] }""", "instead of values")]
    [InlineData("an answer without anything", """, "answers": [{ "from": 0 }] }""", "must say something")]
    [InlineData("an empty reply", """, "answers": [{ "from": 0, "replies": [""] }] }""", "texts of 1 to 1600 characters")]
    [InlineData("no such way", """, "answers": [{ "from": 0, "by": "fax", "back": 1, "leg": 1 }] }""", "one of text, web, none")]
    [InlineData("no such red flag", """, "answers": [{ "from": 0, "back": 1, "leg": 1, "redFlags": ["cough"] }] }""", "not \"cough\"")]
    [InlineData("global change beyond its edge", """, "answers": [{ "from": 0, "back": 1, "leg": 1, "pgic": 8 }] }""", "whole number from 1 to 7")]
    [InlineData("two PEG numbers", """, "answers": [{ "from": 0, "back": 1, "leg": 1, "peg": [1, 2] }] }""", "three numbers")]
    [InlineData("no such time", """, "says": [{ "day": 1, "at": "24:00", "text": "hi" }] }""", "a time of day")]
    [InlineData("nothing said", """, "says": [{ "day": 1, "at": "23:59", "text": " " }] }""", "\"text\" must be")]
    [InlineData("no such rule", """, "expect": [{ "rule": "R7", "from": 1, "to": 2 }] }""", "one of R0, R1")]
    [InlineData("days the wrong way round", """, "expect": [{ "rule": "R1", "from": 3, "to": 2 }] }""", "must not be after")]
    [InlineData("no such rule allowed", """, "allow": ["R9"] }""", "not \"R9\"")]
    [InlineData("no such reading", """, "read": "skipped" }""", "one of understood")]
    [InlineData("not an object", ", \"says\": [7] }", "a saying must be an object")]
    public void What_is_wrong_is_told_with_its_line(string what, string rest, string reason)
    {
        var problem = Read($"[\n{Good}\n{rest}\n]").Problems.ShouldHaveSingleItem(what);
        problem.Line.ShouldBe(3);
        problem.Reason.ShouldContain(reason);
    }

    [Theory]
    [InlineData("lumbar-fusion", "knee", "one of lumbar-microdiscectomy")]
    [InlineData("Pacific/Guam", "Mars/Base", "an IANA time zone")]
    [InlineData("\"sms\"", "\"fax\"", "one of sms, email")]
    [InlineData("\"lumbar-fusion\"", "\"lumbar-fusion\", \"levels\": 11", "from 1 to 10")]
    [InlineData("\"lumbar-fusion\"", "\"lumbar-fusion\", \"levels\": 0", "from 1 to 10")]
    [InlineData("\"lumbar-fusion\"", "\"lumbar-fusion\", \"revision\": \"yes\"", "true or false")]
    [InlineData("\"lumbar-fusion\"", "\"lumbar-fusion\", \"riskFactors\": [\"luck\"]", "not \"luck\"")]
    [InlineData("\"name\": \"a\", ", "", "\"name\" is missing")]
    public void Patient_and_surgery_are_held_to_what_is_known(string good, string bad, string reason) =>
        Read($"[{Good.Replace(good, bad, StringComparison.Ordinal)} }}]").Problems.ShouldHaveSingleItem().Reason.ShouldContain(reason);

    /// <summary>As the clinical page puts them, one by one, and as a file may shorten them.</summary>
    [Theory]
    [InlineData("numb saddle", "saddle-numbness")]
    [InlineData("numb genitals", "saddle-numbness")]
    [InlineData("cannot start or hold urine", "urinary-retention-or-incontinence")]
    [InlineData("bladder", "urinary-retention-or-incontinence")]
    [InlineData("bowel-incontinence", "bowel-leakage")]
    [InlineData("new weakness in both legs", "both-legs-weak")]
    [InlineData("a leg or arm that cannot be moved", "limb-cannot-move")]
    [InlineData("shortness_of_breath", "sudden-breathlessness")]
    [InlineData("trouble swallowing", "neck-breathing-or-swallowing")]
    [InlineData("swelling of the neck", "neck-swelling")]
    [InlineData("Fever", "fever")]
    [InlineData("wound opening", "wound-problem")]
    [InlineData("infection sign at the pocket", "pocket-infection")]
    [InlineData("calf swelling", "calf-pain-or-swelling")]
    [InlineData("new or worse weakness", "new-weakness")]
    [InlineData("foot-drop", "foot-drop-or-limp")]
    [InlineData("a new limp", "foot-drop-or-limp")]
    [InlineData("severe headache worse when upright", "upright-headache")]
    [InlineData("clear fluid from the wound", "clear-fluid")]
    [InlineData("sudden loss of stimulation", "stimulation-lost")]
    public void A_red_flag_may_be_called_as_people_call_it(string name, string code) => StoryWords.RedFlag(name).ShouldBe(code);

    [Theory]
    [InlineData("severe nerve pain before surgery", "severe-nerve-pain")]
    [InlineData("earlier spine surgery", "prior-spine-surgery")]
    [InlineData("no clear pain generator before surgery", "no-clear-pain-generator")]
    [InlineData("smoker", "smoking")]
    [InlineData("excess alcohol", "excess-alcohol")]
    public void A_risk_factor_may_be_called_as_people_call_it(string name, string code) => StoryWords.RiskFactor(name).ShouldBe(code);

    [Fact]
    public void All_that_is_wrong_is_told_at_once_and_nothing_is_left_to_the_second_try()
    {
        var problems = Read($"[\n{Good},\n\"read\": \"no\",\n\"allow\": [\"R8\"] }},\n{Good} }}\n]").Problems;
        problems.Select(problem => problem.Line).ShouldBe([3, 4, 5]);
        problems[^1].Reason.ShouldBe("There is another story named \"a\".");
    }

    [Fact]
    public void A_file_that_is_no_JSON_says_where_it_breaks() => Read("[\n{ \"name\": \"a\",, }\n]").Problems.ShouldHaveSingleItem().Line.ShouldBe(2);

    [Fact]
    public void A_file_without_a_story_is_refused() => Read("[]").Problems.ShouldHaveSingleItem().Reason.ShouldContain("no story");

    [Fact]
    public void A_file_that_is_not_there_is_refused() => ReadStories.From(["nowhere.json"]).Problems.ShouldHaveSingleItem().Reason.ShouldContain("cannot be read");

    [Fact]
    public void A_line_of_replies_is_a_patient_who_answered_what_comes_before()
    {
        var story = Read("""{"asked": "redFlags", "text": "2", "read": "understood", "redFlags": false}""", ".jsonl").Stories.ShouldHaveSingleItem();
        story.Answers[0].Replies.ShouldBe(["3", "3", "2"]);
        story.OwnText.ShouldBe(new OwnText("2", null, null, false));
    }

    [Fact]
    public void A_bad_line_of_replies_is_told_by_its_number_and_the_others_are_read() => Read("""
        {"asked": "back", "text": "7", "read": "understood", "back": 7}
        {"asked": "elbow", "text": "7", "read": "understood"}

        {"asked": "leg", "read": "human"}
        nothing
        """, ".jsonl").Problems.Select(problem => problem.Line).ShouldBe([2, 4, 5]);

    public void Dispose() => files.ForEach(File.Delete);

    private ReadStories Read(string text, string ending = ".json")
    {
        var file = Path.Combine(Path.GetTempPath(), $"stories-{Guid.CreateVersion7():N}{ending}");
        files.Add(file);
        File.WriteAllText(file, text);
        return ReadStories.From([file]);
    }
}
