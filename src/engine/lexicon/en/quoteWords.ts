/** Words that decide whether quoted words were spoken. */
import { wordList } from '../wordList';

/**
 * Words that titles of works write small. Source: the usual rule of English title case (articles, short prepositions and
 * conjunctions), as in the style guides of newsrooms.
 */
export const smallTitleWords = wordList(`
  a an the and or nor but for of in on at to by from with as vs v into over is de la le du von und et
`);
