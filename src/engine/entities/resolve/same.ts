/** Do two readings of an article give a story the same names? Then what the story resolved stays as it is. */
import type { AnnotatedArticle } from '../../model';
import { localNames, type LocalName } from './local';

const kept = new WeakMap<AnnotatedArticle, string>();

/** All that resolving takes from an article. */
function signature(found: AnnotatedArticle): string {
  let text = kept.get(found);
  if (text === undefined) {
    text = [`${found.names.length}`, ...localNames(found).map(told)].join('\n');
    kept.set(found, text);
  }
  return text;
}

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

export const sameNames = (a: AnnotatedArticle, b: AnnotatedArticle): boolean => signature(a) === signature(b);
