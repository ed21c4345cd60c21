// The project's own training sentences for the kind `safety-filter`: requests for harm by category, and harmless ones with the same words,
// made from the templates beside this file. The same seed gives the same texts.
import { harmlessPhrases, chat, delicate, documents, ordinary } from '../injection/harmless.js';
import { asian } from '../injection/languages/asian.js';
import { eastern } from '../injection/languages/eastern.js';
import { everyday } from '../injection/languages/everyday.js';
import { western } from '../injection/languages/western.js';
import { expand, pick, randomOf } from '../training/grammar.js';
import { drugs, selfHarm, violence, weapons } from './categories/body.js';
import { cyberCrime, disinformation, fraud } from './categories/crime.js';
import { extremism, harassment, hate, privacy, sexualContent, sexualMinors } from './categories/people.js';
import { aboutThings, frames, loose, ordinaryActs, ordinaryWholes } from './frames.js';
import { languages } from './languages.js';

/** Templates by category, as the kind calls it. */
const categories = {
  self_harm: selfHarm,
  weapons,
  violence,
  extremism,
  hate,
  sexual_minors: sexualMinors,
  sexual_content: sexualContent,
  drugs,
  cyber_crime: cyberCrime,
  fraud,
  harassment,
  disinformation,
  privacy,
};

/** Texts of each kind; the first four for each category. */
const counts = {
  acts: 420,
  wholes: 320,
  mildActs: 300,
  harmless: 420,
  ordinaryActs: 4000,
  ordinaryWholes: 4000,
  ordinary: 1500,
  delicate: 1200,
  chat: 700,
  documents: 500,
  loose: 700,
  perLanguage: 24,
  everydayForeign: 240,
  everydayOther: 60,
};

/**
 * All texts, as {text, category, topic, template, language}. `category` is null where a text asks for no harm; `topic` is the category whose
 * words it has, null where there is none. Texts of one template are alike.
 */
export function writtenSafetyTexts(seed) {
  const random = randomOf(seed);
  const texts = [];
  const times = (count, category, language, make, topic = category) => {
    for (let index = 0; index < count; index++) {
      const { text, template } = make();
      texts.push({ text: varied(text, random), category, topic, template, language });
    }
  };
  const plain = (list, phrases) => () => {
    const template = pick(random, list);
    return { text: expand(template, phrases, random), template };
  };
  /** The act, which tells harm, is the template: that its frames are known is no help against others. */
  const framed = (acts, around) => () => {
    const act = pick(random, acts);
    return { text: expand(pick(random, around), { act: [act] }, random), template: act };
  };

  for (const [category, { acts, wholes, things, mildActs, harmless }] of Object.entries(categories)) {
    times(counts.acts, category, 'en', framed(acts, frames));
    times(counts.wholes, category, 'en', plain(wholes, {}));
    times(counts.mildActs, null, 'en', framed(mildActs, frames), category);
    times(counts.harmless, null, 'en', plain([...harmless, ...aboutThings], { thing: things }), category);
  }
  times(counts.ordinaryActs, null, 'en', framed(ordinaryActs, frames));
  times(counts.ordinaryWholes, null, 'en', plain(ordinaryWholes, {}));
  times(counts.ordinary, null, 'en', plain(ordinary, harmlessPhrases));
  times(counts.delicate, null, 'en', plain(delicate, harmlessPhrases));
  times(counts.chat, null, 'en', plain(chat, harmlessPhrases));
  times(counts.documents, null, 'en', plain(documents, harmlessPhrases));
  times(counts.loose, null, 'en', plain(loose, { pid: ['17'] }));

  for (const [language, { around, categories: foreign, mildActs, harmless }] of Object.entries(languages)) {
    for (const [category, { acts, wholes }] of Object.entries(foreign)) {
      times(counts.perLanguage, category, language, framed(acts, around));
      times(counts.perLanguage, category, language, plain(wholes, {}));
    }
    const many = counts.perLanguage * Object.keys(foreign).length;
    times(many, null, language, framed(mildActs, around), anyTopic);
    times(many, null, language, plain(harmless, {}), anyTopic);
  }
  for (const [language, { harmless }] of Object.entries({ ...western, ...eastern, ...asian })) {
    const count = language in languages ? counts.everydayForeign : counts.everydayOther;
    times(count, null, language, plain([...harmless, ...(everyday[language] ?? [])], {}));
  }
  return texts;
}

/** A topic that stands for all: words of harm of several categories. */
const anyTopic = 'any';

/** Texts begin with capitals or not, and end with a full stop or not. */
function varied(text, random) {
  const shape = random();
  const start = shape < 0.7 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return random() < 0.15 ? start.replace(/[.!?]$/, '') : start;
}
