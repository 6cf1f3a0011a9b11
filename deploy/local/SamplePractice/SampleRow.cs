using System.Globalization;

namespace FbssFollowUp.Local;

/// <summary>One patient and operation of the sample practice.</summary>
internal sealed record SampleRow(IReadOnlyDictionary<string, string> Fields)
{
    private const string Operated = "operated_on";
    private const string Consent = "sms_consent_on";

    public string Record => Fields["record_no"];
    public string Email => Fields["email"];
    public string Phone => $"+{(Digits.StartsWith('1') ? "" : "1")}{Digits}";
    public string ProcedureCode => Fields["procedure_code"];
    public int AxialBefore => Number("nrs_back_before");
    public int LimbBefore => Number("nrs_leg_before");
    public DateOnly OperatedOn => Date(Operated);
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Fields["time_zone"]);

    /// <summary>The same, some days later: operation and consent keep their distance.</summary>
    public SampleRow Later(int days) => new(Fields.ToDictionary(
        field => field.Key,
        field => field.Key is Operated or Consent ? Date(field.Key).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : field.Value));

    /// <summary>Whole calendar days since the operation, where the patient lives.</summary>
    public int DayAt(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime).DayNumber - OperatedOn.DayNumber;

    private string Digits => string.Concat(Fields["phone"].Where(char.IsAsciiDigit));

    private int Number(string field) => int.Parse(Fields[field], CultureInfo.InvariantCulture);

    private DateOnly Date(string field) => DateOnly.ParseExact(Fields[field], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
