using FbssFollowUp.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>One thing that happened to a request, and who did it. Only ever added.</summary>
internal sealed class RequestEntry
{
    /// <summary>In the order they happened.</summary>
    public long Number { get; init; }
    public required Guid RequestId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Step { get; init; }
    public required string ById { get; init; }
    public required string ByRole { get; init; }
    public required string ByName { get; init; }
    public required string Note { get; init; }

    public static RequestEntry Of(Guid requestId, string step, Actor by, string note, DateTimeOffset at) => new()
    {
        RequestId = requestId,
        At = at,
        Step = step,
        ById = by.Id,
        ByRole = by.Role,
        ByName = by.DisplayName,
        Note = note
    };
}

internal static class RequestEntrySteps
{
    public const string RecordReceived = "record-received";
    public const string RecordMissing = "record-missing";
    public const string RecordsOverridden = "records-overridden";
    public const string Reminded = "reminded";
    public const string CaseAcknowledged = "case-acknowledged";
    public const string Merged = "merged";
    public const string KeptApart = "kept-apart";
    public const string AppointmentLost = "appointment-lost";

    /// <summary>What happens by a fact or by the clock.</summary>
    public static readonly Actor System = new("", Roles.System, "");
}

internal sealed class RequestEntryMap : IEntityTypeConfiguration<RequestEntry>
{
    public void Configure(EntityTypeBuilder<RequestEntry> entry)
    {
        entry.ToTable("request_entries");
        entry.HasKey(e => e.Number).HasName("request_entries_pk");
        entry.HasOne<ConsultationRequest>().WithMany().HasForeignKey(e => e.RequestId).HasConstraintName("request_entries_request").OnDelete(DeleteBehavior.NoAction);
        entry.HasIndex(e => new { e.RequestId, e.Number }).HasDatabaseName("request_entries_of_request");
        entry.Property(e => e.Number).HasColumnName("number").ValueGeneratedOnAdd();
        entry.Property(e => e.RequestId).HasColumnName("request_id");
        entry.Property(e => e.At).HasColumnName("at");
        entry.Property(e => e.Step).HasColumnName("step");
        entry.Property(e => e.ById).HasColumnName("by_id");
        entry.Property(e => e.ByRole).HasColumnName("by_role");
        entry.Property(e => e.ByName).HasColumnName("by_name");
        entry.Property(e => e.Note).HasColumnName("note");
    }
}
