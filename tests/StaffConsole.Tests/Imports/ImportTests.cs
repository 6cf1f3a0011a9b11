using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.StaffConsole.Imports;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.StaffConsole.Tests.Imports;

[Collection(ConsoleTests.Name)]
public sealed class ImportTests : IAsyncLifetime
{
    private const string Header =
        "record_no,given_name,family_name,birth_date,phone,email,language,time_zone,prefers,answers_by_text,procedure_code,levels,side,revision,surgeon,operated_on,nrs_back_before,nrs_leg_before,risk_factors,sms_consent_on";

    private static readonly byte[] Sample = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "surgeries.csv"));
    private readonly RunningConsole _console;
    private readonly ConcurrentDictionary<string, (Guid Id, string Name)> _patients = [];

    public ImportTests(RunningConsole console)
    {
        _console = console;
        _console.Colleagues.Forget();
        _console.Colleagues.Answer<RegisterPatient>(Register);
        _console.Colleagues.Answer<RecordSurgery>(surgery => new Accepted(surgery.EpisodeId, []));
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _console.Colleagues.Forget();
        await _console.Service.Database(async db =>
        {
            await db.ImportedSurgeries.ExecuteDeleteAsync();
            await db.Imports.ExecuteDeleteAsync();
        });
    }

    [Fact]
    public async Task The_practices_log_goes_in_line_by_line_each_bad_one_with_its_line_and_reason()
    {
        var answer = await ImportAsync(Sample);

        (answer.Accepted, answer.Unchanged).ShouldBe((64, 0));
        answer.Refused.Select(r => (r.Line, r.Record)).ShouldBe(
        [
            (62, "NC10901"), (63, "NC10902"), (64, "NC10903"), (65, "NC10904"), (66, "NC10905"), (67, "NC10400"), (68, "NC10906"), (69, "NC10907"),
        ]);
        answer.Refused.Single(r => r.Line == 64).Reason.ShouldBe("operated_on 2031-01-01 is in the future.");
        answer.Refused.Single(r => r.Line == 67).Reason.ShouldBe("The record number belongs to somebody else.");
        answer.Notices.Select(n => n.Record).ShouldContain("NC10909");
        _patients["NC10400"].Name.ShouldBe("Duarte");
        _console.Colleagues.Ordered<RecordSurgery>().Count.ShouldBe(64);
        _console.Colleagues.Ordered<RegisterPatient>().ShouldAllBe(o => o.Actor == new Actor("import", Roles.Administrator, "import"));
    }

    [Fact]
    public async Task Importing_it_again_sends_nothing_of_what_was_accepted_and_changes_nothing()
    {
        await ImportAsync(Sample);
        _console.Colleagues.Forget();

        var again = await ImportAsync(Sample);

        (again.Accepted, again.Unchanged, again.Refused.Count, again.Notices.Count).ShouldBe((0, 64, 8, 0));
        _console.Colleagues.Ordered<RecordSurgery>().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_operation_keeps_its_id_even_if_the_console_forgot_it()
    {
        await ImportAsync(Log("NC1,Ana"));
        await _console.Service.Database(db => db.ImportedSurgeries.ExecuteDeleteAsync());
        await ImportAsync(Log("NC1,Ana"));

        _console.Colleagues.Ordered<RecordSurgery>().Select(o => o.Command.EpisodeId).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_refused_line_can_be_imported_once_what_stood_against_it_is_mended()
    {
        _console.Colleagues.Answer<RecordSurgery>(_ => new Refused("surgeon-unknown", "There is no such surgeon."));
        (await ImportAsync(Log("NC1,Ana"))).Refused.ShouldHaveSingleItem().Reason.ShouldBe("There is no such surgeon.");
        _console.Colleagues.Answer<RecordSurgery>(surgery => new Accepted(surgery.EpisodeId, []));

        (await ImportAsync(Log("NC1,Ana"))).Accepted.ShouldBe(1);

        _console.Colleagues.Ordered<RecordSurgery>().Select(o => o.Id).Distinct().Count().ShouldBe(2, "a kept refusal must not answer for it");
    }

    [Fact]
    public async Task A_line_imported_before_with_other_details_is_told()
    {
        await ImportAsync(Log("NC1,Ana"));

        var again = await ImportAsync(Log("NC1,Anna"));

        again.Accepted.ShouldBe(1);
        again.Notices.ShouldHaveSingleItem().Reason.ShouldBe("This operation was imported before with other details: what was recorded then stays.");
    }

    [Fact]
    public async Task A_scheduler_uploads_a_log_in_their_own_name_and_is_shown_what_came_of_it()
    {
        using var browser = await _console.SignedInAsync("front-desk");
        var form = Browser.HiddenFields(await browser.PageAsync("/imports"), "import");

        var first = await browser.UploadAsync("/imports", form, Log("NC1,Ana", "NC2,"));
        var second = await browser.UploadAsync("/imports", form, Log("NC1,Ana", "NC2,"));

        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        second.Headers.Location.ShouldBe(first.Headers.Location, "the same form is the same import");
        var page = await browser.PageAsync(first.Headers.Location!.PathAndQuery);
        page.ShouldContain("NC2");
        page.ShouldContain("given_name is missing.");
        _console.Colleagues.Ordered<RegisterPatient>().ShouldHaveSingleItem().Actor.ShouldBe(
            new Actor(_console.Colleagues.Ordered<RegisterPatient>()[0].Actor.Id, Roles.Scheduler, "Sam Schedule"));
        (await browser.PageAsync("/imports")).ShouldContain("log.csv");
    }

    [Fact]
    public async Task A_log_may_be_larger_than_any_other_form()
    {
        using var browser = await _console.SignedInAsync("front-desk");
        var form = Browser.HiddenFields(await browser.PageAsync("/imports"), "import");

        var stored = await browser.UploadAsync("/imports", form, Encoding.UTF8.GetBytes($"{Header}\n{new string('x', 50_000)}\n" + string.Concat(Enumerable.Repeat($"{new string('y', 999)}\n", 1000))));

        stored.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_same_upload_twice_at_once_is_one_import()
    {
        using var browser = await _console.SignedInAsync("front-desk");
        var form = Browser.HiddenFields(await browser.PageAsync("/imports"), "import");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.UploadAsync("/imports", form, Log("NC1,Ana"))));

        answers.Select(a => a.Headers.Location).Distinct().ShouldHaveSingleItem();
        (await _console.Service.Database(db => db.Imports.SingleAsync())).Accepted.ShouldBe(1);
        _console.Colleagues.Ordered<RecordSurgery>().Select(o => o.Id).Distinct().ShouldHaveSingleItem("sent again or not, it is the same order");
    }

    [Fact]
    public async Task A_file_that_is_no_log_is_refused_in_one_sentence()
    {
        using var browser = await _console.SignedInAsync("front-desk");
        var form = Browser.HiddenFields(await browser.PageAsync("/imports"), "import");

        (await (await browser.UploadAsync("/imports", form, "a,b\n1,2\n"u8.ToArray())).Content.ReadAsStringAsync()).ShouldContain("The first line must name the columns");
        (await (await browser.UploadAsync("/imports", form, [])).Content.ReadAsStringAsync()).ShouldContain("The file is empty.");
        (await PostAsync(""u8.ToArray())).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    public static TheoryData<string, byte[], string> NoLogs => new()
    {
        { "nothing", [], StoreImport.Empty },
        { "blank lines only", "\r\n\r\n"u8.ToArray(), StoreImport.Empty },
        { "a mark and nothing more", [0xEF, 0xBB, 0xBF], StoreImport.Empty },
        { "a header alone", Encoding.UTF8.GetBytes(Header + "\n"), StoreImport.HeaderOnly },
        { "another encoding", Encoding.Latin1.GetBytes($"{Header}\nNC1,Frank,Müller\n"), StoreImport.NoText },
        { "two bytes a letter", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Header)], StoreImport.NoText },
        { "a spreadsheet's own format", [0x50, 0x4B, 0x03, 0x04, 0x00, 0x00], StoreImport.NoText },
        { "a NUL in the last line", [.. Log("NC1,Ana"), 0x0A, 0x41, 0x00], StoreImport.NoText },
        { "a line without end", [.. Log("NC1,Ana"), .. Enumerable.Repeat((byte)'x', 70_000)], StoreImport.NoText }
    };

    [Theory]
    [MemberData(nameof(NoLogs))]
    public async Task A_file_that_is_no_log_is_told_in_one_sentence_and_nothing_of_it_is_kept(string label, byte[] file, string sentence)
    {
        var answer = await PostAsync(file);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, label);
        (await answer.Content.ReadFromJsonAsync<Dictionary<string, string>>())!["error"].ShouldBe(sentence, label);
        (await _console.Service.Database(db => db.Imports.AnyAsync())).ShouldBeFalse(label);
        _console.Colleagues.Ordered<RegisterPatient>().ShouldBeEmpty(label);
    }

    /// <summary>100,000 rows under FBSS_SOAK=1; a few pieces else.</summary>
    [Fact]
    public async Task A_long_log_is_imported_piece_by_piece_whatever_its_length_and_every_row_is_counted()
    {
        var rows = Environment.GetEnvironmentVariable("FBSS_SOAK") == "1" ? 100_000 : 1_700;
        using var browser = await _console.SignedInAsync("front-desk");
        var form = Browser.HiddenFields(await browser.PageAsync("/imports"), "import");
        var log = Log([.. Enumerable.Range(0, rows).Select(n => n % 100 == 7 ? "NX1," : $"N{n:000000},Ana")]);

        var stored = await browser.UploadAsync("/imports", form, log);
        await _console.Service.RunDueAsync();

        var import = await _console.Service.Database(db => db.Imports.SingleAsync());
        (import.Total, import.Done, import.Accepted, import.RefusedCount).ShouldBe((rows, rows, rows - (rows / 100), rows / 100));
        import.FinishedAt.ShouldNotBeNull();
        (await _console.Service.Database(db => db.ImportPieces.AnyAsync())).ShouldBeFalse("the file's lines are gone");
        _console.Colleagues.Ordered<RecordSurgery>().Select(o => o.Command.EpisodeId).Distinct().Count().ShouldBe(import.Accepted);
        (await browser.PageAsync(stored.Headers.Location!.PathAndQuery)).ShouldNotContain("http-equiv");
    }

    [Fact]
    public async Task A_piece_whose_owners_do_not_answer_waits_and_its_lines_are_later_the_same_commands()
    {
        var away = true;
        _console.Colleagues.Answer<RecordSurgery>(surgery => away ? throw new InvalidOperationException("away") : new Accepted(surgery.EpisodeId, []));
        var answer = await PostAsync(Log("NC1,Ana"));

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await _console.Service.Database(db => db.Imports.SingleAsync())).ShouldSatisfyAllConditions(i => i.AwaySince.ShouldNotBeNull(), i => i.Done.ShouldBe(0));
        using (var browser = await _console.SignedInAsync("front-desk"))
        {
            var id = (await _console.Service.Database(db => db.Imports.SingleAsync())).Id;
            (await browser.PageAsync($"/imports/{id}")).ShouldContain("the import waits and tries again by itself");
        }

        away = false;
        RunningConsole.Time.Advance(TimeSpan.FromMinutes(1));
        await _console.Service.RunDueAsync();
        (await _console.Service.Database(db => db.Imports.SingleAsync())).Accepted.ShouldBe(1);
        _console.Colleagues.Ordered<RegisterPatient>().Select(o => o.Id).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task What_was_refused_or_noticed_can_be_downloaded_and_no_cell_of_it_is_run()
    {
        using var browser = await _console.SignedInAsync("front-desk");
        var form = Browser.HiddenFields(await browser.PageAsync("/imports"), "import");
        var uploaded = await browser.UploadAsync("/imports", form, Log("=1+1,", "NC2,"));

        var csv = await browser.GetAsync($"{uploaded.Headers.Location!.AbsolutePath}/remarks.csv");

        csv.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        (await csv.Content.ReadAsStringAsync()).ShouldBe(
            "\uFEFFline,record_no,outcome,reason\r\n2,\"'=1+1\",refused,\"given_name is missing.\"\r\n3,\"NC2\",refused,\"given_name is missing.\"\r\n".TrimStart('\uFEFF'));
        using var surgeon = await _console.SignedInAsync("dr-ellis");
        (await surgeon.GetAsync($"{uploaded.Headers.Location!.AbsolutePath}/remarks.csv")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_sandboxs_way_in_is_not_open_to_browsers()
    {
        using var http = new HttpClient { BaseAddress = _console.Service.PublicAddress };

        (await http.PostAsync("/sandbox/import", new ByteArrayContent(Sample))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private object Register(RegisterPatient command)
    {
        if (command.TimeZone == "Mars/Olympus") return new Refused("time-zone-unknown", "There is no such time zone.");
        if (command.Language == "xx") return new Refused("language-not-offered", "The language is not offered.");
        if (command is { Email: null, Phone: "12345" }) return new Refused("no-way-to-reach", "There is no way to reach the patient.");
        var patient = _patients.GetOrAdd(command.RecordNumber, _ => (Guid.CreateVersion7(), command.FamilyName));
        return patient.Name != command.FamilyName ? new Refused("record-number-taken", "The record number belongs to somebody else.")
            : new Accepted(patient.Id, command.RecordNumber == "NC10909" ? ["The phone is shared with another patient."] : []);
    }

    private async Task<Answer> ImportAsync(byte[] file) => (await (await PostAsync(file)).EnsureSuccessStatusCode().Content.ReadFromJsonAsync<Answer>())!;

    private async Task<HttpResponseMessage> PostAsync(byte[] file)
    {
        using var http = new HttpClient { BaseAddress = _console.Service.PrivateAddress };
        return await http.PostAsync("/sandbox/import", new ByteArrayContent(file));
    }

    private static byte[] Log(params string[] begins) => Encoding.UTF8.GetBytes(string.Join(
        "\r\n", begins.Select(b => $"{b},Row,1970-01-01,,{b[..b.IndexOf(',')].Trim('=', '+')}@example.org,en,America/Los_Angeles,email,no,63030,1,,no,dr-ellis,2026-10-01,6,7,,").Prepend(Header)));

    private sealed record Answer(int Accepted, int Unchanged, IReadOnlyList<LineRemark> Refused, IReadOnlyList<LineRemark> Notices);
}
