/** Verbs whose subject says or rates an amount and is not what is counted: *the council claimed 300*, *put it at 300*. */
import { irregularCues, sayVerbs, thinkVerbs } from '../../lexicon/en/cueVerbs';
import { inflect } from '../../lexicon/inflect';
import { rateVerbs, speakVerbs } from '../../lexicon/en/figureWords';

const finite = (lemmas: Iterable<string>): ReadonlySet<string> => {
  const forms = new Set<string>();
  for (const lemma of lemmas) {
    const { base, third, past } = inflect(lemma, irregularCues[lemma]);
    forms.add(base).add(third).add(past);
  }
  return forms;
};

export const ratingForms = finite(rateVerbs);
/** 'added 300' is what a price does as well; verbs that also tell what happened are left out. */
export const sayingForms = new Set(
  [...finite([...sayVerbs, ...thinkVerbs, ...speakVerbs, ...rateVerbs])].filter(
    (form) => !/^(?:add|hold|held|point|promis|stress|recall|signal)/.test(form),
  ),
);
