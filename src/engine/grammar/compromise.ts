/**
 * Words and their classes by the library compromise, loaded when it is first asked for. Offsets are taken from terms: those
 * of longer selections are off where a quotation mark stands in front. Its cost grows with the square of a sentence's
 * length, so long sentences are read up to a limit.
 */
import type { Clause, Grammar } from '.';
import { readClauses } from './clauses';
import { classOf, type Token } from './tokens';

/** Characters of a sentence that are read. */
const mostCharacters = 1000;
/** Sentences remembered; then the oldest are forgotten. */
const mostRemembered = 2000;

/** As the library names them; a gerund is also tagged as a present. */
const tenses = ['Gerund', 'PastTense', 'PresentTense', 'Infinitive'];

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}
interface Methods {
  readonly two: {
    readonly transform: { readonly verb: { toInfinitive(word: string, model: object, tense?: string): string } };
  };
}

export async function loadGrammar(): Promise<Grammar> {
  const { default: nlp } = await import('compromise/three');
  const { verb } = (nlp.methods() as Methods).two.transform;
  const model = nlp.model();
  const tokensOf = (sentence: string): Token[] => {
    const parsed = nlp(sentence).json({
      offset: true,
      terms: { offset: true, tags: true, whitespace: true },
    }) as readonly {
      readonly terms: readonly Term[];
    }[];
    return parsed.flatMap(({ terms }) =>
      terms.map(({ text, post, tags, offset }) => {
        const word = text.toLowerCase().replaceAll('’', "'");
        const tense = tenses.find((tag) => tags.includes(tag));
        return {
          start: offset.start,
          end: offset.start + offset.length,
          word,
          lemma:
            tags.includes('Verb') || word.endsWith('ed') ? verb.toInfinitive(word, model, tense ?? 'PastTense') : word,
          classes: classOf(word, tags),
          breaks: /[,;:()—–"”]/.test(post),
        };
      }),
    );
  };
  return remembering((sentence) => {
    try {
      return readClauses(sentence, tokensOf(sentence));
    } catch {
      // the library is a guest: a sentence it stumbles over is a sentence without an answer
      return [];
    }
  });
}

function remembering(read: (sentence: string) => readonly Clause[]): Grammar {
  const known = new Map<string, readonly Clause[]>();
  return {
    parse(sentence) {
      const text = sentence.slice(0, mostCharacters);
      let clauses = known.get(text);
      if (!clauses) {
        if (known.size >= mostRemembered) known.delete(known.keys().next().value!);
        known.set(text, (clauses = read(text)));
      }
      return clauses;
    },
  };
}
