using FbssFollowUp.Contracts;
using FbssFollowUp.StaffConsole.Imports;

namespace FbssFollowUp.StaffConsole.Tests.Imports;

public sealed class SurgeryLineTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 5, 0, 0, TimeSpan.Zero);

    private const string Good =
        "NC10400,Ana,Duarte,1965-11-02,(442) 555-0100,ana@example.org,es,America/Los_Angeles,sms,yes,22551,1,left,no,dr-ellis,2026-11-08,6,3,smoking;obesity,2026-10-25";

    [Fact]
    public void A_good_line_reads_as_a_registration_and_an_operation()
    {
        var line = SurgeryLine.Read(Line(), Now, out var problems).ShouldNotBeNull();

        problems.ShouldBeEmpty();
        line.Patient.ShouldBe(new(
            "NC10400", "Ana", "Duarte", new(1965, 11, 2), "(442) 555-0100", "ana@example.org", "es", "America/Los_Angeles", "sms", true, new(2026, 10, 25)));
        (line.Surgery with { RiskFactors = [] }).ShouldBe(new(
            line.Surgery.EpisodeId, default, Procedures.CervicalFusion, 1, "left", false, "dr-ellis", new(2026, 11, 8), 6, 3, []));
        line.Surgery.RiskFactors.ShouldBe(["smoking", "obesity"]);
        line.Notices.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("63030", "lumbar-microdiscectomy", false)]
    [InlineData("63042", "lumbar-microdiscectomy", true)]
    [InlineData("63047", "lumbar-decompression", false)]
    [InlineData("22612", "lumbar-fusion", false)]
    [InlineData("22630", "lumbar-fusion", false)]
    [InlineData("22633", "lumbar-fusion", false)]
    [InlineData("22551", "cervical-fusion", false)]
    [InlineData("22856", "cervical-disc-replacement", false)]
    [InlineData("22857", "lumbar-disc-replacement", false)]
    [InlineData("63685", "stimulator-implant", false)]
    public void A_procedure_code_reads_as_its_procedure(string code, string procedure, bool revision)
    {
        var surgery = SurgeryLine.Read(Line("procedure_code", code), Now, out _).ShouldNotBeNull().Surgery;

        (surgery.Procedure, surgery.Revision).ShouldBe((procedure, revision));
    }

    [Theory]
    [InlineData("record_no", "", "record_no is missing.")]
    [InlineData("given_name", "", "given_name is missing.")]
    [InlineData("family_name", "", "family_name is missing.")]
    [InlineData("birth_date", "", "birth_date \"\" is not a date like 2026-03-25.")]
    [InlineData("birth_date", "11/02/1965", "birth_date \"11/02/1965\" is not a date like 2026-03-25.")]
    [InlineData("language", "", "language is missing.")]
    [InlineData("time_zone", "", "time_zone is missing.")]
    [InlineData("prefers", "fax", "prefers \"fax\" is none of sms, email.")]
    [InlineData("answers_by_text", "maybe", "answers_by_text \"maybe\" is neither yes nor no.")]
    [InlineData("procedure_code", "99999", "procedure_code \"99999\" is not a procedure that is followed.")]
    [InlineData("procedure_code", "", "procedure_code \"\" is not a procedure that is followed.")]
    [InlineData("levels", "0", "levels \"0\" is not a whole number from 1 to 10.")]
    [InlineData("levels", "two", "levels \"two\" is not a whole number from 1 to 10.")]
    [InlineData("side", "up", "side \"up\" is none of left, right, both.")]
    [InlineData("revision", "", "revision \"\" is neither yes nor no.")]
    [InlineData("surgeon", "", "surgeon is missing.")]
    [InlineData("operated_on", "2026-13-45", "operated_on \"2026-13-45\" is not a date like 2026-03-25.")]
    [InlineData("operated_on", "2026-02-29", "operated_on \"2026-02-29\" is not a date like 2026-03-25.")]
    [InlineData("operated_on", "2031-01-01", "operated_on 2031-01-01 is in the future.")]
    [InlineData("nrs_back_before", "-1", "nrs_back_before \"-1\" is not a whole number from 0 to 10.")]
    [InlineData("nrs_leg_before", "11", "nrs_leg_before \"11\" is not a whole number from 0 to 10.")]
    [InlineData("nrs_leg_before", "6.5", "nrs_leg_before \"6.5\" is not a whole number from 0 to 10.")]
    [InlineData("risk_factors", "smoking;flying", "risk_factors: flying not known.")]
    [InlineData("sms_consent_on", "soon", "sms_consent_on \"soon\" is not a date like 2026-03-25.")]
    public void A_field_that_cannot_be_read_refuses_the_line(string column, string value, string problem)
    {
        SurgeryLine.Read(Line(column, value), Now, out var problems).ShouldBeNull();

        problems.ShouldBe([problem]);
    }

    [Theory]
    [InlineData("America/Los_Angeles", "2026-11-19", true)]
    [InlineData("America/Los_Angeles", "2026-11-20", false)]
    [InlineData("Pacific/Guam", "2026-11-20", true)]
    [InlineData("Pacific/Guam", "2026-11-21", false)]
    public void The_future_begins_with_the_patients_own_tomorrow(string zone, string operatedOn, bool accepted) =>
        (SurgeryLine.Read(Line(("time_zone", zone), ("operated_on", operatedOn)), Now, out _) is not null).ShouldBe(accepted);

    [Fact]
    public void Several_problems_of_a_line_are_all_told()
    {
        SurgeryLine.Read(Line(("levels", "x"), ("side", "up")), Now, out var problems).ShouldBeNull();

        problems.Count.ShouldBe(2);
    }

    [Fact]
    public void What_need_not_be_known_may_be_empty()
    {
        var line = SurgeryLine.Read(
            Line(("phone", ""), ("side", ""), ("nrs_back_before", ""), ("nrs_leg_before", ""), ("risk_factors", ""), ("sms_consent_on", "")), Now, out _).ShouldNotBeNull();

        (line.Patient.Phone, line.Patient.TextConsentOn).ShouldBe((null, null));
        (line.Surgery.Side, line.Surgery.BackBefore, line.Surgery.LegBefore).ShouldBe((null, null, null));
        line.Surgery.RiskFactors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", null, false)]
    [InlineData("0", "0", false)]
    [InlineData("6.3", "6.3", false)]
    [InlineData("10", "10", false)]
    [InlineData("10.1", null, true)]
    [InlineData("-1", null, true)]
    [InlineData("6,3", null, true)]
    [InlineData("six", null, true)]
    public void The_peg_before_surgery_is_taken_where_a_file_has_it(string value, string? peg, bool isProblem)
    {
        var line = SurgeryLine.Read(Line(("peg_before", value)), Now, out var problems);

        problems.Count.ShouldBe(isProblem ? 1 : 0);
        line?.Surgery.PegBefore?.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(peg);
    }

    [Fact]
    public void The_same_operation_has_the_same_id_whatever_else_the_line_says()
    {
        Episode(("phone", "1"), ("nrs_back_before", "0")).ShouldBe(Episode());
        Episode(("operated_on", "2026-11-07")).ShouldNotBe(Episode());
        Episode(("record_no", "NC10401")).ShouldNotBe(Episode());
        Episode(("procedure_code", "63030")).ShouldNotBe(Episode());
    }

    [Fact]
    public void A_line_that_says_a_long_nonsense_is_quoted_in_part() =>
        Problems(("levels", new string('9', 200))).Single().Length.ShouldBeLessThan(100);

    private static IReadOnlyList<string> Problems(params (string Column, string Value)[] changes)
    {
        SurgeryLine.Read(Line(changes), Now, out var problems);
        return problems;
    }

    private static Guid Episode(params (string Column, string Value)[] changes) =>
        SurgeryLine.Read(Line(changes), Now, out _).ShouldNotBeNull().Surgery.EpisodeId;

    private static LogLine Line(string column, string value) => Line((column, value));

    private static LogLine Line(params (string Column, string Value)[] changes)
    {
        var values = OperatingRoomLog.Columns.Zip(Good.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second);
        foreach (var (column, value) in changes) values[column] = value;
        return new(2, values, Problem: null);
    }
}
