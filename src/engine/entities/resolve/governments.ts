/** A capital city as the name of its government, by what the sentence has it do. Own lists of verbs and nouns of state. */
const locative =
  /\b(?:in|at|near|from|to|around|outside|inside|across|through|via|over|of|north|south|east|west|northern|southern|eastern|western|central|downtown|leave|left|reach|reached|visit|visited|visiting|toward|towards|into|for)\s+(?:the\s+)?$/i;
const governs =
  /^(?:['’]s?\s+(?:(?:unfair|new|recent|own|growing|stated|repeated|latest|formal|official|continued|strict)\s+)?(?:(?:trade|foreign|defen[cs]e|security|economic|currency|human rights)\s+)?(?:practices|tariffs|retaliation|requirements?|restrictions?|sanctions|government|claim|position|policy|offer|decision|ally|allies|relations|ties|foreign|military|response|demand|nuclear|stance|ambassador|envoy|intelligence|support|alliance|plan|forces|troops|army|officials?|leaders?|role|denial|view|request|aggression|war)|\s+(?:and\s+\p{Lu}\S+\s+)?(?:has|have|had|is|was|will|would|says?|said|may|might|could|should|wants?|does|did|denie[sd]|announced|warned|accused?s?|agree[sd]?|insist(?:s|ed)|argue[sd]?|also|continue[sd]?|think|believe[sd]?|view(?:s|ed)|see[sn]?|must|can|hopes?|hoped|reject(?:s|ed)|decided|plans?|seeks?|sought|supports?|called|sent|sends|imposed|expect(?:s|ed)|anticipate[sd]?|fear(?:s|ed)|maintain(?:s|ed)|welcome[sd]|condemn(?:s|ed)|demand(?:s|ed)|offer(?:s|ed)|promise[sd]?|propose[sd]?|deploy(?:s|ed)|suspect(?:s|ed)|remain(?:s|ed)|responded|refused|declared|urged|pledged|vowed))\b/u;
const between = /\b(?:between|with|against|by|that|and|if|because|while|as)\s+$/i;

/** What one does to a government, not to a town; and the second of two that deal with each other. */
const dealsWith =
  /\b(?:(?:support|back|help|aid|arm|warn|press|ask|urg|accus|condemn|punish|isolat|pressur|def[iy])(?:e|ed|ing|s|es)?|between\s+\p{Lu}\S+\s+and)\s+$/iu;
/** What passes between states: 'provision of weapons to', 'technology from'. A town gets none of it by itself. */
const transfer =
  /\b(?:provision|suppl(?:y|ies|ied|ying)|deliver(?:y|ies|ed|ing)?|exports?|sales?|sells?|sold|shipments?|transfers?|transferred|aid|assistance|support|weapons?|weaponry|arms|ammunition|munitions|missiles|technology|loans?|sanctions|guarantees?|intelligence|concessions?)\s+(?:[a-z]+\s+){0,3}(?:to|from)\s+$/i;
/** 'the risk of Borduria sending troops': it acts. */
const acting = /\b(?:of|about)\s+$/i;

/** Does the capital at this place stand for its government? Only where the sentence makes it act, or deal with others. */
export function isGovernment(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 40);
  if (dealsWith.test(before)) return !/^,\s+\p{Lu}/u.test(after);
  if (acting.test(before) && /^\s+[a-z]{3,}ing\s/.test(after)) return true;
  if (/\b(?:to|from)\s+$/i.test(before) && transfer.test(text.slice(Math.max(0, start - 70), start)))
    return !/^,\s+\p{Lu}/u.test(after) && !/^\s+(?:and|or)\s+(?!\p{Lu})/u.test(after);
  // 'of Oslo’s trade practices': whose policy it is, whatever stands before.
  if (locative.test(before)) return /^['’]/.test(after) && governs.test(after);
  if (/^,\s+\p{Lu}/u.test(after)) return false;
  return (
    governs.test(after) ||
    (between.test(before) && /^(?:\s+and\s+\p{Lu}|['’]s?\b|\s+(?:over|to|on|about|that|for|in)\b|[,.;])/u.test(after))
  );
}
