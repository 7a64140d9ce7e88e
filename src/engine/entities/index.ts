/** Names of a paragraph, revised with the article's evidence, resolved into entities over a story. */
import type { Vocabulary } from '../lexicon';
import {
  CAPITAL,
  WORD,
  type AnnotatedArticle,
  type Entity,
  type NameMention,
  type ParagraphText,
  type PlacedParagraph,
} from '../model';

export type NameFinder = (paragraph: ParagraphText) => NameMention[];

/** First real version: runs of capitalised words inside a sentence. */
export function createNameFinder(_vocabulary: Vocabulary): NameFinder {
  return ({ words, sentences }) => {
    const found: NameMention[] = [];
    for (const { firstWord, endWord } of sentences)
      for (let i = firstWord + 1; i < endWord; i++) {
        if (!(words.flags[i]! & CAPITAL)) continue;
        let last = i;
        while (last + 1 < endWord && words.flags[last + 1]! & CAPITAL && words.flags[last + 1]! & WORD) last++;
        found.push({ start: words.start[i]!, end: words.end[last]!, type: 'other', confidence: 0.3, role: null });
        i = last;
      }
    return found;
  };
}

/** All names of an article, in clean-text offsets: the paragraphs' candidates re-judged with the article's evidence. */
export function reviseNames(paragraphs: readonly PlacedParagraph[], _vocabulary: Vocabulary): NameMention[] {
  return paragraphs.flatMap(({ start, paragraph }) =>
    paragraph.names.map((name) => ({ ...name, start: name.start + start, end: name.end + start })),
  );
}

/** One entity per real thing over the articles of one story. */
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
