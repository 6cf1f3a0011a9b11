using System.Globalization;

namespace FbssFollowUp.Benchmarks.Alerts;

/// <summary>Patients with a phone each, operated the day before, as an operating-room log.</summary>
internal static class AlertPatients
{
    private const string Header =
        "record_no,given_name,family_name,birth_date,phone,email,language,time_zone,prefers,answers_by_text,procedure_code,levels,side,revision,"
        + "surgeon,operated_on,nrs_back_before,nrs_leg_before,risk_factors,sms_consent_on";

    public static string PhoneOf(int number) => string.Create(CultureInfo.InvariantCulture, $"+1442{556 + number / 10_000}{number % 10_000:0000}");

    public static string Log(int patients, DateTimeOffset now) =>
        string.Join("\r\n", [Header, .. Enumerable.Range(0, patients).Select(number => Line(number, DateOnly.FromDateTime(now.UtcDateTime.AddDays(-2)))), ""]);

    private static string Line(int number, DateOnly operatedOn) => string.Create(CultureInfo.InvariantCulture,
        $"BENCH-{number},Pat,Bench{number},1970-05-05,{PhoneOf(number)},bench{number}@example.org,en,America/New_York,sms,yes,63030,1,left,no,dr-ellis,"
        + $"{operatedOn:yyyy-MM-dd},5,8,,{operatedOn.AddDays(-14):yyyy-MM-dd}");
}
