using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>A status as a provider reported it; the same status of the same hand-over is stored once.</summary>
internal sealed class DeliveryReport
{
    public required Guid MessageId { get; init; }
    /// <summary>The provider's id of that hand-over.</summary>
    public required string Reference { get; init; }
    public required string Status { get; init; }
    public int? ErrorCode { get; init; }
    public required DateTimeOffset ReportedAt { get; init; }
}

internal sealed class DeliveryReportMap : IEntityTypeConfiguration<DeliveryReport>
{
    public void Configure(EntityTypeBuilder<DeliveryReport> report)
    {
        report.ToTable("delivery_reports");
        report.HasKey(r => new { r.MessageId, r.Reference, r.Status }).HasName("pk_delivery_reports");
        report.Property(r => r.MessageId).HasColumnName("message_id");
        report.Property(r => r.Reference).HasColumnName("reference");
        report.Property(r => r.Status).HasColumnName("status");
        report.Property(r => r.ErrorCode).HasColumnName("error_code");
        report.Property(r => r.ReportedAt).HasColumnName("reported_at");
    }
}
