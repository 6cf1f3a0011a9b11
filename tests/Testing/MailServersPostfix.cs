namespace FbssFollowUp.Testing;

/// <summary>Postfix as a clinic's mail server: encrypted sessions of known senders only, two mailboxes, and addresses with manners of their own.</summary>
internal static class PostfixFiles
{
    public static void Write(MailFolder folder)
    {
        File.WriteAllText(folder.File("postfix", "main.cf"), Main(folder));
        File.WriteAllText(folder.File("postfix", "master.cf"), Master(folder));
        File.WriteAllText(folder.File("postfix", "mailboxes"), """
            /^followup(\+[^@]*)?@clinic\.test$/ followup/
            !/^gone/ patients/

            """);
        File.WriteAllText(folder.File("postfix", "manners"), """
            /^refused/ 550 5.1.1 There is no such mailbox
            /^busy/ 451 4.3.0 Not now

            """);
    }

    private static string Main(MailFolder folder) => $"""
        compatibility_level = 3.6
        queue_directory = {folder.File("queue")}
        data_directory = {folder.File("data")}
        command_directory = /usr/sbin
        daemon_directory = /usr/lib/postfix/sbin
        mail_owner = postfix
        setgid_group = postdrop
        maillog_file = {folder.Log}
        maillog_file_prefixes = {folder.Path}
        myhostname = mail.clinic.test
        mydestination =
        mynetworks =
        inet_interfaces = loopback-only
        inet_protocols = ipv4
        virtual_mailbox_domains = clinic.test, example.org
        virtual_mailbox_base = {folder.File("mail")}
        virtual_mailbox_maps = regexp:{folder.File("postfix", "mailboxes")}
        virtual_mailbox_limit = 0
        virtual_uid_maps = static:{DovecotFiles.MailUser}
        virtual_gid_maps = static:{DovecotFiles.MailUser}
        virtual_minimum_uid = 100
        default_transport = error:mail to other places is not sent from a test
        message_size_limit = 40000000
        smtpd_tls_cert_file = {folder.File("tls", "server.pem")}
        smtpd_tls_key_file = {folder.File("tls", "server.key")}
        smtpd_tls_security_level = encrypt
        smtpd_sasl_auth_enable = yes
        smtpd_sasl_type = dovecot
        smtpd_sasl_path = {folder.File("run", "auth")}
        smtpd_reject_unlisted_recipient = no
        smtpd_relay_restrictions = permit_sasl_authenticated, reject
        smtpd_recipient_restrictions = check_recipient_access regexp:{folder.File("postfix", "manners")}, permit_sasl_authenticated, reject

        """;

    private static string Master(MailFolder folder) => $"""
        127.0.0.1:{folder.SmtpPort} inet n - n - - smtpd
        cleanup unix n - n - 0 cleanup
        qmgr unix n - n 300 1 qmgr
        tlsmgr unix - - n 1000? 1 tlsmgr
        rewrite unix - - n - - trivial-rewrite
        bounce unix - - n - 0 bounce
        defer unix - - n - 0 bounce
        trace unix - - n - 0 bounce
        proxymap unix - - n - - proxymap
        error unix - - n - - error
        retry unix - - n - - error
        virtual unix - n n - - virtual
        anvil unix - - n - 1 anvil
        postlog unix-dgram n - n - 1 postlogd

        """;
}
