/** What can be done where the cursor stands: the actions of the light bulb, those of the hover in other words. */
import type { Explanation, Match, Place } from '../engine';
import { figureRows } from './figureRows';
import { comparisonLabel, figurePhrase } from './figures';
import { whereText } from './nodes';
import { relationLabel } from './relations';
import type { Voice } from './voice';

export interface Action {
  readonly does: 'open' | 'why' | 'compare' | 'matches';
  readonly title: string;
  readonly args: readonly unknown[];
}

/** Places offered; the sidebar has the rest. */
const most = 5;

export function actionsFor(found: Explanation, voice: Voice): readonly Action[] {
  const { t } = voice;
  switch (found.kind) {
    case 'entity':
      return [];
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
    case 'statement':
      return [...found.found.matches.slice(0, most).flatMap((match) => matchActions(match, voice)), showMatches(voice)];
  }
}

const showMatches = ({ t }: Voice): Action => ({ does: 'matches', title: t('Show Matching Statements'), args: [] });

function matchActions({ relation, from, passage }: Match, voice: Voice): Action[] {
  const where = whereText(passage, voice);
  return [
    {
      does: 'open',
      title: voice.t('Open {0} – {1}', where, relationLabel(relation, voice.t)),
      args: [placeArgument(passage)],
    },
    { does: 'compare', title: voice.t('Compare with {0}', where), args: [{ from, to: passage.ref }] },
    { does: 'why', title: voice.t('Why Matched with {0}', where), args: [{ from, to: passage.ref }] },
  ];
}

export const placeArgument = ({ article, from, to }: Place): Pick<Place, 'article' | 'from' | 'to'> => ({
  article,
  from,
  to,
});
