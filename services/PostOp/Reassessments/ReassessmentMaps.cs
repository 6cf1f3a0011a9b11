using System.Text.Json;
using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.PostOp.Reassessments;

internal sealed class ReassessmentMap : IEntityTypeConfiguration<Reassessment>
{
    public void Configure(EntityTypeBuilder<Reassessment> reassessment)
    {
        reassessment.ToTable("reassessments");
        reassessment.Property(r => r.Id).ValueGeneratedNever();
        reassessment.Property<uint>("xmin").IsRowVersion();
        reassessment.Ignore(r => r.IsWaiting).Ignore(r => r.IsTakenOn).Ignore(r => r.IsSnoozed);
        reassessment.HasOne<Episode>().WithMany().HasForeignKey(r => r.EpisodeId).OnDelete(DeleteBehavior.NoAction);
        reassessment.HasIndex(r => r.PatientId).IsUnique().HasFilter("(state <> 'closed'::text)").HasDatabaseName("reassessments_one_open");
        reassessment.HasIndex(r => r.CaseCode).IsUnique().HasFilter("(state <> 'closed'::text)").HasDatabaseName("reassessments_code");
    }
}

internal sealed class CaseReasonMap : IEntityTypeConfiguration<CaseReason>
{
    public void Configure(EntityTypeBuilder<CaseReason> reason)
    {
        reason.ToTable("case_reasons");
        reason.Property(r => r.Id).ValueGeneratedNever();
        reason.Property(r => r.Inputs).HasColumnType("jsonb").HasConversion(
            inputs => JsonSerializer.Serialize(inputs, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<Dictionary<string, string>>((a, b) => ReferenceEquals(a, b), inputs => inputs.Count));
        reason.HasOne<Reassessment>().WithMany().HasForeignKey(r => r.CaseId).OnDelete(DeleteBehavior.NoAction);
        reason.HasIndex(r => new { r.EpisodeId, r.Rule, r.Evidence }).IsUnique().HasDatabaseName("case_reasons_once");
    }
}

internal sealed class CaseEntryMap : IEntityTypeConfiguration<CaseEntry>
{
    public void Configure(EntityTypeBuilder<CaseEntry> entry)
    {
        entry.ToTable("case_entries");
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.HasOne<Reassessment>().WithMany().HasForeignKey(e => e.CaseId).OnDelete(DeleteBehavior.NoAction);
    }
}
