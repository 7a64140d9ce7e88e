import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { convert } from 'convert';
import fc from 'fast-check';
import { compareQuantities, countedHead, sameCounted, type Comparison } from '../../../src/engine/figures';
import { unitNamed } from '../../../src/engine/figures/units/table';
import { temperatureOffsets, units } from '../../../src/engine/lexicon/en/units';
import { inEnglish, noContext, type Bound, type Quantity } from '../../../src/engine/model';
import { quantitiesOf } from './support';

const answer = (c: Comparison): string => (c.kind === 'not-comparable' ? `${c.kind} ${c.why}` : c.kind);

const bounds = fc.constantFrom<Bound>('=', '~', '<', '<=', '>', '>=');
const lengths = units.filter(
  ({ dimension }) => dimension === 'length' || dimension === 'mass' || dimension === 'speed',
);
const quantities: fc.Arbitrary<Quantity> = fc
  .record({
    low: fc.integer({ min: 1, max: 1e7 }),
    more: fc.constantFrom(0, 0, 0, 3, 500),
    bound: bounds,
    unit: fc.constantFrom('count', 'metre', 'foot', 'USD', 'percent', 'kilogram', 'mile per hour'),
    counted: fc.constantFrom(null, 'soldiers', 'Ruritanian troops', 'people', 'dead', 'injured people', 'houses'),
    vague: fc.boolean(),
    change: fc.constantFrom('up' as const, 'down' as const, null, null),
  })
  .map(({ low, more, unit, ...rest }) => ({
    ...noContext,
    ...rest,
    scope: null,
    start: 0,
    end: 1,
    low,
    high: low + more,
    unit,
    dimension: unitNamed(unit)!.dimension,
    kind: unit === 'USD' ? 'money' : unit === 'percent' ? 'percent' : 'quantity',
  }));

suite('comparison of figures', () => {
  test('what a figure counts hangs on that figure alone, whatever was compared before', () => {
    const told = { ...noContext, scope: null, start: 0, end: 1, low: 7, high: 7, bound: '=', vague: false } as const;
    const killed = {
      ...told,
      change: null,
      state: 'killed',
      unit: 'count',
      dimension: 'count',
      kind: 'quantity',
    } as const;
    const hours = { ...killed, unit: 'hour', dimension: 'time', kind: 'duration' } as const;
    assert.notEqual(countedHead({ ...killed }), undefined);
    assert.equal(countedHead({ ...hours }), undefined);
    assert.notEqual(countedHead({ ...killed }), undefined);
  });

  for (const line of fs.readFileSync(path.join('test', 'engine', 'figures', 'compare.txt'), 'utf8').split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    const [a, b, want] = line.split(' | ') as [string, string, string];
    test(line, () => {
      const compared = compareQuantities(quantitiesOf(a).at(-1)!, quantitiesOf(b).at(-1)!);
      assert.equal(answer(compared), want, inEnglish(compared.sentence));
    });
  }

  test('symmetric', () =>
    fc.assert(
      fc.property(quantities, quantities, (a, b) => {
        assert.equal(answer(compareQuantities(a, b)), answer(compareQuantities(b, a)));
        assert.equal(sameCounted(a, b).verdict, sameCounted(b, a).verdict);
      }),
    ));

  test('reflexive', () =>
    fc.assert(fc.property(quantities, (a) => assert.equal(compareQuantities(a, { ...a }).kind, 'equal'))));

  test('another unit of the same dimension changes nothing', () =>
    fc.assert(
      fc.property(quantities, quantities, fc.constantFrom(...lengths), (a, b, to) => {
        const from = unitNamed(a.unit)!;
        // Rates given in two units were rounded twice and are compared with more room.
        fc.pre(from.dimension === to.dimension && from.dimension !== 'speed');
        const other = {
          ...a,
          low: (a.low * from.factor) / to.factor,
          high: (a.high * from.factor) / to.factor,
          unit: to.name,
        };
        assert.equal(answer(compareQuantities(other, b)), answer(compareQuantities(a, b)));
      }),
    ));
});

suite('factors of units', () => {
  // names of ours → names of the package `convert`
  const theirs: Readonly<Record<string, string>> = {
    metre: 'm',
    kilometre: 'km',
    centimetre: 'cm',
    millimetre: 'mm',
    inch: 'in',
    foot: 'ft',
    yard: 'yd',
    mile: 'mi',
    'nautical mile': 'nmi',
    'square metre': 'm2',
    'square kilometre': 'km2',
    hectare: 'ha',
    acre: 'acre',
    'square foot': 'ft2',
    'square mile': 'mi2',
    litre: 'l',
    millilitre: 'ml',
    'cubic metre': 'm3',
    'cubic foot': 'ft3',
    gallon: 'US gallon',
    pint: 'US pint',
    kilogram: 'kg',
    gram: 'g',
    milligram: 'mg',
    tonne: 'metric ton',
    ton: 'short ton',
    'long ton': 'long ton',
    pound: 'lb',
    ounce: 'oz',
    stone: 'st',
    second: 's',
    minute: 'min',
    hour: 'h',
    day: 'd',
    week: 'w',
    fortnight: 'fortnight',
    watt: 'W',
    kilowatt: 'kW',
    megawatt: 'MW',
    gigawatt: 'GW',
    joule: 'J',
    'kilowatt hour': 'kWh',
    newton: 'N',
    pascal: 'Pa',
    kilopascal: 'kPa',
    bar: 'bar',
    byte: 'B',
    kilobyte: 'kB',
    megabyte: 'MB',
    gigabyte: 'GB',
    terabyte: 'TB',
    radian: 'rad',
    degree: 'deg',
    hertz: 'Hz',
    kilohertz: 'kHz',
    megahertz: 'MHz',
  };
  const byDimension = new Map<string, string[]>();
  for (const name of Object.keys(theirs)) {
    const { dimension } = unitNamed(name)!;
    byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), name]);
  }
  const convertAs = (value: number, from: string, to: string): number | undefined => {
    try {
      return (convert as unknown as (v: number, f: string) => { to(t: string): number })(value, from).to(to);
    } catch {
      return undefined; // the package lacks the unit
    }
  };
  for (const [dimension, names] of byDimension)
    test(`${dimension}: as the package convert says`, () => {
      let compared = 0;
      for (const from of names)
        for (const to of names) {
          const want = convertAs(1, theirs[from]!, theirs[to]!);
          if (want === undefined || Number.isNaN(want)) continue;
          const got = unitNamed(from)!.factor / unitNamed(to)!.factor;
          assert.ok(Math.abs(got - want) <= 1e-6 * Math.abs(want), `1 ${from} = ${got} ${to}, not ${want}`);
          if (from !== to) compared++;
        }
      assert.ok(compared > 0 || names.length === 1, `nothing compared of ${names.join(', ')}`);
    });
  test('temperature: as the package convert says', () => {
    for (const value of [-40, 0, 37, 100]) {
      const kelvin = (value + temperatureOffsets['Fahrenheit']!) * unitNamed('Fahrenheit')!.factor;
      assert.ok(Math.abs(kelvin - convert(value, 'F').to('K')) < 1e-9);
      assert.ok(Math.abs(value + temperatureOffsets['Celsius']! - convert(value, 'C').to('K')) < 1e-9);
    }
  });
});
