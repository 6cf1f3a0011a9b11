// Each of these tests keeps six services busy: two at once would measure the machine.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
