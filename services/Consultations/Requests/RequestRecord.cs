using FbssFollowUp.Contracts.Consultations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>One line of a request's checklist: whether the patient has it, whether it was asked for, whether it is here.</summary>
internal sealed class RequestRecord
{
    public required Guid RequestId { get; init; }
    public required string Record { get; init; }
    public required bool PatientHas { get; init; }
    public DateTimeOffset? AskedAt { get; private set; }
    public DateTimeOffset? ReceivedAt { get; private set; }

    public bool IsMissing => AskedAt is not null && ReceivedAt is null;

    public static IEnumerable<RequestRecord> ChecklistOf(Guid requestId, IReadOnlyList<string> patientHas) =>
        RecordCodes.All.Select(record => new RequestRecord { RequestId = requestId, Record = record, PatientHas = patientHas.Contains(record) });

    public void Ask(DateTimeOffset at) => AskedAt ??= at;

    public void Tick(bool received, DateTimeOffset at) => ReceivedAt = received ? ReceivedAt ?? at : null;
}

/// <summary>Whether a surgeon can review a request: imaging and the operative report are here.</summary>
internal static class RecordsForReview
{
    public static bool AreHere(IReadOnlyCollection<RequestRecord> records) =>
        Here(records, RecordCodes.Imaging) && Here(records, [RecordCodes.OperativeReport]);

    private static bool Here(IReadOnlyCollection<RequestRecord> records, IReadOnlyList<string> anyOf) =>
        records.Any(r => r.ReceivedAt is not null && anyOf.Contains(r.Record));
}

internal sealed class RequestRecordMap : IEntityTypeConfiguration<RequestRecord>
{
    public void Configure(EntityTypeBuilder<RequestRecord> record)
    {
        record.ToTable("request_records");
        record.HasKey(r => new { r.RequestId, r.Record }).HasName("request_records_pk");
        record.HasOne<ConsultationRequest>().WithMany().HasForeignKey(r => r.RequestId).HasConstraintName("request_records_request").OnDelete(DeleteBehavior.NoAction);
        record.Property(r => r.RequestId).HasColumnName("request_id");
        record.Property(r => r.Record).HasColumnName("record");
        record.Property(r => r.PatientHas).HasColumnName("patient_has");
        record.Property(r => r.AskedAt).HasColumnName("asked_at");
        record.Property(r => r.ReceivedAt).HasColumnName("received_at");
        record.Property<uint>("Version").IsRowVersion();
        record.Ignore(r => r.IsMissing);
    }
}
