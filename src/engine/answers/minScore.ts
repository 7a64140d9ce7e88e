/** A score the host gave, as the optional last argument of the corpus' questions. */
export const minScoreOf = (minScore: number | undefined): [number?] => (minScore === undefined ? [] : [minScore]);
