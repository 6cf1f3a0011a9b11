namespace FbssFollowUp.Contracts;

/// <summary>Codes of the procedures a protocol exists for.</summary>
public static class Procedures
{
    public const string LumbarMicrodiscectomy = "lumbar-microdiscectomy";
    public const string LumbarDecompression = "lumbar-decompression";
    public const string LumbarFusion = "lumbar-fusion";
    public const string CervicalFusion = "cervical-fusion";
    public const string CervicalDiscReplacement = "cervical-disc-replacement";
    public const string LumbarDiscReplacement = "lumbar-disc-replacement";
    public const string StimulatorImplant = "stimulator-implant";

    public static IReadOnlyList<string> All { get; } =
        [LumbarMicrodiscectomy, LumbarDecompression, LumbarFusion, CervicalFusion, CervicalDiscReplacement, LumbarDiscReplacement, StimulatorImplant];
}
