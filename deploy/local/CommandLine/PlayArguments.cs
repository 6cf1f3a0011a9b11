using System.Globalization;

namespace FbssFollowUp.Local;

/// <summary>What comes after <c>play</c>: story files, or the size and seed of a cohort; where the report goes; and which protocol to try.</summary>
internal static class PlayArguments
{
    private const int MostPatients = 1000;
    private const string Usage =
        "Name the files to play: `dotnet run --project deploy/local -- play FILE… --report OUT.json`, or a cohort: `play --cohort 200 --seed 1`.";

    public static Request Read(IReadOnlyList<string> arguments)
    {
        var (files, options) = (new List<string>(), new Dictionary<string, string>());
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal)) files.Add(arguments[i]);
            else if (arguments[i] is not ("--report" or "--protocol" or "--cohort" or "--seed")) return Wrong($"`{arguments[i]}` is not understood.");
            else if (i + 1 == arguments.Count || !options.TryAdd(arguments[i], arguments[i + 1])) return Wrong($"`{arguments[i]}` takes one value, once.");
            else i++;
        }

        var (report, protocol) = (options.GetValueOrDefault("--report"), options.GetValueOrDefault("--protocol"));
        if (!options.ContainsKey("--cohort") && !options.ContainsKey("--seed"))
            return files.Count > 0 ? new Request.Play(files, report, protocol) : new Request.Wrong(Usage);
        if (files.Count > 0) return Wrong("A cohort is played by itself, without files.");
        if (Number(options, "--cohort", 1, MostPatients) is not { } patients) return Wrong($"`--cohort` takes a number of patients from 1 to {MostPatients}.");
        return Number(options, "--seed", 0, int.MaxValue) is { } seed ? new Request.Cohort(patients, seed, report, protocol) : Wrong("`--seed` takes a number from 0 on.");
    }

    private static int? Number(Dictionary<string, string> options, string name, int least, int most) =>
        int.TryParse(options.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : null;

    private static Request.Wrong Wrong(string sentence) => new($"{sentence} {Usage}");
}
