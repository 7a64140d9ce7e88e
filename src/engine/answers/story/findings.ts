/** The findings of a story, with every place that takes part. */
import type { Corpus } from '../../corpus';
import { mapInSteps, type Finding, type FindingSide, type Steps } from '../../model';
import { figureValue } from '../figures';
import { passageOf, placeOf, statementPassage } from '../places';
import type { FindingAnswer, FindingPlace } from '../types';

export const findingsOf = (corpus: Corpus, story: string): Steps<FindingAnswer[]> =>
  mapInSteps(
    corpus.findingsIn(story),
    ({ sides }) => sides.length / 4,
    (finding) => answerOf(corpus, finding),
  );

const answerOf = (
  corpus: Corpus,
  { id, kind, detail, about, sides, lacking, files, origins, message }: Finding,
): FindingAnswer => ({
  id,
  kind,
  detail,
  about,
  places: sides.flatMap((side) => placeOfSide(corpus, side)),
  lacking,
  agreement: { files, origins },
  message,
});

function placeOfSide(corpus: Corpus, side: FindingSide): FindingPlace[] {
  const found = corpus.annotationsOf(side.article);
  if (!found) return [];
  const { says, source, statement, figure, differ } = side;
  return [
    {
      ...passageOf(found, { start: side.start, end: side.end }),
      says,
      source,
      statement: statementPassage(found, statement),
      figure: figure < 0 ? null : figure,
      value: figure < 0 ? null : figureValue(found, figure),
      differ: differ.map((span) => placeOf(found, span)),
    },
  ];
}
