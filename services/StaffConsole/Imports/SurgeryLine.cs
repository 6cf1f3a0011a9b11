using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>
/// A line read as the two commands it asks for. A line is judged whole before anything of it is sent, so that a bad operation leaves no patient
/// behind; what only the owners can know (a record number of somebody else, a time zone, a language) they refuse themselves.
/// </summary>
/// <param name="Surgery">Without its patient, who is known once registered.</param>
internal sealed record SurgeryLine(LogLine Line, RegisterPatient Patient, RecordSurgery Surgery, IReadOnlyList<string> Notices)
{
    /// <param name="line">A line of the log.</param>
    /// <param name="now">Business time: an operation may not lie in the future of the patient's own day.</param>
    /// <param name="problems">What is wrong with the line, a sentence each.</param>
    public static SurgeryLine? Read(LogLine line, DateTimeOffset now, out IReadOnlyList<string> problems)
    {
        var fields = new LineFields(line.Values);
        var read = line.Problem is null ? new SurgeryLine(line, PatientOf(fields), SurgeryOf(fields, line, now), NoticesOf(line)) : null;
        problems = line.Problem is { } torn ? [torn] : fields.Problems;
        return problems.Count == 0 ? read : null;
    }

    private static RegisterPatient PatientOf(LineFields f) => new(
        f.Needed("record_no"), f.Needed("given_name"), f.Needed("family_name"), f.Date("birth_date"), f.OrNull("phone"), f.OrNull("email"),
        f.Needed("language"), f.Needed("time_zone"), f.OneOf("prefers", Channels.Sms, Channels.Email) ?? "", f.YesNo("answers_by_text"),
        f.DateOrNull("sms_consent_on"));

    private static RecordSurgery SurgeryOf(LineFields f, LogLine line, DateTimeOffset now) => new(
        EpisodeIdOf(line), PatientId: default, f.Procedure("procedure_code"), f.Number("levels", 1, 10), f.OneOf("side", "", "left", "right", "both"),
        f.YesNo("revision") || line.Values["procedure_code"] == ProcedureCodes.RevisionDiscectomy, f.Needed("surgeon"),
        f.PastDate("operated_on", TodayOf(line, now)), f.NumberOrNull("nrs_back_before", 0, 10), f.NumberOrNull("nrs_leg_before", 0, 10),
        f.ListOf("risk_factors", RiskFactors.All), f.DecimalOrNull(OperatingRoomLog.PegBefore, 0, 10));

    // The same operation has the same id however often its line is imported.
    private static Guid EpisodeIdOf(LogLine line) =>
        DerivedId.Of("episode", line.Record, line.Values["operated_on"], ProcedureCodes.Find(line.Values["procedure_code"]) ?? "");

    private static DateOnly TodayOf(LogLine line, DateTimeOffset now) => DateOnly.FromDateTime(
        TimeZoneInfo.TryFindSystemTimeZoneById(line.Values["time_zone"], out var zone) ? TimeZoneInfo.ConvertTime(now, zone).Date : now.UtcDateTime);

    private static IReadOnlyList<string> NoticesOf(LogLine line) =>
        line.Values["procedure_code"] == ProcedureCodes.RevisionDiscectomy && line.Values["revision"] == "no"
            ? ["Code 63042 is a revision; it was recorded as one though the column says no."] : [];
}
