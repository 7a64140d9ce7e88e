/** The words of a paragraph: one that is kept without them reads them anew each time it is asked. */
import type { Paragraph, Words } from '../../model';
import { Lately } from './lately';

let last: Paragraph | undefined;
let lastWords: Words | undefined;
/** A linked pair is asked for its words in several places. */
const kept = new Lately<Paragraph, Words>(16);

export function wordsOf(paragraph: Paragraph): Words {
  if (paragraph === last) return lastWords!;
  last = paragraph;
  return (lastWords = kept.get(paragraph) ?? kept.keep(paragraph, paragraph.words));
}
