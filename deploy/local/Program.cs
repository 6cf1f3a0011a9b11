using FbssFollowUp.Local;
using FbssFollowUp.Servers;

try
{
    return Request.Read(args) switch
    {
        Request.Run run => await RunUntilStopped.RunAsync(run, Console.WriteLine),
        Request.Import import => await ImportFile.RunAsync(import.File, Console.WriteLine),
        Request.Play play => await PlayStories.RunAsync(play, Console.WriteLine, Console.Error.WriteLine),
        Request.Cohort cohort => await PlayCohort.RunAsync(cohort, Console.WriteLine),
        Request.Wrong wrong => Refuse(wrong.Sentence),
        _ => Help()
    };
}
catch (ServersException failure)
{
    return Refuse(failure.Message);
}
catch (OperationCanceledException)
{
    return 130;
}

static int Refuse(string sentence)
{
    Console.Error.WriteLine(sentence);
    return 1;
}

static int Help()
{
    Console.WriteLine(HelpText.Text);
    return 0;
}
