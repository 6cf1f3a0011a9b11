using FbssFollowUp.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>A death, withdrawal, return, merge or record number that was noted, and by whom. Only ever added.</summary>
internal sealed class PatientEntryRow
{
    /// <summary>In the order they happened.</summary>
    public long Number { get; init; }
    public required Guid PatientId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string What { get; init; }
    public required string ById { get; init; }
    public required string ByRole { get; init; }
    public required string ByName { get; init; }
    public required string Note { get; init; }

    public static PatientEntryRow Of(Guid patientId, string what, Actor by, string note, DateTimeOffset at) => new()
    {
        PatientId = patientId,
        At = at,
        What = what,
        ById = by.Id,
        ByRole = by.Role,
        ByName = by.DisplayName,
        Note = note
    };
}

internal static class PatientEntryKinds
{
    public const string Died = "died";
    public const string Withdrew = "withdrew";
    public const string Returned = "returned";
    public const string Merged = "merged";
    public const string Numbered = "numbered";
}

internal sealed class PatientEntryRowMap : IEntityTypeConfiguration<PatientEntryRow>
{
    public void Configure(EntityTypeBuilder<PatientEntryRow> row)
    {
        row.ToTable("patient_entries");
        row.HasKey(e => e.Number).HasName("patient_entries_pk");
        row.HasOne<Patient>().WithMany().HasForeignKey(e => e.PatientId).HasConstraintName("patient_entries_patient").OnDelete(DeleteBehavior.NoAction);
        row.Property(e => e.Number).HasColumnName("number").ValueGeneratedOnAdd();
        row.Property(e => e.PatientId).HasColumnName("patient_id");
        row.Property(e => e.At).HasColumnName("at");
        row.Property(e => e.What).HasColumnName("what");
        row.Property(e => e.ById).HasColumnName("by_id");
        row.Property(e => e.ByRole).HasColumnName("by_role");
        row.Property(e => e.ByName).HasColumnName("by_name");
        row.Property(e => e.Note).HasColumnName("note");
    }
}
