namespace FbssFollowUp.Local;

/// <summary>A patient's answer to one check-in.</summary>
internal sealed record CourseAnswer(int Axial, int Limb, bool HasRedFlag);
