using System.Globalization;
using FbssFollowUp.Contracts;

namespace FbssFollowUp.Local;

/// <summary>The stories' patients and surgeries as lines of an operating-room log, the way every practice brings them in.</summary>
internal static class StoryRegister
{
    private const string Columns = "record_no,given_name,family_name,birth_date,phone,email,language,time_zone,prefers,answers_by_text,"
        + "procedure_code,levels,side,revision,surgeon,operated_on,nrs_back_before,nrs_leg_before,risk_factors,sms_consent_on";

    private static readonly DateOnly OldestBirth = new(1940, 1, 1);
    private static readonly string[] Surgeons = ["dr-ellis", "dr-osei", "dr-tanaka"];

    private static readonly Dictionary<string, string> Codes = new()
    {
        [Procedures.LumbarMicrodiscectomy] = "63030",
        [Procedures.LumbarDecompression] = "63047",
        [Procedures.LumbarFusion] = "22612",
        [Procedures.CervicalFusion] = "22551",
        [Procedures.CervicalDiscReplacement] = "22856",
        [Procedures.LumbarDiscReplacement] = "22857",
        [Procedures.StimulatorImplant] = "63685"
    };

    public static string Csv(IEnumerable<StoryPerson> people) => string.Concat(people.Select(person => LineOf(person) + "\n").Prepend(Columns + "\n"));

    private static string LineOf(StoryPerson person)
    {
        var (patient, surgery) = (person.Story.Patient, person.Story.Surgery);
        return string.Join(',', person.Record, "Story", $"Patient {person.Number}", Date(OldestBirth.AddDays(person.Number % 20_000)),
            person.Phone, person.Email, patient.Language, patient.TimeZone, person.AnswersByText ? Channels.Sms : patient.Channel, YesNo(person.AnswersByText),
            Codes[surgery.Procedure], surgery.Levels, "", YesNo(surgery.Revision), Surgeons[person.Number % Surgeons.Length], Date(person.OperatedOn),
            surgery.BackBefore, surgery.LegBefore, string.Join(';', surgery.RiskFactors), Date(person.OperatedOn.AddDays(-14)));
    }

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
