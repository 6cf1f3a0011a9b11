using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>How a process ends when it was set up wrongly: one sentence, and the exit code that <c>sysexits.h</c> gives to configuration errors.</summary>
internal static class SettingRefusal
{
    public const int ExitCode = 78;

    /// <summary>The sentence to print, if the failure is one of settings.</summary>
    public static bool TryRead(Exception failure, [NotNullWhen(true)] out string? sentence)
    {
        sentence = failure switch
        {
            OptionsValidationException options => options.Failures.FirstOrDefault(),
            AggregateException several => several.InnerExceptions.Select(e => TryRead(e, out var inner) ? inner : null).FirstOrDefault(s => s is not null),
            { InnerException: { } cause } => TryRead(cause, out var inner) ? inner : null,
            _ => null
        };
        return sentence is not null;
    }
}
