namespace FbssFollowUp.Servers;

/// <summary>Dovecot: everybody's mailbox over IMAP, delivery into it, and the password for Postfix.</summary>
internal static class DovecotFiles
{
    /// <summary>"nobody" on every Debian.</summary>
    public const int MailUser = 65534;

    public static void Write(MailFolder folder, MailSite site) =>
        File.WriteAllText(folder.File("dovecot", "dovecot.conf"), Configuration(folder, site));

    private static string Configuration(MailFolder folder, MailSite site) => $$"""
        base_dir = {{folder.File("run")}}
        state_dir = {{folder.File("run")}}
        instance_name = fbss-{{folder.Imaps}}
        log_path = {{folder.Log}}
        protocols = imap
        listen = 127.0.0.1
        ssl = required
        ssl_cert = <{{folder.File("tls", "server.pem")}}
        ssl_key = <{{folder.File("tls", "server.key")}}
        mail_location = maildir:{{folder.File("mail")}}/%d/%n
        first_valid_uid = 100
        auth_mechanisms = plain login
        mail_max_userip_connections = 100
        postmaster_address = postmaster@{{site.Domain}}
        protocol lda {
          log_path = {{folder.File("mail", "delivery.log")}}
        }
        passdb {
          driver = static
          args = password={{site.Password}}
        }
        userdb {
          driver = static
          args = uid={{MailUser}} gid={{MailUser}} home={{folder.File("mail")}}/%d/%n allow_all_users=yes
        }
        service imap-login {
          chroot =
          inet_listener imap {
            port = 0
          }
          inet_listener imaps {
            address = 127.0.0.1
            port = {{folder.Imaps}}
          }
        }
        service auth {
          unix_listener auth {
            mode = 0666
          }
          unix_listener auth-userdb {
            mode = 0666
          }
        }
        service anvil {
          chroot =
        }
        service stats {
          chroot =
          unix_listener stats-writer {
            mode = 0666
          }
        }

        """;
}
