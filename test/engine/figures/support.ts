import { createQuantityFinder } from '../../../src/engine/figures';
import { Vocabulary } from '../../../src/engine/lexicon';
import type { Quantity } from '../../../src/engine/model';
import { splitSentences, splitWords } from '../../../src/engine/text';

const vocabulary = new Vocabulary();
const findQuantities = createQuantityFinder(vocabulary);

/** The quantities of a text that is one paragraph. */
export const quantitiesOf = (text: string): Quantity[] => {
  const words = splitWords(text, vocabulary);
  return findQuantities({ text, role: 'paragraph', words, sentences: splitSentences(text, words, vocabulary) });
};
