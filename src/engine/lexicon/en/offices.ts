/**
 * Offices and ranks of which a person holds one at a time, so that two of them in two articles are worth a look. Own list
 * from the titles that news gives to people most; words of one line are one office. Offices that go together (*leader*,
 * *chairman*, *lawmaker*, *spokesman*) are left out on purpose.
 */
export const offices: readonly (readonly string[])[] = [
  'prime minister|premier',
  'president',
  'vice president',
  'chancellor',
  'king',
  'queen',
  'governor',
  'mayor',
  'ambassador',
  'senator',
  'minister',
  'secretary',
  'general',
  'colonel',
  'major',
  'captain',
  'lieutenant',
  'sergeant',
  'admiral',
  'commander',
  'pope',
  'cardinal',
  'archbishop',
  'bishop',
  'judge',
  'prosecutor',
  'coach',
  'goalkeeper',
  'sheriff',
].map((line) => line.split('|'));

/** Make another office of it. */
export const officeGrades: readonly string[] = 'deputy vice acting interim assistant junior'.split(' ');
/** What was or will be says nothing of what is. */
export const officeTimes: readonly string[] =
  'former ex then late future incoming outgoing designate elect retired ousted'.split(' ');

/** What a minister, a secretary or a commander is for; another spelling or word for it stands beside it. */
export const domains: readonly (readonly string[])[] = [
  'foreign external',
  'defence defense war',
  'interior home internal',
  'finance treasury',
  'economy economic economics',
  'justice',
  'health',
  'education',
  'environment environmental climate',
  'energy',
  'transport transportation',
  'agriculture agricultural farm',
  'labour labor employment',
  'trade commerce',
  'culture',
  'science research',
  'housing',
  'police',
  'fire',
  'army',
  'navy naval',
  'coast',
].map((line) => line.split(' '));
