using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>The question a reply belongs to, as far as its reading depends on it.</summary>
/// <param name="Asks">The site asked for; null for the red-flag question.</param>
/// <param name="IsAgain">It had been put before and not been understood: another unclear reply goes to a person.</param>
/// <param name="IsAnswered">It has an answer already: a further score takes that back.</param>
/// <param name="AnsweredBefore">The site answered just before this question was put, which "sorry, I meant 3" takes back.</param>
/// <param name="IsOfEarlierDay">It was put on a day before the reply's: PAIN asks for a check-in of today, and says nothing of what was asked then.</param>
internal sealed record OpenQuestion(
    Site? Asks, bool IsAgain = false, bool IsAnswered = false, Site? AnsweredBefore = null, bool IsOfEarlierDay = false);
