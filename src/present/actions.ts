/** What can be done where the cursor stands: the actions of the light bulb, those of the hover in other words. */
import type { Explanation, Match, Place } from '../engine';
import { figureRows } from './figureRows';
import { comparisonLabel, figurePhrase } from './figures';
import { whereText } from './nodes';
import { relationLabel } from './relations';
import type { Voice } from './voice';

export interface Action {
  readonly does: 'open' | 'why' | 'compare' | 'matches' | 'note' | 'status';
  readonly title: string;
  readonly args: readonly unknown[];
}

/** Places offered, as many as a hover lists; the sidebar has the rest. */
const most = 6;

export function actionsFor(found: Explanation, voice: Voice): readonly Action[] {
  const { t } = voice;
  switch (found.kind) {
    case 'entity':
      return [
        ...found.entity.files.slice(0, most).map(({ first, count }): Action => ({
          does: 'open',
          title: t('Open {0} – named {1, plural, =1 {once} other {# times}}', whereText(first, voice), count),
          args: [placeArgument(first)],
        })),
        showMatches(voice),
      ];
    case 'figure': {
      const rows = figureRows(found.comparable).slice(0, most);
      if (rows.length === 0) return [];
      return [
        ...rows.map(({ comparison, figures: [first] }): Action => ({
          does: 'open',
          title: t(
            'Open {0} – {1}: {2}',
            whereText(first!, voice),
            comparisonLabel(comparison, t),
            figurePhrase(first!, t),
          ),
          args: [placeArgument(first!)],
        })),
        showMatches(voice),
      ];
    }
    case 'statement': {
      const { statement, matches } = found.found;
      const args = [{ statement: statement.ref }];
      return [
        ...matches.slice(0, most).map((match) => openMatch(match, voice)),
        ...matches.slice(0, 1).flatMap((match) => ofStrongest(match, matches.length, voice)),
        showMatches(voice),
        { does: 'note', title: t('Note on This Statement …'), args },
        { does: 'status', title: t('Status of This Statement …'), args },
      ];
    }
  }
}

const showMatches = ({ t }: Voice): Action => ({ does: 'matches', title: t('Show Matching Statements'), args: [] });

const openMatch = ({ relation, passage }: Match, voice: Voice): Action => ({
  does: 'open',
  title: voice.t('Open {0} – {1}', whereText(passage, voice), relationLabel(relation, voice.t)),
  args: [placeArgument(passage)],
});

/** Of several matches the reader chooses the one to compare with from a list, which keeps the menu short. */
function ofStrongest({ from, passage }: Match, count: number, voice: Voice): Action[] {
  const where = whereText(passage, voice);
  const pair = { from, to: passage.ref };
  return [
    count === 1
      ? { does: 'compare', title: voice.t('Compare with {0}', where), args: [pair] }
      : { does: 'compare', title: voice.t('Compare with …'), args: [] },
    { does: 'why', title: voice.t('Why Matched with {0}', where), args: [pair] },
  ];
}

export const placeArgument = ({ article, from, to }: Place): Pick<Place, 'article' | 'from' | 'to'> => ({
  article,
  from,
  to,
});
