namespace FbssFollowUp.Servers;

/// <summary>Postfix as a clinic's mail server: encrypted sessions of known senders only, and a mailbox for whoever is written to.</summary>
internal static class PostfixFiles
{
    public static void Write(MailFolder folder, MailSite site)
    {
        File.WriteAllText(folder.File("postfix", "main.cf"), Main(folder, site));
        File.WriteAllText(folder.File("postfix", "master.cf"), Master(folder));
        File.WriteAllText(folder.File("postfix", "domains"), "/./ every\n");
        File.WriteAllText(folder.File("postfix", "refuses"), site.Refuses);
        File.WriteAllText(folder.File("postfix", "diverts"), site.Diverts);
    }

    private static string Main(MailFolder folder, MailSite site) => $"""
        compatibility_level = 3.6
        queue_directory = {folder.File("queue")}
        data_directory = {folder.File("data")}
        command_directory = /usr/sbin
        daemon_directory = /usr/lib/postfix/sbin
        mail_owner = postfix
        setgid_group = postdrop
        maillog_file = {folder.Log}
        maillog_file_prefixes = {folder.Path}
        myhostname = mail.{site.Domain}
        mydestination =
        mynetworks =
        inet_interfaces = loopback-only
        inet_protocols = ipv4
        recipient_delimiter = +
        virtual_mailbox_domains = regexp:{folder.File("postfix", "domains")}
        virtual_transport = dovecot
        dovecot_destination_recipient_limit = 1
        transport_maps = regexp:{folder.File("postfix", "diverts")}
        default_transport = error:mail to other places is not sent from here
        message_size_limit = 40000000
        mailbox_size_limit = 0
        smtpd_tls_cert_file = {folder.File("tls", "server.pem")}
        smtpd_tls_key_file = {folder.File("tls", "server.key")}
        smtpd_tls_security_level = encrypt
        smtpd_sasl_auth_enable = yes
        smtpd_sasl_type = dovecot
        smtpd_sasl_path = {folder.File("run", "auth")}
        smtpd_reject_unlisted_recipient = no
        smtpd_relay_restrictions = permit_sasl_authenticated, reject
        smtpd_recipient_restrictions = check_recipient_access regexp:{folder.File("postfix", "refuses")}, permit_sasl_authenticated, reject

        """;

    private static string Master(MailFolder folder) => $$"""
        127.0.0.1:{{folder.Smtp}} inet n - n - - smtpd
        127.0.0.1:{{folder.Smtps}} inet n - n - - smtpd
          -o smtpd_tls_wrappermode=yes
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
        dovecot unix - n n - - pipe
          flags=DORhu user=nobody argv=/usr/lib/dovecot/dovecot-lda -c {{folder.File("dovecot", "dovecot.conf")}} -f ${sender} -d ${user}@${domain}
        anvil unix - - n - 1 anvil
        postlog unix-dgram n - n - 1 postlogd

        """;
}
