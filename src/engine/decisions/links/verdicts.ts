/** What readers decided about links and statements of a story, found in its articles as they are now. */
import {
  phrase,
  type AnnotatedArticle,
  type CrossLink,
  type Finding,
  type FindingSide,
  type LinkDecision,
  type Relation,
  type StatementDecision,
  type StatementRef,
  type Unmatched,
} from '../../model';
import { findStatement } from './anchors';

export interface Verdicts {
  /** Decided to say different things, or nothing that can be compared. */
  areApart(a: StatementRef, b: StatementRef): boolean;
  /** Any decision about the two. */
  isDecided(a: StatementRef, b: StatementRef): boolean;
  decisionOf(a: StatementRef, b: StatementRef): LinkDecision | undefined;
  /** Links without those rejected; a relation given by a reader wins. */
  apply(links: readonly CrossLink[]): readonly CrossLink[];
  /** Links made by readers, from one statement or (once each) of the whole story. */
  byHand(from?: StatementRef): readonly CrossLink[];
  /** Findings without what stands in them only because of a rejected pair. */
  settle(findings: readonly Finding[]): readonly Finding[];
  statements(): readonly { readonly ref: StatementRef; readonly decision: StatementDecision }[];
  readonly lost: readonly Unmatched[];
}

const keyOf = ({ article, statement }: StatementRef): string => `${statement}@${article}`;
const pairKey = (a: StatementRef, b: StatementRef): string => {
  const [x, y] = [keyOf(a), keyOf(b)];
  return x < y ? `${x} ${y}` : `${y} ${x}`;
};

interface Pair {
  readonly a: StatementRef;
  readonly b: StatementRef;
  readonly decision: LinkDecision;
}

export function createVerdicts(
  articles: readonly AnnotatedArticle[],
  decisions: readonly (LinkDecision | StatementDecision)[],
): Verdicts {
  const pairs = new Map<string, Pair>();
  const statements: { ref: StatementRef; decision: StatementDecision }[] = [];
  const lost: Unmatched[] = [];
  const apart = new Set<string>();
  for (const decision of decisions) {
    if (decision.kind === 'statement') {
      const ref = findStatement(articles, decision.at);
      if (ref) statements.push({ ref, decision });
      else lost.push({ decision, why: 'absent' });
      continue;
    }
    const [a, b] = [findStatement(articles, decision.a), findStatement(articles, decision.b)];
    if (!a || !b || a.article === b.article) {
      lost.push({ decision, why: 'absent' });
      continue;
    }
    const key = pairKey(a, b);
    if (pairs.has(key)) lost.push({ decision, why: 'contradicted' });
    else pairs.set(key, { a, b, decision });
    if (isApart(decision)) apart.add(key);
  }
  const areApart = (a: StatementRef, b: StatementRef): boolean => apart.size > 0 && apart.has(pairKey(a, b));

  return {
    areApart,
    isDecided: (a, b) => pairs.has(pairKey(a, b)),
    decisionOf: (a, b) => pairs.get(pairKey(a, b))?.decision,
    apply(links) {
      if (pairs.size === 0) return links;
      return links.flatMap((link): CrossLink[] => {
        const decision = pairs.get(pairKey(link.from, link.to))?.decision;
        if (!decision) return [link];
        if (isApart(decision)) return [];
        const relation = relationOf(decision);
        // written out: a link works out its reasons only when they are asked for
        const { from, to, score, why, agree, differ } = link;
        const decided = relation ? 'by-hand' : 'confirmed';
        return [{ relation: relation ?? link.relation, from, to, score, why, agree, differ, decided }];
      });
    },
    byHand(from) {
      return [...pairs.values()].flatMap(({ a, b, decision }): CrossLink[] => {
        const relation = relationOf(decision);
        if (!relation) return [];
        const link = (x: StatementRef, y: StatementRef): CrossLink => ({
          relation,
          from: x,
          to: y,
          score: 1,
          why: [phrase('linked by a reader')],
          agree: [],
          differ: [],
          decided: 'by-hand',
        });
        if (!from) return [link(a, b)];
        return keyOf(from) === keyOf(a) ? [link(a, b)] : keyOf(from) === keyOf(b) ? [link(b, a)] : [];
      });
    },
    settle(findings) {
      if (apart.size === 0) return findings;
      return findings.flatMap((finding) => settled(finding, areApart));
    },
    statements: () => statements,
    lost,
  };
}

const isApart = ({ verdict }: LinkDecision): boolean => verdict === 'rejected' || verdict === 'not-comparable';

const relationOf = ({ verdict }: LinkDecision): Relation | undefined =>
  verdict === 'confirmed' || verdict === 'rejected' || verdict === 'not-comparable' ? undefined : verdict;

/** A side stays when some side that says something else is not apart from it; a finding stays with two sides. */
function settled(finding: Finding, areApart: Verdicts['areApart']): Finding[] {
  if (finding.kind === 'only-here' || finding.kind === 'left-out') return [finding];
  const others = (side: FindingSide): FindingSide[] =>
    finding.sides.filter(
      (other) => other.article !== side.article && (other.says !== side.says || finding.sides.length === 2),
    );
  const sides = finding.sides.filter((side) => {
    const against = others(side);
    return against.length === 0 || against.some((other) => !areApart(side, other));
  });
  if (sides.length === finding.sides.length) return [finding];
  const says = new Set(sides.map((side) => side.says));
  const before = new Set(finding.sides.map((side) => side.says));
  const files = new Set(sides.map(({ article }) => article)).size;
  if (sides.length < 2 || files < 2 || (before.size > 1 && says.size < 2)) return [];
  return [{ ...finding, sides, files, origins: Math.min(finding.origins, files) }];
}

/** What readers decided, put into links as they were found: of one statement, or of the whole story. */
export function decidedLinks(
  verdicts: Verdicts | undefined,
  links: readonly CrossLink[],
  from?: StatementRef,
): readonly CrossLink[] {
  if (!verdicts) return links;
  const keyOf = ({ from: a, to: b }: CrossLink): string =>
    [`${a.statement}@${a.article}`, `${b.statement}@${b.article}`].sort().join(' ');
  const known = new Set(links.map(keyOf));
  return [...verdicts.apply(links), ...verdicts.byHand(from).filter((link) => !known.has(keyOf(link)))];
}
