/** Names of languages in the reader's language, from Unicode CLDR by way of Intl. */
import type { Translate } from './messages';

/** The languages that the engine tells apart, by their codes of ISO 639. */
const codes: Readonly<Record<string, string>> = {
  Afrikaans: 'af',
  Albanian: 'sq',
  Amharic: 'am',
  Arabic: 'ar',
  Armenian: 'hy',
  Belarusian: 'be',
  Bengali: 'bn',
  Burmese: 'my',
  Catalan: 'ca',
  Chinese: 'zh',
  Croatian: 'hr',
  Czech: 'cs',
  Danish: 'da',
  Dutch: 'nl',
  Filipino: 'fil',
  Finnish: 'fi',
  French: 'fr',
  Georgian: 'ka',
  German: 'de',
  Greek: 'el',
  Gujarati: 'gu',
  Hebrew: 'he',
  Hindi: 'hi',
  Hungarian: 'hu',
  Indonesian: 'id',
  Italian: 'it',
  Japanese: 'ja',
  Kannada: 'kn',
  Khmer: 'km',
  Korean: 'ko',
  Lao: 'lo',
  Malayalam: 'ml',
  Norwegian: 'no',
  Persian: 'fa',
  Polish: 'pl',
  Portuguese: 'pt',
  Punjabi: 'pa',
  Romanian: 'ro',
  Russian: 'ru',
  Serbian: 'sr',
  Sinhala: 'si',
  Slovak: 'sk',
  Spanish: 'es',
  Swahili: 'sw',
  Swedish: 'sv',
  Tamil: 'ta',
  Telugu: 'te',
  Thai: 'th',
  Turkish: 'tr',
  Ukrainian: 'uk',
  Urdu: 'ur',
  Vietnamese: 'vi',
};

/** @param name English, as the engine gives it; one that is not known stays as it is */
export function languageText(name: string, { language }: Pick<Translate, 'language'>): string {
  const code = Object.hasOwn(codes, name) ? codes[name] : undefined;
  if (code === undefined || language === 'en') return name;
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(code) ?? name;
}
