using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>The last words of the start.</summary>
internal static class WhereToClick
{
    public static void Print(LocalSystem system, Uri sandboxPage, string password, InstallationPlan plan, PracticeMail? mail, Action<string> say) => say($"""

        Ready.
          Console (staff)      {system.Console}
              sign in with     {string.Join(", ", StaffAccount.Sample(password).Select(account => $"{account.Email} ({account.Roles[0]})"))}
              password         {password}
          Sandbox (patients)   {sandboxPage}   phones and mailboxes; move the clock there
          Portal               {system.Portal}   behind the links in patients' messages
          Logs and data        {plan.State.Path}{MailLines(mail)}
        Ctrl-C stops everything; the data stays. `-- --fresh` starts over.
        """);

    private static string MailLines(PracticeMail? mail) =>
        string.Concat((mail?.Lines(SampleLog.Read().Rows.First(row => row.Fields["prefers"] == "email").Email) ?? []).Select(line => $"\n{line}"));
}
