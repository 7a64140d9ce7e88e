/**
 * What a sentence says of whom: predicate, subject, object, with negation, modality and voice. Slow, so it is asked only
 * about statements that are shown and about linked pairs whose relation its answer can change; nothing else hangs on it.
 */
import type { Span } from '../model';

export interface Phrase extends Span {
  /** As it stands. */
  readonly text: string;
}

export interface Clause {
  /** Who does it, in the passive too; `null` where the sentence does not say. */
  readonly subject: Phrase | null;
  /** The verb phrase, with its auxiliaries. */
  readonly predicate: Phrase & { readonly lemma: string };
  /** To whom or what it is done, in the passive too. */
  readonly object: Phrase | null;
  /** The sentence says that it is not so, or that somebody denies it. */
  readonly negated: boolean;
  /** Word by which it is held for possible or only intended. */
  readonly modality: string | null;
  readonly passive: boolean;
}

export interface Grammar {
  /** Clauses in the order of the text; offsets count in the sentence. Never throws: what cannot be read gives none. */
  parse(sentence: string): readonly Clause[];
}

export { loadGrammar } from './compromise';
export { areRolesExchanged } from './roles';
