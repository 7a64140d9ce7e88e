/** A quantity in plain words, the same on every machine: 'about 8,000', '10,000 to 12,000 metres'. */
import type { Bound, Quantity } from '../../model';

const bounds: Readonly<Record<Bound, string>> = {
  '=': '',
  '~': 'about ',
  '<': 'less than ',
  '<=': 'at most ',
  '>': 'more than ',
  '>=': 'at least ',
};

function sayNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const scale = [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ].find(([size]) => Math.abs(value) >= (size as number)) as [number, string] | undefined;
  const scaled = scale ? value / scale[0] : value;
  const text = String(Number(scaled.toPrecision(scale ? 6 : 12)));
  if (text.includes('e')) return text;
  const [whole, decimals] = text.split('.') as [string, string | undefined];
  const grouped = Number(whole).toLocaleString('en-US');
  return grouped + (decimals === undefined ? '' : `.${decimals}`) + (scale?.[1] ?? '');
}

/** Close to the bound: *nearly*, *just over*. */
const nearBounds: Readonly<Record<Bound, string>> = {
  ...bounds,
  '<': 'nearly ',
  '<=': 'nearly ',
  '>': 'just over ',
  '>=': 'just over ',
};

export function sayQuantity({ low, high, bound, unit, vague, change, near }: Quantity): string {
  const said = low === high ? sayNumber(low) : `${sayNumber(low)} to ${sayNumber(high)}`;
  const named =
    unit === 'count' || unit === 'score'
      ? ''
      : unit === 'percent'
        ? ' %'
        : ` ${unit === unit.toUpperCase() || (low === 1 && high === 1) ? unit : plural(unit)}`;
  return `${vague ? 'roughly ' : (near ? nearBounds : bounds)[bound]}${said}${named}${change === 'up' && low === high ? ' up' : change === 'down' && low === high ? ' down' : ''}`;
}

const irregular: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  hertz: 'hertz',
  Celsius: '°C',
  Fahrenheit: '°F',
  kelvin: 'K',
};

function plural(unit: string): string {
  const [above, below] = unit.split(' per ') as [string, string | undefined];
  const many =
    irregular[above] ??
    (above.endsWith(' foot') ? above.replace(/foot$/, 'feet') : /^[A-Z]{3}$/.test(above) ? above : `${above}s`);
  return below === undefined ? many : `${many} per ${below}`;
}
