using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Scheduling.Appointments;

internal sealed class SlotRequestMap : IEntityTypeConfiguration<SlotRequest>
{
    public void Configure(EntityTypeBuilder<SlotRequest> request)
    {
        request.ToTable("slot_requests");
        request.HasKey(r => r.RequestId).HasName("slot_requests_pk");
        request.Property(r => r.RequestId).HasColumnName("request_id").ValueGeneratedNever();
        request.Property(r => r.PatientId).HasColumnName("patient_id");
        request.Property(r => r.RequestedAt).HasColumnName("requested_at");
        request.Property(r => r.ClosedAt).HasColumnName("closed_at");
        request.Property<uint>("Version").IsRowVersion();
    }
}
