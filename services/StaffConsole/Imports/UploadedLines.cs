using System.Text;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>A file's lines, read as they come in: UTF-8 with or without a mark, line ends of any kind. Throws when it is no such text.</summary>
internal sealed class UploadedLines(Stream file) : IDisposable
{
    public const int LargestFile = 24 * 1024 * 1024;

    /// <summary>What may come in before a file is told to be too large.</summary>
    public const int LargestUpload = 30_000_000;

    private const int LongestLine = 64 * 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly StreamReader _reader = new(file, Strict, detectEncodingFromByteOrderMarks: false);
    private int _number;

    public async Task<string?> NextAsync(CancellationToken cancellationToken)
    {
        var line = await _reader.ReadLineAsync(cancellationToken);
        if (line is null) return null;
        if (line.Contains('\0') || line.Length > LongestLine) throw new DecoderFallbackException("No text has such a line.");
        return _number++ == 0 && line.StartsWith('\uFEFF') ? line[1..] : line;
    }

    public void Dispose() => _reader.Dispose();
}
