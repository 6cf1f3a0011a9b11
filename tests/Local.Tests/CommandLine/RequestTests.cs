namespace FbssFollowUp.Local.Tests.CommandLine;

public sealed class RequestTests
{
    [Fact]
    public void No_argument_runs_with_the_data_of_before() => Request.Read([]).ShouldBe(new Request.Run(Fresh: false));

    [Fact]
    public void Fresh_starts_over() => Request.Read(["--fresh"]).ShouldBe(new Request.Run(Fresh: true));

    [Theory]
    [InlineData("--mail", false)]
    [InlineData("--fresh --mail", true)]
    [InlineData("--mail --fresh", true)]
    public void Mail_brings_real_mail_servers_in(string arguments, bool fresh) =>
        Request.Read(arguments.Split(' ')).ShouldBe(new Request.Run(fresh, Mail: true), arguments);

    [Fact]
    public void Import_takes_a_file() => Request.Read(["import", "log.csv"]).ShouldBe(new Request.Import("log.csv"));

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_is_given(string argument) => Request.Read([argument]).ShouldBeOfType<Request.Help>();

    [Fact]
    public void An_import_without_a_file_says_what_is_missing() =>
        Request.Read(["import"]).ShouldBeOfType<Request.Wrong>().Sentence.ShouldStartWith("Name the file to import");

    [Theory]
    [InlineData("--frsh")]
    [InlineData("--fresh", "now")]
    [InlineData("import", "a.csv", "b.csv")]
    public void Anything_else_is_refused_in_one_sentence_that_repeats_it(params string[] arguments)
    {
        var sentence = Request.Read(arguments).ShouldBeOfType<Request.Wrong>().Sentence;
        sentence.ShouldStartWith($"`{string.Join(' ', arguments)}` is not understood");
        sentence.ShouldNotContain("\n");
    }

    [Fact]
    public void Play_takes_files_and_where_the_report_goes()
    {
        var play = Request.Read(["play", "a.json", "--report", "out.json", "b.jsonl"]).ShouldBeOfType<Request.Play>();
        play.Files.ShouldBe(["a.json", "b.jsonl"]);
        play.Report.ShouldBe("out.json");
    }

    [Fact]
    public void A_cohort_takes_its_size_and_seed() =>
        Request.Read(["play", "--cohort", "200", "--seed", "1"]).ShouldBe(new Request.Cohort(200, 1, null));

    [Fact]
    public void A_play_and_a_cohort_take_a_protocol_to_try()
    {
        Request.Read(["play", "a.json", "--protocol", "v2.json"]).ShouldBeOfType<Request.Play>().Protocol.ShouldBe("v2.json");
        Request.Read(["play", "--cohort", "5", "--seed", "1", "--protocol", "v2.json"]).ShouldBe(new Request.Cohort(5, 1, null, "v2.json"));
    }

    [Theory]
    [InlineData("play")]
    [InlineData("play", "--report", "out.json")]
    [InlineData("play", "a.json", "--report")]
    [InlineData("play", "a.json", "--fast")]
    [InlineData("play", "--cohort", "0", "--seed", "1")]
    [InlineData("play", "--cohort", "200")]
    [InlineData("play", "--cohort", "1001", "--seed", "1")]
    [InlineData("play", "--cohort", "5", "--seed", "-1")]
    [InlineData("play", "a.json", "--cohort", "5", "--seed", "1")]
    public void A_play_that_is_not_understood_says_how_it_is_written(params string[] arguments) =>
        Request.Read(arguments).ShouldBeOfType<Request.Wrong>().Sentence.ShouldContain("play FILE");
}
