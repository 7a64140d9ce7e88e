/** Mentions of an entity with their words, roles and statements. */
import type { ArticleId, Entity, Span } from '../../model';
import { onOneLine } from '../../text/whiteSpace';
import type { ById } from '../draft';

export interface Named {
  readonly article: ArticleId;
  /** Index, or -1 where the name stands in none. */
  readonly statement: number;
  readonly span: Span;
  readonly text: string;
  /** Folded: lower case, without accents, hyphens and points. */
  readonly words: readonly string[];
  readonly role: string | null;
}

export const foldWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ð', 'd')
    .replaceAll('þ', 'th')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replace(/[’']s$/, '')
    .replace(/[.,’']/g, '')
    .split(/[\s-]+/)
    .filter(Boolean);

export function namesOf(byId: ById, { mentions }: Entity): Named[] {
  return mentions.flatMap(({ article, mention }): Named[] => {
    const found = byId.get(article);
    const name = found?.names[mention];
    // 'Ruritanian' is no spelling of Ruritania
    if (!found || !name || name.type === 'nationality') return [];
    const text = onOneLine(found.clean.text.slice(name.start, name.end));
    const statement = found.statements.findIndex(({ names }) => names.includes(mention));
    return [{ article, statement, span: name, text, words: foldWords(text), role: name.role }];
  });
}
