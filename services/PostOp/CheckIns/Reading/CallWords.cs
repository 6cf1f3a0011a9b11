namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>How a patient asks to be phoned: "call me" in itself, or a wish and, directly after it, what is wished.</summary>
internal static class CallWords
{
    /// <summary>They need no other word.</summary>
    public static WordList Wish { get; } = new(
        "call me", "call me back", "call me please", "call us", "phone me", "ring me", "give me a call", "give me a ring", "gimme a call", "give us a call", "buzz me",
        "please call", "pls call", "plz call", "someone call me", "somebody call me", "call my cell", "call my phone", "call my house", "call my home", "call my wife",
        "call my husband", "call my daughter", "call my son", "call my mom", "call my mother", "call this number", "call back please", "callback please", "phone call please",
        "talk to someone", "talk to somebody", "need to talk", "llameme", "llamenme", "llamame", "llamen me", "llame me", "llamanos", "llamenos", "me llame", "me llamen",
        "me marque", "me marquen", "que me hablen por telefono", "que me hable el doctor", "me pueden llamar", "me puede llamar", "me podrian llamar", "me podria llamar",
        "me pueden marcar", "me puede marcar", "me pueden hablar", "me puede hablar", "pueden llamarme", "puede llamarme", "podrian llamarme", "podria llamarme",
        "llamarme por favor", "por favor llamen", "por favor llame", "marqueme", "marquenme", "marcame", "hableme por telefono", "hablenme por telefono", "llame a mi hija",
        "llame a mi hijo", "llame a mi esposa", "llame a mi esposo", "llamen a mi hija", "llamen a mi hijo", "llamen a mi esposa", "llamen a mi esposo", "necesito hablar",
        "necesito una llamada", "quiero una llamada");

    /// <summary>Before what is wished.</summary>
    public static WordList Wanting { get; } = new(
        "need", "want", "would like", "id like", "like", "please", "can", "could", "may", "will you", "will someone", "will somebody", "would you", "would someone", "have",
        "let", "ask", "tell", "get", "wish", "waiting for", "requesting", "request", "hoping for", "quiero", "quisiera", "necesito", "deseo", "puedo", "podria", "me gustaria",
        "ocupo", "me urge", "urge", "espero", "pido");

    /// <summary>Between a wish and what is wished.</summary>
    public static WordList Between { get; } = new("i", "you", "to", "please", "pls", "a", "the", "from", "get", "have", "my", "just", "really", "also", "por favor", "tambien");

    public static WordList Wished { get; } = new(
        "call", "callback", "call back", "phone call", "phone call back", "talk to", "talk with", "speak to", "speak with", "speak", "talk to a person", "someone call",
        "someone to call", "somebody call", "somebody to call", "someone please call", "nurse call", "nurse to call", "doctor call", "doctor to call", "dr call", "doc call",
        "surgeon call", "surgeon to call", "hablar con", "hablar por telefono", "una llamada", "platicar con", "comunicarme con");

    /// <summary>Behind "call" they say who else or what is called: "could call you later", "call it a 7", "call in a refill".</summary>
    public static WordList Else { get; } = new("you", "u", "it", "that", "this a", "them", "him", "her", "in", "out", "off", "for", "the office", "the pharmacy", "my pharmacy");

    public static WordList Denied { get; } = new(
        "dont", "do not", "never", "didnt", "did you", "why did you", "no", "nunca", "no me", "no need to", "dont need", "do not need", "dont want", "no quiero", "no necesito");
}
