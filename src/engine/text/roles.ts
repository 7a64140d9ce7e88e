/** What a block is to its article, where the markup does not tell: heading, caption, list item or paragraph. */
import type { Block, BlockRole } from '../model';
import type { RawBlock } from './formats/cleanText';
import { isDateLine } from './dateLines';

/** Headings are no longer than this, in characters and words. */
const longestHeading = 110;
const mostHeadingWords = 16;
const longestTitle = 220;

const photoCredit =
  /^\(?(?:(?:file |stock |handout |undated )?(?:photo|image|picture|photograph|video|graphic|illustration|map|caption|credit|cover)s?(?: (?:by|credit|courtesy(?: of)?|caption|source|via|from))?\s*[:/–—-]|(?:photo|image|picture|photograph|illustration|graphic|courtesy)s? (?:by|of|courtesy of|via) \p{Lu}|image caption\b|file (?:photo|picture|image)\b)/iu;
/** '(Harbour Post Photo/Ann Weber)', '/Getty Images': a bracket of names, one of which is an agency's or the word Photo. */
const creditAtEnd =
  /(?:\((?=[^()]{0,80}(?:Photo|Foto|Image|Pool|AP|AFP|Reuters|Getty|EPA|Handout|File)\b)(?:(?:\p{Lu}[\p{L}\p{N}.'’&-]*|by|via|and|of|for|the|courtesy|photo|file|photo by)(?:[ /,|:-]{1,3}|(?=\)))){1,12}\)|\/(?:AP|AFP|Reuters|EPA|Getty)|\/ ?Getty Images|\b(?:Photo|Image|Picture|Photograph|Credit): [^.]{2,60}\.?)$/u;

export function toBlocks(text: string, raw: readonly RawBlock[]): Block[] {
  const shapes = raw.map((block, i) =>
    shapeOf(text.slice(block.start, Math.min(block.end, block.start + longestTitle + 1)), block, i === 0),
  );
  // where short lines without a stop are the rule (messages, tables), they are no headings
  const open = shapes.filter(({ isOpen, isShort }) => isOpen && isShort).length;
  const isProse = open * 3 <= shapes.length || open <= 2;
  const blocks: Block[] = [];
  let next: Shape | undefined;
  for (let i = raw.length - 1; i >= 0; i--) {
    const { start, end, role } = raw[i]!;
    blocks.push({ start, end, role: role ?? roleAt(shapes, i, next, isProse) });
    if (!shapes[i]!.isDate && !shapes[i]!.isCaption) next = shapes[i];
  }
  return blocks.reverse();
}

/** Letters by which a credit may begin, behind a bracket: of the words in `photoCredit`. */
const creditLetters = 'fshupivgmcFSHUPIVGMC(';
const isCredit = (line: string): boolean => creditLetters.includes(line.charAt(0)) && photoCredit.test(line);

const mayEndInCredit = (line: string): boolean =>
  line.endsWith(')') ||
  line.lastIndexOf(': ') > line.length - 70 ||
  line.includes('/', line.length - 40) ||
  line.endsWith('Getty Images');

interface Shape {
  readonly isShort: boolean;
  /** No stop at its end. */
  readonly isOpen: boolean;
  readonly isQuestion: boolean;
  readonly isTitleCase: boolean;
  readonly isTitleLong: boolean;
  readonly beginsLikeHeading: boolean;
  readonly isCaption: boolean;
  readonly isDate: boolean;
  readonly role: BlockRole | undefined;
}

function shapeOf(line: string, { role, start, end }: RawBlock, isFirst: boolean): Shape {
  const length = end - start;
  if (length > longestTitle) return isCredit(line) ? { ...closed, isCaption: true, role } : { ...closed, role };
  const isCaption = isCredit(line) || (mayEndInCredit(line) && creditAtEnd.test(line));
  // an ordinary paragraph
  if (!isFirst && !isCaption && '.,;”"’)'.includes(line.charAt(line.length - 1))) return { ...closed, role };
  const words = line.split(/\s+/);
  const last = /([.!?…:;,])["”’')\]]*$/.exec(line)?.[1];
  const content = words.filter((word) => word.length > 3 && /^\p{L}/u.test(word));
  const capitals = content.filter((word) => /^\p{Lu}/u.test(word)).length;
  const stops = (line.match(/[.!?](?=["”’)]*\s)/g) ?? []).length;
  return {
    isShort: length <= longestHeading && words.length <= mostHeadingWords,
    isOpen: last === undefined || (last === ':' && words.length < 5) || (last === '…' && words.length < 8),
    isQuestion: last === '?' && stops === 0 && words.length <= 14 && !/^["“‘']/.test(line) && line.endsWith('?'),
    isTitleCase: content.length >= 3 && capitals >= 0.8 * content.length,
    isTitleLong: length <= longestTitle,
    beginsLikeHeading: /^["“‘'(]?[\p{Lu}\p{Lt}\p{N}¿¡]/u.test(line),
    isCaption,
    isDate: length < 90 && isDateLine(line),
    role,
  };
}

/** A paragraph that ends with a stop. */
const closed: Shape = {
  isShort: false,
  isOpen: false,
  isQuestion: false,
  isTitleCase: false,
  isTitleLong: false,
  beginsLikeHeading: false,
  isCaption: false,
  isDate: false,
  role: undefined,
};

function roleAt(shapes: readonly Shape[], i: number, next: Shape | undefined, isProse: boolean): BlockRole {
  const shape = shapes[i]!;
  if (shape.isCaption || shape.isDate) return 'caption';
  if (shapes.length < 2) return 'paragraph';
  if (i === 0)
    return next &&
      shape.isTitleLong &&
      shape.beginsLikeHeading &&
      (shape.isOpen || (shape.isTitleCase && !shape.isQuestion) || shape.isQuestion)
      ? 'heading'
      : 'paragraph';
  if (!shape.isShort || !shape.beginsLikeHeading || !isProse) return 'paragraph';
  const isText = (other: Shape | undefined): boolean => other !== undefined && !(other.isShort && other.isOpen);
  const followed = isText(next);
  if (shape.isQuestion) return followed && isText(shapes[i - 1]) && !next!.isQuestion ? 'heading' : 'paragraph';
  if (!shape.isOpen) return 'paragraph';
  if (followed) return 'heading';
  return next ? 'list-item' : 'paragraph';
}
