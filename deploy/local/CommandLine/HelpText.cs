namespace FbssFollowUp.Local;

internal static class HelpText
{
    public const string Text = """
        Runs the whole system on this machine: servers, six services, a sample practice, a sandbox for patients' phones.

          dotnet run --project deploy/local                       run until Ctrl-C, with the data of before
          dotnet run --project deploy/local -- --fresh            throw the data away and start over
          dotnet run --project deploy/local -- --mail             send and read mail through a Postfix and a Dovecot of its own (as root)
          dotnet run --project deploy/local -- import FILE.csv    import an operating-room log
          dotnet run --project deploy/local -- play FILE… [--report OUT.json] [--protocol FILE.json]
                                                                  play stories through a system of their own; 0 = all as expected
          dotnet run --project deploy/local -- play --cohort N --seed S [--report OUT.json]
                                                                  play N patients with plausible courses, and count whom the rules find;
                                                                  with --protocol both try a version that nobody has signed yet
          dotnet run --project deploy/local -- help               this text

        PostgreSQL and RabbitMQ are taken from FBSS_POSTGRES, FBSS_RABBITMQ and FBSS_RABBITMQ_MANAGEMENT if they are set,
        else from Docker or Podman, else from programs installed here; as root on Debian or Ubuntu they are installed.
        """;
}
