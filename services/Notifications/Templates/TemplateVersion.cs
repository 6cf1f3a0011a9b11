using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>Words somebody saved over the shipped ones, in one language. Only ever added to: who, when and why stand beside them.</summary>
internal sealed class TemplateVersion
{
    public required string Template { get; init; }
    public required int Version { get; init; }
    public required string Language { get; init; }
    public required string Text { get; init; }
    public string? MailSubject { get; init; }
    public string? MailBody { get; init; }
    public required string SavedById { get; init; }
    public required string SavedBy { get; init; }
    public required DateTimeOffset SavedAt { get; init; }
    public required string Why { get; init; }

    public Template Words => new(Text, MailSubject is null ? null : new(MailSubject, MailBody!));

    public static TemplateVersion Of(EditTemplate edit, string language, Actor by, DateTimeOffset at)
    {
        var words = TemplateBook.Tidy(language == Languages.Spanish ? edit.Spanish : edit.English);
        return new()
        {
            Template = edit.Code,
            Version = edit.BasedOn + 1,
            Language = language,
            Text = words.Text,
            MailSubject = words.Mail?.Subject,
            MailBody = words.Mail?.Body,
            SavedById = by.Id,
            SavedBy = by.DisplayName,
            SavedAt = at,
            Why = edit.Why.Trim()
        };
    }
}

internal sealed class TemplateVersionMap : IEntityTypeConfiguration<TemplateVersion>
{
    public const string Key = "pk_template_versions";

    public void Configure(EntityTypeBuilder<TemplateVersion> version)
    {
        version.ToTable("template_versions");
        version.HasKey(v => new { v.Template, v.Version, v.Language }).HasName(Key);
        version.Property(v => v.Template).HasColumnName("template");
        version.Property(v => v.Version).HasColumnName("version");
        version.Property(v => v.Language).HasColumnName("language");
        version.Property(v => v.Text).HasColumnName("text");
        version.Property(v => v.MailSubject).HasColumnName("mail_subject");
        version.Property(v => v.MailBody).HasColumnName("mail_body");
        version.Property(v => v.SavedById).HasColumnName("saved_by_id");
        version.Property(v => v.SavedBy).HasColumnName("saved_by");
        version.Property(v => v.SavedAt).HasColumnName("saved_at");
        version.Property(v => v.Why).HasColumnName("why");
        version.Ignore(v => v.Words);
    }
}
