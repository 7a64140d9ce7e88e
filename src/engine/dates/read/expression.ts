/** A reading in one line, the same for the same words' sense: 'weekday:1', 'month:6', '2024-11-02', '-2 week', 'early(month:6)'. */
import type { DateReading, YearSaid } from '../../model';

const two = (n: number): string => String(n).padStart(2, '0');
const said = (year: YearSaid): string =>
  year === null ? '' : typeof year === 'number' ? String(year) : expressionOf(year);

export function expressionOf(reading: DateReading): string {
  switch (reading.kind) {
    case 'calendar': {
      const { year, month, day, weekday } = reading;
      const plain = year === null || typeof year === 'number';
      const names = [
        weekday !== null && (day === null || year === null) ? `weekday:${weekday}` : '',
        plain && year !== null && month !== null
          ? [year, two(month), ...(day === null ? [] : [two(day)])].join('-')
          : '',
        year === null || !plain
          ? month === null
            ? day === null
              ? ''
              : `day:${day}`
            : day === null
              ? `month:${month}`
              : `month:${month}-${two(day)}`
          : '',
        plain && month === null && year !== null ? String(year) : '',
        plain ? '' : said(year),
      ];
      return names.filter(Boolean).join(' ');
    }
    case 'season':
    case 'holiday':
      return `${reading.kind === 'season' ? reading.season : reading.name} ${said(reading.year)}`.trim();
    case 'quarter':
      return `${reading.of === 4 ? 'Q' : 'H'}${reading.n} ${said(reading.year)}`.trim();
    case 'turn': {
      const what = typeof reading.what === 'string' ? reading.what : expressionOf(reading.what);
      return `${['last', 'this', 'next'][reading.turn + 1]}(${what}${fromSaid(reading.from)})`;
    }
    case 'window':
      return `${reading.direction < 0 ? 'past' : 'coming'}(${reading.count ?? 'few'} ${reading.unit})`;
    case 'offset':
      return `${reading.direction < 0 ? '-' : '+'}${reading.count ?? 'few'} ${reading.unit}${fromSaid(reading.from)}`;
    case 'part':
      return `${reading.part}(${expressionOf(reading.of)})`;
    case 'nth': {
      const unit = reading.weekday === null ? reading.unit : `weekday:${reading.weekday}`;
      return `${unit} ${reading.n}${reading.count > 1 ? `×${reading.count}` : ''}(${expressionOf(reading.of)})`;
    }
    case 'decade':
      return `${reading.from}s`;
    case 'century':
      return `century:${reading.before ? '-' : ''}${reading.n}`;
    case 'range':
      return `${expressionOf(reading.from)}..${expressionOf(reading.to)}`;
    case 'daypart':
      return `${reading.day ? expressionOf(reading.day) : ''} ${reading.part}`.trim();
    case 'clock': {
      const time = `T${two(reading.hour)}:${two(reading.minute)}${reading.second === null ? '' : `:${two(reading.second)}`}`;
      return `${reading.day ? `${expressionOf(reading.day)} ` : ''}${time}${reading.zone ? ` ${reading.zone}` : ''}`;
    }
    case 'vague':
      return reading.when;
    case 'set':
      return `every(${typeof reading.what === 'string' ? reading.what : expressionOf(reading.what)})`;
  }
}

const fromSaid = (from: 'now' | 'text' | DateReading): string =>
  from === 'now' ? '' : from === 'text' ? ' from text' : ` from ${expressionOf(from)}`;
