/**
 * Roles of a linked pair settled by grammar. It is asked only where its answer can change the relation: the two name the same
 * two in another order. All other pairs cost nothing. (Negation and opposites: see `contrary`.)
 */
import { phrase } from '../model';
import { areRolesExchanged, type Clause, type Grammar } from '../grammar';
import { opposites } from './contrary/opposites';
import type { Difference } from './differences';
import type { EntityTable } from './index/entityTable';
import type { Profile } from './index/profile';
import type { Pair } from './pair';
import type { Terms } from './words/terms';

/** Sentences of a text that is compared as one statement. */
const mostSentences = 8;

export function exchangedRoles({ a, b, terms, entities, grammar }: Pair): Difference | undefined {
  if (!grammar || !isOrderReversed(a, b, entities)) return undefined;
  return areRolesExchanged(clausesOf(a, grammar), clausesOf(b, grammar), wordsOf(terms)) ? roles : undefined;
}

const roles: Difference = {
  kind: 'roles',
  said: { sentence: phrase('who does it and to whom are exchanged') },
  spans: [],
};

function clausesOf({ article, span, statement }: Profile, grammar: Grammar): readonly Clause[] {
  const { text } = article.clean;
  if (statement >= 0) return grammar.parse(text.slice(span.start, span.end));
  return article.sentences.slice(0, mostSentences).flatMap(({ start, end }) => grammar.parse(text.slice(start, end)));
}

/** The first two things that both name stand in another order. */
function isOrderReversed(a: Profile, b: Profile, entities: EntityTable): boolean {
  if (a.names.length < 2 || b.names.length < 2) return false;
  const theirs = entities.inOrder(b);
  const shared = entities.inOrder(a).filter((entity) => theirs.includes(entity));
  return shared.length > 1 && theirs.indexOf(shared[0]!) > theirs.indexOf(shared[1]!);
}

const wordsOf = (terms: Terms): Parameters<typeof areRolesExchanged>[2] => ({
  stemsOf: (text) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}.']+/u)
      .map((word) => terms.ofWord(word.replace(/'s?$|\.$/g, '')))
      .filter((term) => term > 0)
      .map((term) => terms.stemOf(term)),
  ofOneAct(one, other) {
    const [x, y] = [terms.ofWord(one), terms.ofWord(other)];
    if (one === other || (x > 0 && x === y)) return true;
    if (opposites.get(terms.stemOf(x))?.has(terms.stemOf(y))) return true;
    // own senses are positive numbers
    const theirs = terms.concepts(y);
    return terms.concepts(x)?.some((concept) => concept > 0 && theirs?.includes(concept)) ?? false;
  },
});
