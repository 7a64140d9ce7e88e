/** Dates of publication, as files write them → ISO days. Only full dates that can be read in one way. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?';
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${month},?[ -](\\d{4})\\b`, 'i');
const monthFirst = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const iso = /(?:^|[^\d-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[^\d-]|T)/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/;
const slashes = /(?:^|[^\d/.])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?=$|[^\d])/;

/** The first full date in the text, or null. '11/03/2025' can be two days, so it is none. */
export function readDay(text: string): string | null {
  const found = findDay(text);
  return found && found.day;
}

export interface FoundDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

export function findDay(text: string): FoundDay | null {
  const as = (match: RegExpExecArray | null, year: number, monthAt: number, dayAt: number): FoundDay | null => {
    if (!match) return null;
    const name = match[monthAt]!.toLowerCase();
    const number = /\d/.test(name) ? Number(name) : months.indexOf(name.slice(0, 3)) + 1;
    const day = toIso(Number(match[year]), number, Number(match[dayAt]));
    return day === null ? null : { day, start: match.index, end: match.index + match[0].length };
  };
  return (
    as(iso.exec(text), 1, 2, 3) ??
    as(compact.exec(text), 1, 2, 3) ??
    as(monthFirst.exec(text), 3, 1, 2) ??
    as(dayFirst.exec(text), 3, 2, 1) ??
    bySlashes(text)
  );
}

function bySlashes(text: string): FoundDay | null {
  const match = slashes.exec(text);
  if (!match) return null;
  const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = a > 12 ? toIso(year, b, a) : b > 12 || a === b ? toIso(year, a, b) : null;
  return day === null ? null : { day, start: match.index, end: match.index + match[0].length };
}

function toIso(year: number, monthNumber: number, day: number): string | null {
  if (year < 1600 || year > 2200 || monthNumber < 1 || monthNumber > 12 || day < 1) return null;
  const longest = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  if (day > longest[monthNumber - 1]!) return null;
  return `${year}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
