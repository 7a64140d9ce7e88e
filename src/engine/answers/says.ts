/** What a statement says of whom, in its own words: the first clause that does more than say that somebody said it. */
import type { Corpus } from '../corpus';
import type { Phrase } from '../grammar';
import { sayVerbs } from '../lexicon/en/cueVerbs';
import type { StatementRef } from '../model';
import { onOneLine } from '../text/whiteSpace';
import type { Said } from './types';

const saying = new Set(sayVerbs);
const negation = /\b(?:not|never|no|none|nobody|nothing|neither|cannot|without)\b|n['’]t\b/i;

/** `undefined` where no clause could be read, or no grammar is there. */
export function saysOf(corpus: Corpus, ref: StatementRef): Said | undefined {
  const clauses = corpus.clausesOf(ref).filter(({ subject, object }) => subject ?? object);
  const clause =
    clauses.find(({ predicate, subject, object }) => subject && object && !saying.has(predicate.lemma)) ??
    clauses.find(({ predicate }) => !saying.has(predicate.lemma)) ??
    clauses[0];
  if (!clause) return undefined;
  const { subject, predicate, object, passive, negated, modality } = clause;
  const words = [subject, predicate, object].map((phrase) => phrase?.text ?? '').join(' ');
  return {
    subject: textOf(subject),
    predicate: onOneLine(predicate.text),
    object: textOf(object),
    passive,
    denied: negated && !negation.test(words),
    open: modality !== null && !words.toLowerCase().includes(modality),
  };
}

const textOf = (phrase: Phrase | null): string | null => phrase && onOneLine(phrase.text);
