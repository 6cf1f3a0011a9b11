namespace FbssFollowUp.Testing;

/// <summary>Dovecot: the practice's mailbox over IMAP, and the passwords for Postfix.</summary>
internal static class DovecotFiles
{
    /// <summary>"nobody" on every Debian.</summary>
    public const int MailUser = 65534;

    public static void Write(MailFolder folder)
    {
        File.WriteAllText(folder.File("dovecot", "users"), $"{MailServers.Practice}:{{PLAIN}}{MailServers.Password}::::::\n{MailServers.Patients}:{{PLAIN}}{MailServers.Password}::::::\n");
        File.WriteAllText(folder.File("dovecot", "dovecot.conf"), Configuration(folder));
    }

    private static string Configuration(MailFolder folder) => $$"""
        base_dir = {{folder.File("run")}}
        state_dir = {{folder.File("run")}}
        instance_name = fbss-test
        log_path = {{folder.Log}}
        protocols = imap
        listen = 127.0.0.1
        ssl = required
        ssl_cert = <{{folder.File("tls", "server.pem")}}
        ssl_key = <{{folder.File("tls", "server.key")}}
        mail_location = maildir:{{folder.File("mail")}}/%n
        first_valid_uid = 100
        auth_mechanisms = plain login
        mail_max_userip_connections = 100
        passdb {
          driver = passwd-file
          args = scheme=PLAIN {{folder.File("dovecot", "users")}}
        }
        userdb {
          driver = static
          args = uid={{MailUser}} gid={{MailUser}} home={{folder.File("mail")}}/%n
        }
        service imap-login {
          chroot =
          inet_listener imap {
            port = 0
          }
          inet_listener imaps {
            address = 127.0.0.1
            port = {{folder.ImapPort}}
          }
        }
        service auth {
          unix_listener auth {
            mode = 0666
          }
        }
        service anvil {
          chroot =
        }
        service stats {
          chroot =
        }

        """;
}
