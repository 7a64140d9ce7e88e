/** Figures of one thing that cannot both be exact, as findings: by whom they are told, and when. */
import { sayQuantity } from '../../figures';
import {
  mapInSteps,
  type AnnotatedArticle,
  type ArticleId,
  type Finding,
  type Quantity,
  type StatementRef,
  type Steps,
} from '../../model';
import { draftOf, sideOf, type Draft } from '../draft';
import { isQuantity, sameSource } from '../../links';
import { hasPair, type FigureGroup, type FigureMember } from './groups';

interface Told extends FigureMember {
  /** Number of the member in its group. */
  readonly at: number;
  readonly quantity: Quantity;
  readonly statement: StatementRef;
  readonly published: string | null;
}

export function* findDifferingFigures(
  articles: readonly AnnotatedArticle[],
  groups: readonly FigureGroup[],
): Steps<Draft[]> {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const apart = groups.filter((group) => group.apart.size > 0);
  const drafts = yield* mapInSteps(
    apart,
    ({ members }) => members.length ** 2 / 100,
    (group) =>
      findIn(
        group,
        group.members.flatMap((member, at) => tell(member, at, byId)),
      ),
  );
  return drafts.flat();
}

function tell(member: FigureMember, at: number, byId: ReadonlyMap<ArticleId, AnnotatedArticle>): Told[] {
  const found = byId.get(member.article);
  const quantity = found?.figures[member.figure];
  const statement = found?.statements.findIndex(({ figures }) => figures.includes(member.figure)) ?? -1;
  return found && quantity && isQuantity(quantity) && statement >= 0 && !quantity.vague
    ? [
        {
          ...member,
          at,
          quantity,
          statement: { article: member.article, statement },
          published: found.clean.meta.published,
        },
      ]
    : [];
}

interface Differing {
  readonly kind: Finding['kind'];
  readonly members: Set<Told>;
  twoSources: boolean;
}

/** A finding for each kind and each set of figures that stand against each other: it lists every figure that takes part. */
function findIn(group: FigureGroup, told: readonly Told[]): Draft[] {
  let all: Differing[] = [];
  for (let i = 0; i < told.length; i++)
    for (let j = i + 1; j < told.length; j++) {
      const [a, b] = [told[i]!, told[j]!];
      if (a.article === b.article || !hasPair(group.apart, group, a.at, b.at)) continue;
      const kind = kindOf(a, b);
      const joined: Differing = {
        kind,
        members: new Set([a, b]),
        twoSources: a.quantity.source !== null && b.quantity.source !== null,
      };
      const met = all.filter((one) => one.kind === kind && (one.members.has(a) || one.members.has(b)));
      for (const one of met) {
        for (const member of one.members) joined.members.add(member);
        joined.twoSources ||= one.twoSources;
      }
      all = [...all.filter((one) => !met.includes(one)), joined];
    }
  return all.map(({ kind, members, twoSources }): Draft => {
    const list = told.filter((x) => members.has(x));
    return draftOf(
      kind,
      list.map(({ quantity, statement, figure }) =>
        sideOf(statement, quantity, sayQuantity(quantity), { source: quantity.source, figure }),
      ),
      `${group.counted}: ${list.map(sayTold).join('; ')}${endings[kind] ?? ''}.`,
      {
        about: group.counted,
        detail: kind !== 'figures-differ' ? null : twoSources ? 'two-sources' : 'unattributed',
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
  if (!sameSource(a.quantity.source, b.quantity.source)) return 'figures-differ';
  return a.published !== null && b.published !== null && a.published !== b.published
    ? 'updated'
    : 'same-source-differs';
}
