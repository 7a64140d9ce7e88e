/** Do two readings of an article give a story the same names? Then what the story resolved stays as it is. */
import type { AnnotatedArticle } from '../../model';
import { localNames, type LocalName } from './local';

/** All that resolving takes from an article. */
const signature = (found: AnnotatedArticle): string =>
  [`${found.names.length}`, ...localNames(found).map(told)].join('\n');

const told = ({ node, key, upper, mentions, types, forms, roles, means }: LocalName): string =>
  [
    node,
    key,
    upper,
    mentions.join(' '),
    [...types].join(' '),
    [...forms].join('/'),
    [...roles].join('/'),
    means && `${means.node}/${means.key}`,
  ].join('\t');

export const sameNames = (a: AnnotatedArticle, b: AnnotatedArticle): boolean =>
  a.names.length === b.names.length && signature(a) === signature(b);
