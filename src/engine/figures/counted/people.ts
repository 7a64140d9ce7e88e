/** Which nouns stand for people: of *two women and a man* each is a part of the people counted. */
import { sameThings } from '../../lexicon/en/countedThings';

/** The first word of each line of `sameThings` whose words are people, or what happened to them. */
const peopleLines = new Set('soldier fighter people child police prisoner worker passenger death injured'.split(' '));
const others = 'man woman victim student other patient villager tourist driver'.split(' ');

const singulars = new Set([
  ...others,
  ...sameThings.flatMap((words) => (words.some((word) => peopleLines.has(word)) ? words : [])),
]);
const forms = new Set(
  [...singulars].flatMap((word) => [word, `${word}s`, word.replace(/man$/, 'men'), word.replace(/y$/, 'ies')]),
).add('children');

/** People of any kind: soldiers are some of them. */
const anyPeople = new Set([
  ...'victim other'.split(' '),
  ...sameThings.flatMap((words) => (words.some((word) => /^(?:people|death|injured)$/.test(word)) ? words : [])),
]);
export const isAnyPeople = (noun: string): boolean => anyPeople.has(noun);

/** @param noun a singular, in lower case */
export const isPeople = (noun: string): boolean => singulars.has(noun);
/** The same for a word as it stands in a text. */
export const namesPeople = (word: string): boolean => forms.has(word);
