/**
 * W3C Web Annotation (Recommendation of 2017) as one JSON-LD annotation page: names, figures and quotations are identified or
 * described, findings and matches comment on and link passages. `TextPositionSelector` counts Unicode code points of the
 * source from 0, `TextQuoteSelector` has the words themselves with what stands around them.
 */
import type { Report } from '../engine';
import type { ExportInput } from './index';
import { offsetsOf, toUri, wellFormed, type Offsets } from './offsets';
import { sentenceOf } from './sentence';

/** Code units before and behind a quotation that tell it from another one of the same words. */
const around = 32;

interface Stretch {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export function toWebAnnotations({ report, textOf, voice, version }: ExportInput): string {
  const offsets = offsetsOf(textOf);
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const target = ({ file, start, end }: Stretch): object => ({
    type: 'SpecificResource',
    source: toUri(voice.fileName(file)),
    selector: selectors(offsets(file), start, end),
  });
  const text = (value: string): object => ({ type: 'TextualBody', value, format: 'text/plain' });
  const tag = (value: string): object => ({ type: 'TextualBody', value, purpose: 'tagging' });
  const items: object[] = [];
  const add = (id: string, motivation: string, body: unknown, targets: readonly Stretch[]): void => {
    items.push({
      id: `urn:crossread:${id}`,
      type: 'Annotation',
      motivation,
      body,
      target: targets.length === 1 ? target(targets[0]!) : targets.map(target),
    });
  };
  for (const { id, name, mentions } of report.entities)
    mentions.forEach((mention, i) =>
      add(`${id}-${i + 1}`, 'identifying', [{ ...text(name), purpose: 'identifying' }, tag(mention.type)], [mention]),
    );
  for (const figure of report.figures)
    add(figure.id, 'describing', [text(figureText(figure)), tag(figure.kind)], [figure]);
  for (const quote of report.quotes)
    add(quote.id, 'describing', [...(quote.speaker === null ? [] : [text(quote.speaker)]), tag('quotation')], [quote]);
  for (const finding of report.findings)
    add(
      `finding:${finding.kind}:${finding.key}`,
      'commenting',
      [text(sentenceOf(finding, voice)), tag(finding.kind)],
      finding.sides,
    );
  for (const { a, b, relation, score } of report.links)
    add(
      `${a}-${b}`,
      'linking',
      [{ ...target(statements.get(b)!), purpose: 'linking' }, tag(relation), tag(`score ${score}`)],
      [statements.get(a)!],
    );
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:crossread:report',
    type: 'AnnotationPage',
    generator: { id: 'urn:crossread', type: 'Software', name: `Crossread ${version}` },
    startIndex: 0,
    items,
  };
  return `${JSON.stringify(page, null, 1)}\n`;
}

function selectors(offsets: Offsets, start: number, end: number): readonly object[] {
  const { text } = offsets;
  return [
    { type: 'TextPositionSelector', start: offsets.codePoints(start), end: offsets.codePoints(end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: wellFormed(text.slice(offsets.whole(Math.max(0, start - around)), start)),
      suffix: wellFormed(text.slice(end, offsets.whole(Math.min(text.length, end + around)))),
    },
  ];
}

export function figureText({ low, high, bound, unit, counted, source }: Report['figures'][number]): string {
  const value = low === high ? String(low) : `${low}..${high}`;
  return [`${bound} ${value} ${unit}`, counted ?? '', source ?? ''].filter(Boolean).join('; ');
}
