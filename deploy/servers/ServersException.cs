namespace FbssFollowUp.Servers;

/// <summary>Servers cannot be had; the message is one sentence for the person who started the program.</summary>
public sealed class ServersException(string sentence, Exception? inner = null) : Exception(sentence, inner);
