namespace FbssFollowUp.ServiceDefaults;

/// <summary>The database cannot be migrated by these files; the message is the sentence for whoever deploys.</summary>
internal sealed class MigrationRefusedException(string sentence) : Exception(sentence);
