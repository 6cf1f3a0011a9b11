namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>How a patient asks to be phoned.</summary>
internal static class CallWords
{
    public static WordList Wish { get; } = new(
        "call me", "call me back", "please call", "please call me", "please call me back", "can you call me", "can someone call me", "could you call me",
        "can somebody call me", "could someone call me", "someone call me", "someone please call me", "have someone call me", "have someone call", "have a nurse call me",
        "have the nurse call me", "have the doctor call me", "have my doctor call me", "need someone to call me", "want someone to call me", "i need a call",
        "i need a callback", "i want a call", "i would like a call", "id like a call", "give me a call", "gimme a call", "phone me", "ring me", "need to talk",
        "need to talk to someone", "i need to talk to someone", "i need to speak to someone", "need to speak to someone", "talk to a nurse", "speak to a nurse",
        "speak with a nurse", "talk to the nurse", "talk to a doctor", "talk to the doctor", "talk to my doctor", "speak to the doctor", "speak with the doctor",
        "speak to a doctor", "speak with someone", "speak to a person", "talk to a person", "talk to a human", "want to talk to someone", "callback please", "call back please",
        "llameme", "llamenme", "llamame", "llamen me", "llame me", "por favor llameme", "por favor llamenme", "llamenme por favor", "me pueden llamar",
        "me puede llamar", "pueden llamarme", "puede llamarme", "podrian llamarme", "me podrian llamar", "quiero que me llamen", "quiero que me llame",
        "necesito que me llamen", "necesito que me llame", "que me llamen", "que me llame", "necesito hablar con alguien", "necesito hablar", "quiero hablar con alguien",
        "hablar con una enfermera", "hablar con la enfermera", "hablar con el doctor", "hablar con un doctor", "hablar con mi doctor", "hablar con una persona", "marqueme", "marquenme");

    public static WordList Denied { get; } = new("dont", "do not", "never", "didnt", "did you", "why did you", "no", "nunca", "no me");
}
