/** What an article is made of, for an editor's outline, folding and selection: statements, and stretches that are not read. */
import type { AnnotatedArticle } from '../model';
import { sourcePassage, statementPassage } from './places';
import type { Outline } from './types';

export const outlineOf = (found: AnnotatedArticle): Outline => ({
  statements: found.statements.map(({ role }, i) => ({ ...statementPassage(found, i), role })),
  ignored: found.clean.ignored.map((span) => ({ ...sourcePassage(found, span), why: span.why })),
});
