using Microsoft.AspNetCore.Connections;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Turns what an operator can mend into one sentence and an exit code; everything else escapes with its stack.</summary>
internal static class ServiceRun
{
    private const int Refused = 1;

    public static async Task<int> GuardAsync(Func<Task<int>> run, TextWriter errors)
    {
        try
        {
            return await run();
        }
        catch (Exception failure) when (SettingRefusal.TryRead(failure, out var sentence))
        {
            await errors.WriteLineAsync(sentence);
            return SettingRefusal.ExitCode;
        }
        catch (MigrationRefusedException refusal)
        {
            await errors.WriteLineAsync(refusal.Message);
            return Refused;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            await errors.WriteLineAsync($"The setting Http__PrivatePort or Http__PublicPort is wrong: {failure.Message.TrimEnd('.')}; give a free port.");
            return SettingRefusal.ExitCode;
        }
    }
}
