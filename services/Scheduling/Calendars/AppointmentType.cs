using FbssFollowUp.Contracts.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>A kind of appointment: how long it takes, what is kept free around it, how soon and how far ahead it may be booked.</summary>
internal sealed class AppointmentType
{
    public required string Code { get; init; }
    public required int Minutes { get; init; }
    public required int MinutesBefore { get; init; }
    public required int MinutesAfter { get; init; }
    public required int NoticeHours { get; init; }
    public required int HorizonDays { get; init; }

    public TimeSpan Notice => TimeSpan.FromHours(NoticeHours);

    public TimeSpan Horizon => TimeSpan.FromDays(HorizonDays);

    public SlotShape Shape => new(TimeSpan.FromMinutes(Minutes), TimeSpan.FromMinutes(MinutesBefore), TimeSpan.FromMinutes(MinutesAfter), SlotShape.UsualStep);

    public AppointmentKind ToKind() => new(Code, Minutes, MinutesBefore, MinutesAfter, NoticeHours, HorizonDays);
}

internal sealed class AppointmentTypeMap : IEntityTypeConfiguration<AppointmentType>
{
    public void Configure(EntityTypeBuilder<AppointmentType> type)
    {
        type.ToTable("appointment_types");
        type.HasKey(t => t.Code);
        type.Ignore(t => t.Notice).Ignore(t => t.Horizon).Ignore(t => t.Shape);
    }
}
