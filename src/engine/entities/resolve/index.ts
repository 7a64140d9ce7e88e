/** One entity per real thing over the articles of one story. */
import type { AnnotatedArticle, Entity, NameMention } from '../../model';

export function resolveEntities(articles: readonly AnnotatedArticle[]): Entity[] {
  const byName = new Map<
    string,
    { aliases: string[]; mentions: { article: string; mention: number }[]; type: NameMention['type'] }
  >();
  for (const { article, clean, names } of articles)
    names.forEach((name, mention) => {
      const form = clean.text.slice(name.start, name.end);
      const known = byName.get(form) ?? { aliases: [form], mentions: [], type: name.type };
      known.mentions.push({ article: article.id, mention });
      byName.set(form, known);
    });
  return Array.from(byName, ([name, { aliases, mentions, type }], i) => ({
    id: `e${i + 1}`,
    name,
    type,
    aliases,
    mentions,
    roles: [],
  }));
}
