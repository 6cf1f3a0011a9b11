using System.Globalization;

namespace FbssFollowUp.EndToEnd.Tests;

/// <summary>Lines of an operating-room log.</summary>
internal static class OperatingRoomLog
{
    private const string Header =
        "record_no,given_name,family_name,birth_date,phone,email,language,time_zone,prefers,answers_by_text,procedure_code,levels,side,revision,"
        + "surgeon,operated_on,nrs_back_before,nrs_leg_before,risk_factors,sms_consent_on";

    public static string Of(params string[] lines) => string.Join("\r\n", [Header, .. lines, ""]);

    /// <summary>A microdiscectomy with much leg pain before it.</summary>
    public static string Microdiscectomy(string record, string familyName, string phone, bool answersByText, string language, DateOnly operatedOn) =>
        string.Create(CultureInfo.InvariantCulture, $"{record},Pat,{familyName},1970-05-05,{phone},{record}@example.org,{language},America/New_York,sms,"
            + $"{(answersByText ? "yes" : "no")},63030,1,left,no,dr-ellis,{operatedOn:yyyy-MM-dd},5,8,smoking,{operatedOn.AddDays(-14):yyyy-MM-dd}");
}
