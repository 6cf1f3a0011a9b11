namespace FbssFollowUp.Local.Tests.Ledger;

public sealed class LedgerCountsTests
{
    [Fact]
    public void Counts_that_agree_need_no_words() => Counts().Disagreements.ShouldBeEmpty();

    [Fact]
    public void A_message_handed_over_twice_is_told() =>
        Counts((LedgerLine.HandedOver, 8)).Disagreements.ShouldHaveSingleItem().ShouldContain("handed over to the provider 8, handed over, distinct 7");

    [Fact]
    public void A_parked_message_is_told() => Counts((LedgerCounts.Parked, 1)).Disagreements.ShouldHaveSingleItem().ShouldContain("messages parked");

    private static LedgerCounts Counts(params (string Name, long Count)[] other)
    {
        var counts = LedgerLine.All.ToDictionary(line => line.Name, _ => 7L);
        counts[LedgerCounts.Waiting] = counts[LedgerCounts.Parked] = 0;
        foreach (var (name, count) in other) counts[name] = count;
        return new LedgerCounts([.. counts]);
    }
}
