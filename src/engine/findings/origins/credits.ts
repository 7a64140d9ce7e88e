/** Whom an article names as the origin of its text: *includes reporting from …*, *(Agency) -* in the dateline. */
import { mapInSteps, type AnnotatedArticle, type ArticleId, type Span, type Steps } from '../../model';

export interface Credit {
  readonly article: ArticleId;
  /** In the source. */
  readonly span: Span;
  /** The name credited, as it stands. */
  readonly to: string;
  /** The article of the story that is by the one credited. */
  readonly is: ArticleId | null;
}

/** Lines longer than this are prose. */
const longest = 300;
const fewestLines = 6;

/** The names are the first group. */
const patterns: readonly RegExp[] = [
  /\b(?:includes?|contains?|features?|uses?|incorporates?) (?:some |additional )?(?:reporting|material|information|content|contributions) (?:from|by) ([^.;|]{2,80})/i,
  /\bwith (?:additional |some )?(?:reporting|files|inputs?|contributions|information|material) (?:from|by) ([^.;|]{2,80})/i,
  /^([^.;|:]{2,80}?) contributed (?:reporting )?to this (?:report|article|story|post|piece)/i,
  /\b(?:this (?:article|story|report|post|piece) (?:was|is) )?(?:originally|first) (?:published|appeared) (?:by|in|on|at) ([^.;|]{2,80})/i,
  /\b(?:re-?published|reprinted|reproduced) (?:with permission )?from ([^.;|]{2,80})/i,
  /^(?:source|via)\s?: ?([^.;|]{2,60})$/i,
  /^\p{Lu}[\p{Lu}\p{L}'’., -]{2,60}\((\p{Lu}[\p{L}&. ]{1,40})\) ?(?:[-–—]|--)/u,
];

export function* creditsOf(articles: readonly AnnotatedArticle[]): Steps<Credit[]> {
  const publishers = articles.flatMap(({ article, clean }) =>
    clean.meta.publisher === null ? [] : [{ article: article.id, keys: keysOf(clean.meta.publisher) }],
  );
  const credits = yield* mapInSteps(articles, 4, (found) => {
    const credited = new Map<string, Credit>();
    for (const { text, start } of linesOf(found))
      for (const { name, at } of namesIn(text)) {
        const keys = keysOf(name);
        if (keys.length === 0 || credited.has(keys[0]!)) continue;
        const is = publishers.find(
          ({ article, keys: theirs }) => article !== found.article.id && theirs.some((key) => keys.includes(key)),
        );
        credited.set(keys[0]!, {
          article: found.article.id,
          span: { start: start + at, end: start + at + name.length },
          to: name,
          is: is?.article ?? null,
        });
      }
    return [...credited.values()];
  });
  return credits.flat();
}

/** Lines in which a credit may stand: what was set aside, and the article's first and last lines. Offsets in the source. */
function linesOf({ article: { text }, clean }: AnnotatedArticle): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = [];
  const add = (from: number, to: number): void => {
    let start = from;
    for (const line of text.slice(from, to).split('\n')) {
      const shown = line.replace(/^[\s>*_#-]+/, '');
      if (shown && line.length <= longest)
        lines.push({ text: shown.trimEnd(), start: start + line.length - shown.length });
      else if (shown) lines.push({ text: shown.slice(0, 100), start: start + line.length - shown.length });
      start += line.length + 1;
    }
  };
  for (const { start, end, why } of clean.ignored) if (why === 'boilerplate') add(start, end);
  const blocks = clean.map ? [] : clean.blocks;
  for (const { start, end } of [...blocks.slice(0, fewestLines), ...blocks.slice(fewestLines).slice(-fewestLines)])
    add(start, end);
  return lines;
}

function namesIn(line: string): { name: string; at: number }[] {
  for (const pattern of patterns) {
    const found = pattern.exec(line);
    if (!found?.[1]) continue;
    let at = found.index + found[0].indexOf(found[1]);
    const names: { name: string; at: number }[] = [];
    for (const part of found[1].split(/(, and | and |, | & )/)) {
      const name = part.trim();
      // a name has a capital in every word that matters
      if (/^(?:the |The )?\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:of|the|de|for|\p{Lu}[\p{L}\p{N}.'’&-]*))*$/u.test(name))
        names.push({ name, at: at + part.indexOf(name) });
      at += part.length;
    }
    if (names.length > 0) return names;
  }
  return [];
}

/** Folded name, and its initials where it has several words: *The Associated Press*, *AP*. */
function keysOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && word !== 'the');
  if (words.length === 0) return [];
  const initials = words.map((word) => word[0]).join('');
  return words.length > 1 ? [words.join(' '), initials] : [words[0]!];
}
