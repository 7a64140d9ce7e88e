/** Article file → clean text with blocks. First real version: plain text, a block per line. */
import type { Article, Block, CleanArticle } from '../model';

export function readArticle(article: Article): CleanArticle {
  const blocks: Block[] = [];
  for (const match of article.text.matchAll(/[^\r\n]*\S[^\r\n]*/g))
    blocks.push({ start: match.index, end: match.index + match[0].length, role: 'paragraph' });
  return {
    text: article.text,
    blocks,
    map: undefined,
    ignored: [],
    meta: { title: null, published: null, publisher: null, author: null, url: null },
    otherLanguage: undefined,
  };
}
