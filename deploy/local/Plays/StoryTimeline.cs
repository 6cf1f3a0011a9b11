using System.Diagnostics;
using System.Globalization;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>All stories together on one timeline: the clock goes from one interesting instant to the next, and everybody does what the story says.</summary>
internal sealed class StoryTimeline : IDisposable
{
    private const int AtOnce = 8;
    private const int DaysBetweenWords = 91;

    private readonly LocalSystem system;
    private readonly IReadOnlyList<StoryPerson> people;
    private readonly Action<string> say;
    private readonly Dictionary<string, StoryPerson> byAddress;
    private readonly Queue<IGrouping<DateTimeOffset, StoryPerson>> registrations;
    private readonly StoryVisitor visitor = new();
    private readonly PatientOffice office;
    private readonly string run = $"{Guid.CreateVersion7():N}";
    private long seen;
    private long texts;

    public StoryTimeline(LocalSystem system, IReadOnlyList<StoryPerson> people, Action<string> say)
    {
        (this.system, this.people, this.say) = (system, people, say);
        byAddress = people.SelectMany(person => (string[])[person.Phone, person.Email], (person, address) => (person, address))
            .ToDictionary(pair => pair.address, pair => pair.person);
        registrations = new(people.GroupBy(person => person.RegisterAt).OrderBy(group => group.Key));
        office = new PatientOffice(system);
    }

    /// <summary>Plays until the given instant.</summary>
    public async Task PlayAsync(DateTimeOffset end, CancellationToken cancellationToken)
    {
        var (since, word) = (Stopwatch.GetTimestamp(), system.Clock.UtcNow);
        while (system.Clock.UtcNow < end)
        {
            await system.Clock.StepTowardsAsync(NextAt(end), LiveAsync, cancellationToken);
            if (system.Clock.UtcNow < word) continue;
            say(string.Create(
                CultureInfo.InvariantCulture,
                $"  {system.Clock.UtcNow:yyyy-MM-dd}, {system.Clock.Stops} stops of the clock, {Stopwatch.GetElapsedTime(since).TotalSeconds:0} s"));
            word = system.Clock.UtcNow.AddDays(DaysBetweenWords);
        }
    }

    public void Dispose() => office.Dispose();

    private DateTimeOffset NextAt(DateTimeOffset end)
    {
        var next = people.Select(person => person.NextAt).Append(end).Min()!.Value;
        return registrations.TryPeek(out var group) && group.Key < next ? group.Key : next;
    }

    /// <summary>What everybody does now; returns how much.</summary>
    private async Task<int> LiveAsync(CancellationToken cancellationToken)
    {
        var did = await RegisterAsync(cancellationToken);
        foreach (var message in await system.Provider.HandedOverAsync(seen, cancellationToken))
        {
            if (byAddress.TryGetValue(message.To, out var person)) person.Hear(message);
            seen = message.Seq;
        }

        var now = system.Clock.UtcNow;
        var acts = people.Select(person => (person, act: person.Take(now))).Where(pair => pair.act is not null).ToList();
        await Parallel.ForEachAsync(
            acts, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (pair, token) => await DoAsync(pair.person, pair.act!, token));
        return did + acts.Count;
    }

    private Task DoAsync(StoryPerson person, StoryAct act, CancellationToken cancellationToken) => act switch
    {
        StoryAct.Say said => system.Provider.TextAsync($"story-{run}-{Interlocked.Increment(ref texts)}", person.Phone, said.Text, officeReads: true, cancellationToken),
        StoryAct.Visit visit => visitor.AnswerAsync(visit.Link, visit.Answer, cancellationToken),
        StoryAct.Prefer wish => office.PreferAsync(person.Id, wish.ByText, cancellationToken),
        _ => throw new UnreachableException()
    };

    private async Task<int> RegisterAsync(CancellationToken cancellationToken)
    {
        var did = 0;
        while (registrations.TryPeek(out var group) && group.Key <= system.Clock.UtcNow)
        {
            var report = await system.ImportAsync(StoryRegister.Csv(group), cancellationToken);
            if (report.Refused.Count > 0) throw new ServersException($"Surgeries of stories were refused: {string.Join(" ", report.Lines())}");
            await LearnIdsAsync(cancellationToken);
            did += registrations.Dequeue().Count();
        }

        return did;
    }

    private async Task LearnIdsAsync(CancellationToken cancellationToken)
    {
        await system.Clock.LetDeliveriesEndAsync(cancellationToken);
        foreach (var address in await system.Provider.AddressesAsync(cancellationToken))
        {
            if (address is { IsPatient: true, Phone: { } phone } && byAddress.TryGetValue(phone, out var person)) person.Id = address.Id;
        }
    }
}
