namespace FbssFollowUp.Consultations.Proxies;

/// <summary>Sentences for staff about a proxy that is kept and wants a second look.</summary>
internal static class ProxyNotices
{
    public const string SamePhone = "This is the patient's own phone number: what is texted from it counts as the patient's own words.";
    public const string SameEmail = "This is the patient's own e-mail address: what is mailed from it counts as the patient's own words.";
    public const string TextsStopped = "This phone number has opted out of texts: the person is reached by e-mail, if there is an address, or by calling.";

    public static string AskedInstead(string before, string now) => $"Messages go to {now} from now on, and no more to {before}.";

    public static string AskedAgain(string ended) => $"Messages went to {ended}: they go to the patient from now on.";
}
