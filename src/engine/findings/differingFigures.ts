/** Figures of one thing that cannot both be exact, as findings: by whom they are told, and when. */
import { sayQuantity } from '../figures';
import type { AnnotatedArticle, ArticleId, Finding, Quantity, StatementRef } from '../model';
import { draftOf, sideOf, type Draft } from './draft';
import { isQuantity, relate, type FigureGroup, type FigureMember } from './figureGroups';

interface Told extends FigureMember {
  readonly quantity: Quantity;
  readonly statement: StatementRef;
  readonly published: string | null;
}

/** Groups beyond this are tables, not claims. */
const mostMembers = 60;

export function findDifferingFigures(articles: readonly AnnotatedArticle[], groups: readonly FigureGroup[]): Draft[] {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  return groups.flatMap((group) => {
    if (group.members.length < 2 || group.members.length > mostMembers) return [];
    const told = group.members.flatMap((member) => tell(member, byId));
    return findIn(group, told);
  });
}

function tell(member: FigureMember, byId: ReadonlyMap<ArticleId, AnnotatedArticle>): Told[] {
  const found = byId.get(member.article);
  const quantity = found?.figures[member.figure];
  const statement = found?.statements.findIndex(({ figures }) => figures.includes(member.figure)) ?? -1;
  return found && quantity && isQuantity(quantity) && statement >= 0 && !quantity.vague
    ? [
        {
          ...member,
          quantity,
          statement: { article: member.article, statement },
          published: found.clean.meta.published,
        },
      ]
    : [];
}

/** At most one finding of a kind for a group: it lists every figure that takes part. */
function findIn(group: FigureGroup, told: readonly Told[]): Draft[] {
  const kinds = new Map<Finding['kind'], Set<Told>>();
  for (let i = 0; i < told.length; i++)
    for (let j = i + 1; j < told.length; j++) {
      const [a, b] = [told[i]!, told[j]!];
      if (a.article === b.article || relate(a.quantity, b.quantity).relation !== 'disjoint') continue;
      const kind = kindOf(a, b);
      const set = kinds.get(kind) ?? kinds.set(kind, new Set()).get(kind)!;
      set.add(a).add(b);
    }
  return Array.from(kinds, ([kind, members]): Draft => {
    const list = told.filter((x) => members.has(x));
    return draftOf(
      kind,
      list.map(({ quantity, statement, figure }) =>
        sideOf(statement, quantity, sayQuantity(quantity), { source: quantity.source, figure }),
      ),
      `${group.counted}: ${list.map(sayTold).join('; ')}${endings[kind] ?? ''}.`,
      {
        about: group.counted,
        detail:
          kind !== 'figures-differ'
            ? null
            : list.every(({ quantity }) => quantity.source !== null)
              ? 'two-sources'
              : 'unattributed',
      },
    );
  });
}

const endings: Partial<Record<Finding['kind'], string>> = {
  'same-source-differs': ' (one source, two figures)',
  updated: ' (one source, a later article)',
};

const sayTold = ({ quantity, article }: Told): string =>
  `${sayQuantity(quantity)} (${quantity.source ?? 'no source named'}, ${article})`;

function kindOf(a: Told, b: Told): Finding['kind'] {
  const [x, y] = [sourceKey(a.quantity.source), sourceKey(b.quantity.source)];
  if (x === '' || x !== y) return 'figures-differ';
  return a.published !== null && b.published !== null && a.published !== b.published
    ? 'updated'
    : 'same-source-differs';
}

const sourceKey = (source: string | null): string =>
  (source ?? '')
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replaceAll('.', '')
    .replace(/[’']s?\b/g, '')
    .trim();
