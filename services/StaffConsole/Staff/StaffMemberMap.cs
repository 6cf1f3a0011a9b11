using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.StaffConsole.Staff;

internal sealed class StaffMemberMap : IEntityTypeConfiguration<StaffMember>
{
    public const string CodeUnique = "staff_members_code_unique";
    public const string EmailUnique = "staff_members_email_unique";

    public void Configure(EntityTypeBuilder<StaffMember> staff)
    {
        staff.ToTable("staff_members");
        staff.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
        staff.Property(s => s.Revision).HasColumnName("revision");
        staff.Property(s => s.Code).HasColumnName("code");
        staff.Property(s => s.DisplayName).HasColumnName("display_name");
        staff.Property(s => s.Email).HasColumnName("email");
        staff.Property(s => s.EmailKey).HasColumnName("email_key");
        staff.Property(s => s.Phone).HasColumnName("phone");
        staff.Property(s => s.Roles).HasColumnName("roles");
        staff.Property(s => s.TimeZone).HasColumnName("time_zone");
        staff.Property(s => s.Active).HasColumnName("active");
        staff.Property(s => s.SecurityStamp).HasColumnName("security_stamp");
        staff.Property(s => s.PasswordHash).HasColumnName("password_hash");
        staff.Property(s => s.FailedSignIns).HasColumnName("failed_sign_ins");
        staff.Property(s => s.LockedUntil).HasColumnName("locked_until");
        staff.Property<uint>("xmin").IsRowVersion();
        staff.HasIndex(s => s.Code).IsUnique().HasDatabaseName(CodeUnique);
        staff.HasIndex(s => s.EmailKey).IsUnique().HasDatabaseName(EmailUnique);
    }
}
