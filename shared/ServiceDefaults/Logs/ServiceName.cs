namespace FbssFollowUp.ServiceDefaults;

/// <summary>Which of the services this process is.</summary>
internal sealed record ServiceName(string Value);
