using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Channels.Sandbox;
using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Notifications.Replies;
using FbssFollowUp.Notifications.Templates;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications;

internal sealed class NotificationsDbContext(DbContextOptions<NotificationsDbContext> options) : MessagingDbContext(options)
{
    public DbSet<Contact> Contacts => Set<Contact>();
    public DbSet<Silence> Silences => Set<Silence>();
    public DbSet<Message> Messages => Set<Message>();
    public DbSet<MessageStep> MessageSteps => Set<MessageStep>();
    public DbSet<TemplateVersion> TemplateVersions => Set<TemplateVersion>();
    public DbSet<EndedSubject> EndedSubjects => Set<EndedSubject>();
    public DbSet<DeliveryReport> DeliveryReports => Set<DeliveryReport>();
    public DbSet<Question> Questions => Set<Question>();
    public DbSet<InboundMessage> InboundMessages => Set<InboundMessage>();
    public DbSet<ConsentEntry> ConsentEntries => Set<ConsentEntry>();
    public DbSet<PhoneStanding> PhoneStandings => Set<PhoneStanding>();
    public DbSet<MailStanding> MailStandings => Set<MailStanding>();
    public DbSet<SandboxHandOver> SandboxHandOvers => Set<SandboxHandOver>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(NotificationsDbContext).Assembly);
    }
}
