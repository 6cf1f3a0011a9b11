namespace FbssFollowUp.ServiceDefaults;

/// <summary>One numbered SQL file.</summary>
/// <param name="Name">Owner and file, e.g. "post-op/0001-surgeries.sql".</param>
/// <param name="Number">The file's number; an owner's files are numbered from 1 without a gap.</param>
/// <param name="Checksum">SHA-256 of the text with line feeds only, hexadecimal.</param>
internal sealed record Migration(string Name, int Number, string Sql, string Checksum);
