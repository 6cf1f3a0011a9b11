namespace FbssFollowUp.Contracts.Consultations;

/// <summary>What a proxy is to the patient.</summary>
public static class ProxyRelations
{
    public const string Spouse = "spouse";
    public const string Child = "child";
    public const string Parent = "parent";
    public const string Sibling = "sibling";
    public const string Friend = "friend";
    public const string Carer = "carer";

    /// <summary>A guardian, or who holds a power of attorney.</summary>
    public const string LegalRepresentative = "legal-representative";
    public const string Other = "other";

    public static IReadOnlyList<string> All { get; } = [Spouse, Child, Parent, Sibling, Friend, Carer, LegalRepresentative, Other];
}
