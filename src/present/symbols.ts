/** What *Go to Symbol in Workspace* finds in a story: entities by every name, figures, things counted, rows of statements. */
import type { EntityAnswer, EntityType, FigureGroup, Place, StatementRow } from '../engine';
import { figurePhrase } from './figures';
import { fileText } from './nodes';
import { shorten, type Voice } from './voice';

export interface StorySymbol {
  readonly kind: EntityType | 'figure' | 'counted' | 'statement';
  readonly name: string;
  /** What stands behind the name: whose alias it is, in how many files it stands, which file. */
  readonly container: string;
  readonly place: Place;
}

const statementLength = 100;

/** In the order in which they are given up when there are too many: entities, things counted, figures, statements. */
export function storySymbols(
  story: {
    readonly entities: readonly EntityAnswer[];
    readonly figures: readonly FigureGroup[];
    readonly rows: readonly StatementRow[];
  },
  voice: Voice,
): StorySymbol[] {
  const { t } = voice;
  const files = (count: number): string => t('{0, plural, one {# file} other {# files}}', count);
  const entities = story.entities.flatMap(({ name, aliases, type, files: inFiles }): StorySymbol[] => {
    const [first] = inFiles;
    if (!first) return [];
    return [...new Set([name, ...aliases])].map((shown) => ({
      kind: type,
      name: shown,
      container: shown === name ? files(inFiles.length) : name,
      place: first.first,
    }));
  });
  const counted = story.figures.flatMap(({ counted: name, figures, differs }): StorySymbol[] => {
    const [first] = figures;
    if (!first || figures.length < 2) return [];
    const inFiles = files(new Set(figures.map(({ article }) => article)).size);
    return [{ kind: 'counted', name, container: differs ? t('{0}, they differ', inFiles) : inFiles, place: first }];
  });
  const figures = story.figures.flatMap((group) =>
    group.figures.map((figure): StorySymbol => ({
      kind: 'figure',
      name: figurePhrase(figure, t),
      container: fileText(figure.article, voice),
      place: figure,
    })),
  );
  const statements = story.rows.flatMap(({ passages, agreement }): StorySymbol[] => {
    const fullest = [...passages].sort((a, b) => b.text.length - a.text.length)[0];
    return fullest
      ? [
          {
            kind: 'statement',
            name: shorten(fullest.text, statementLength),
            container: files(agreement.files),
            place: fullest,
          },
        ]
      : [];
  });
  return [...entities, ...counted, ...figures, ...statements];
}

/**
 * Those that a query finds, at most `most`. Names and figures as VS Code's own search asks, by letters in their order; of
 * statements, in which any letters stand in some order, every word of the query.
 */
export function findSymbols(symbols: readonly StorySymbol[], query: string, most: number): StorySymbol[] {
  const letters = query.toLowerCase().replace(/\s+/g, '');
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: StorySymbol[] = [];
  for (const symbol of symbols) {
    if (found.length >= most) break;
    const name = symbol.name.toLowerCase();
    if (symbol.kind === 'statement' ? words.every((word) => name.includes(word)) : holdsLetters(name, letters))
      found.push(symbol);
  }
  return found;
}

function holdsLetters(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
