/** Forms of English verbs from the lemma, by the rules of spelling; irregular forms are given. */

export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/**
 * @example inflect('deny') // deny, denies, denied, denied, denying
 */
export function inflect(lemma: string, irregular?: readonly [string, string]): VerbForms {
  const consonantY = /[^aeiou]y$/.test(lemma);
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const stem = doubled(lemma, irregular) ? lemma + lemma.at(-1)! : lemma;
  const ing = lemma.endsWith('ie')
    ? `${lemma.slice(0, -2)}ying`
    : /[^aeiouy]e$|ue$/.test(lemma)
      ? `${lemma.slice(0, -1)}ing`
      : `${stem}ing`;
  const regular = lemma.endsWith('e') ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = irregular ?? [regular, regular];
  return { base: lemma, third, past, participle, ing };
}

/** Short verbs double their last consonant (quip, quipped); longer ones do so where the irregular past shows it. */
function doubled(lemma: string, irregular: readonly [string, string] | undefined): boolean {
  if (irregular) return irregular[0].startsWith(lemma + lemma.at(-1)!);
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma);
}
