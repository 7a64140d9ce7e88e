/** What an article's file does not say of itself: its day, publisher, address, origin. */
import type { AnnotatedArticle, ArticleFacts, ArticleMeta } from '../../model';
import type { Numbered, Told } from '.';

const keys = ['date', 'publisher', 'address', 'origin'] as const;

export function correctFacts(found: AnnotatedArticle, corrections: readonly Numbered[], told: Told): AnnotatedArticle {
  const given: { -readonly [Key in keyof ArticleFacts]: ArticleFacts[Key] } = {};
  for (const { number, decision } of corrections) {
    if (decision.kind !== 'article') continue;
    told.matched(number);
    for (const key of keys) {
      const fact = decision[key];
      if (fact === undefined) continue;
      if (given[key] !== undefined && given[key] !== fact) told.refused(number, 'contradicted');
      else given[key] = fact;
    }
  }
  const { date, publisher, address, origin } = given;
  const before = found.clean.meta;
  const orNull = (fact: string | undefined, read: string | null): string | null =>
    fact === undefined ? read : fact === '' ? null : fact;
  const meta: ArticleMeta = {
    ...before,
    published: orNull(date, before.published),
    publisher: orNull(publisher, before.publisher),
    url: orNull(address, before.url),
    ...(origin !== undefined && origin !== '' && { origin }),
  };
  const isSame =
    meta.published === before.published &&
    meta.publisher === before.publisher &&
    meta.url === before.url &&
    meta.origin === before.origin;
  return isSame ? found : { ...found, clean: { ...found.clean, meta } };
}
