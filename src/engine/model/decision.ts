/** What readers decided about names. Names are given as they are written in the articles, mentions by the words around. */
import type { EntityType } from './entity';

/** Up to four words before and after a mention, in its paragraph; each on one line. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
}

interface Noted {
  readonly name: string;
  /** For people; nothing follows from it. */
  readonly note?: string;
}

/** `at`: only where the name stands between these words. */
export type Decision =
  /** Not an entity. */
  | (Noted & { readonly kind: 'hide'; readonly at?: WordsAround })
  /** A name of its own, not one of the entity it was taken for. */
  | (Noted & { readonly kind: 'apart'; readonly at?: WordsAround })
  /** This name means the entity called `of`. */
  | (Noted & { readonly kind: 'alias'; readonly of: string; readonly at?: WordsAround })
  /** What the name stands for, wherever it is written; also where the finder saw no name. */
  | (Noted & { readonly kind: 'type'; readonly type: EntityType })
  /** Both entities are one. Twice the same name: all entities so called are one. */
  | (Noted & { readonly kind: 'same'; readonly as: string })
  /** The name by which the entity is shown. */
  | (Noted & { readonly kind: 'rename'; readonly to: string });

/** A decision without effect: no article has the name (there), several entities are so called, or another one says otherwise. */
export interface Unmatched {
  readonly decision: Decision;
  readonly why: 'absent' | 'ambiguous' | 'contradicted';
}
