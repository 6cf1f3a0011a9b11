namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>A kind of appointment and its rules.</summary>
/// <param name="Code">One of <see cref="AppointmentTypes"/>.</param>
/// <param name="Minutes">With the patient.</param>
/// <param name="MinutesBefore">Kept free before it.</param>
/// <param name="MinutesAfter">Kept free after it.</param>
/// <param name="NoticeHours">Not booked with less.</param>
/// <param name="HorizonDays">Not booked further ahead.</param>
public sealed record AppointmentKind(string Code, int Minutes, int MinutesBefore, int MinutesAfter, int NoticeHours, int HorizonDays);
