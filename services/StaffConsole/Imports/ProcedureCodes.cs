using FbssFollowUp.Contracts;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>CPT codes of operating-room logs and the procedure each stands for.</summary>
internal static class ProcedureCodes
{
    /// <summary>Lumbar discectomy done again at the same level: a revision whatever the column says.</summary>
    public const string RevisionDiscectomy = "63042";

    private static readonly Dictionary<string, string> ByCode = new()
    {
        ["63030"] = Procedures.LumbarMicrodiscectomy,
        [RevisionDiscectomy] = Procedures.LumbarMicrodiscectomy,
        ["63047"] = Procedures.LumbarDecompression,
        ["22612"] = Procedures.LumbarFusion,
        ["22630"] = Procedures.LumbarFusion,
        ["22633"] = Procedures.LumbarFusion,
        ["22551"] = Procedures.CervicalFusion,
        ["22856"] = Procedures.CervicalDiscReplacement,
        ["22857"] = Procedures.LumbarDiscReplacement,
        ["63685"] = Procedures.StimulatorImplant,
    };

    public static string? Find(string code) => ByCode.GetValueOrDefault(code);
}
