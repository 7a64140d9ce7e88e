/**
 * Words that say nothing of what a statement is about, so that sharing them is no evidence. Own list: the closed classes
 * of English (articles, pronouns, prepositions, conjunctions, auxiliaries, degree words), single letters and the pieces
 * that contractions leave. Negations are here too: they are read as negation, not as words in common.
 */
export const stopWords = `
a an the this that these those such same other others another each every either neither both all any some no none
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
it its itself they them their theirs themselves one ones oneself who whom whose which what whatever whoever whichever
someone somebody something anyone anybody anything everyone everybody everything nobody nothing
of in on at by to from for with without within into onto upon about above below under over between among amongst
through throughout during before after since until till against toward towards across along around behind beside
besides beyond near off out up down via per despite amid amidst as than like unlike except including regarding
concerning according due
and or but nor so yet if then else because although though while whereas unless whether when whenever where wherever why
how once also too either however therefore thus hence moreover meanwhile otherwise instead rather
be am is are was were been being do does did doing done have has had having will would shall should can could may might
must ought cannot
not n't never don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't wouldn't can't couldn't
shouldn't mustn't ain't i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it'll
we're we've we'd we'll they're they've they'd they'll that's there's what's who's let's
very much many more most less least few fewer little lot lots quite just only even still already again ever always often
sometimes almost nearly about approximately roughly around some well there here now
's s t d ll m re ve b c e f g h j k l n o p q r u v w x y z
`;

/** Verbs of saying: they stand in most statements of news and carry a tenth of their weight. Own list. */
export const sayingWords = `
said say says saying tell tells told telling add adds added adding report reports reported reporting state states stated
statement statements according announce announces announced mention mentioned mentions note noted notes reportedly
spokesman spokeswoman spokesperson
`;
