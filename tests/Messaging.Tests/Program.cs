using FbssFollowUp.Messaging.Tests;

[assembly: CollectionBehavior(MaxParallelThreads = 3)]

return args switch
{
    [LedgerProcess.Argument, ..] => await LedgerProcess.RunAsync(args),
    _ when args.Any(arg => arg is "--server" or "--internal-msbuild-node") =>
        await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    _ => await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args)
};
