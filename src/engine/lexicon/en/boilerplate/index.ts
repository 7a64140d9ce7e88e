/**
 * Lines on news pages that are not the article: invitations, buttons, notices, credits. Written for this product from the
 * wording that publishing systems (WordPress, Drupal, Ghost, AMP) and news sites put around articles.
 *
 * A pattern is words: `a/b` one of them, `[a]` may be missing, `…` any words, `#` a number, `:` a colon that must be there,
 * `@` a word with @ in it. It has to match the whole line. Case and other punctuation do not count.
 *
 * - `open`: only lines without a full stop at their end ('See also Biden's plan', never 'See also the report, he said.').
 * - `names`: what stands for `…` are names: every word with a capital, or a small linking word.
 * - `end`: only in the last part of an article; `edge`: there or at its top.
 */
import { notices } from './notices';
import { pageParts } from './pageParts';

export { buttonWords, wireSlugs } from './pageParts';

export interface BoilerplateGroup {
  readonly why: string;
  readonly condition?: 'open' | 'names';
  readonly where?: 'end' | 'edge';
  /** The lines after it are a list of the same kind, as long as they are short and without a full stop. */
  readonly opensList?: true;
  readonly patterns: readonly string[];
}

export const boilerplate: readonly BoilerplateGroup[] = [...pageParts, ...notices];
