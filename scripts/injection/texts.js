// The project's own training texts: attacks by family and harmless texts, in English and some thirty other languages, made from
// the templates beside this file. The same seed gives the same texts.
import { attackPhrases, attacks, planted, slippedIn } from './attacks.js';
import { code, gibberish } from './gibberish.js';
import { harm, harmfulThing, secret } from './goals.js';
import { expand, pick, randomOf } from '../training/grammar.js';
import {
  aboutDocument,
  chat,
  delicate,
  documents,
  harmlessPhrases,
  loaded,
  ordinary,
  triggerPhrases,
} from './harmless.js';
import { asian } from './languages/asian.js';
import { eastern } from './languages/eastern.js';
import { everyday } from './languages/everyday.js';
import { roundabout } from './languages/roundabout.js';
import { western } from './languages/western.js';

/** Texts of each kind. */
const counts = {
  perFamily: 380,
  planted: 300,
  slippedIn: 260,
  gibberish: 260,
  ordinary: 1700,
  delicate: 2600,
  loaded: 1600,
  chat: 2400,
  documents: 700,
  perLanguage: 260,
};

/** All texts, as {text, isAttack, family}. Families of other languages are called `de`, `fr` … */
export function writtenTexts(seed) {
  const random = randomOf(seed);
  const texts = [];
  let template = '';
  /** Notes the template of the text under way: texts of one template stand together when a model is tried. */
  const picked = (list) => (template = pick(random, list));
  const add = (family, isAttack, text) => texts.push({ text, isAttack, family, template });
  const times = (count, make) => {
    for (let index = 0; index < count; index++) make();
  };

  /** One assumed name in a text, as in a real one. */
  const attackWords = () => ({
    ...attackPhrases,
    name: [pick(random, attackPhrases.name)],
    harm,
    harmfulThing,
    secret,
  });
  const plain = (list) => varied(expand(picked(list), harmlessPhrases, random), random);
  const document = () => plain(random() < 0.8 ? documents : ordinary);

  for (const [family, templates] of Object.entries(attacks)) {
    times(counts.perFamily, () => {
      const own = pick(random, templates);
      const attack = varied(expand(own, attackWords(), random), random);
      const shape = random();
      const text =
        shape < 0.12 ? `${plain(ordinary)} ${attack}` : shape < 0.18 ? `${attack} ${plain(ordinary)}` : attack;
      template = own;
      add(family, true, text);
    });
  }
  times(counts.planted, () => {
    const own = pick(random, planted);
    const order = expand(own, attackWords(), random);
    const shape = random();
    const text =
      shape < 0.3 ? order : shape < 0.65 ? `${document()}\n\n${order}` : `${document()}\n${order}\n${document()}`;
    const whole = random() < 0.3 ? `${plain(aboutDocument)}\n\n${text}` : text;
    template = own;
    add('planted', true, whole);
  });
  times(counts.slippedIn, () => {
    const own = pick(random, slippedIn);
    const order = expand(own, attackWords(), random);
    const text = random() < 0.7 ? `${document()}\n${order}` : `${order}\n${document()}`;
    const whole = random() < 0.5 ? `${text}\n\n${plain(aboutDocument)}` : text;
    template = own;
    add('slippedIn', true, whole);
  });
  times(counts.gibberish, () =>
    add('gibberish', true, `${varied(expand(picked(harm), { harmfulThing }, random), random)}${gibberish(random)}`),
  );

  times(counts.ordinary, () => {
    const shape = random();
    const text = plain(ordinary);
    add(
      'ordinary',
      false,
      shape < 0.15 ? `${text}\n${code(random)}` : shape < 0.3 ? `${text} ${plain(ordinary)}` : text,
    );
  });
  times(counts.delicate, () => {
    const shape = random();
    const text = plain(delicate);
    add(
      'delicate',
      false,
      shape < 0.1 ? `${text} ${plain(ordinary)}` : shape < 0.2 ? `${plain(delicate)} ${text}` : text,
    );
  });
  times(counts.chat, () => {
    const text = plain(chat);
    add('chat', false, random() < 0.2 ? `${text} ${plain(chat)}` : text);
  });
  times(counts.loaded, () => add('loaded', false, varied(expand(picked(loaded), triggerPhrases, random), random)));
  times(counts.documents, () => {
    const shape = random();
    const text = shape < 0.5 ? document() : `${document()}\n${document()}`;
    const asked = random() < 0.6 ? `${text}\n\n${plain(aboutDocument)}` : text;
    add('documents', false, random() < 0.2 ? `${plain(aboutDocument)}\n\n${text}` : asked);
  });

  for (const [language, { attack, harmless, ...phrases }] of Object.entries({ ...western, ...eastern, ...asian })) {
    const hostileTemplates = [...attack, ...(roundabout[language] ?? [])];
    const hostile = () => expand(picked(hostileTemplates), phrases, random);
    const mild = [...harmless, ...(everyday[language] ?? [])];
    const friendly = () => expand(picked(mild), {}, random);
    times(counts.perLanguage, () => {
      const shape = random();
      const before = shape < 0.15 ? `${friendly()} ` : '';
      const after = shape > 0.8 ? ` ${hostile()}` : '';
      add(language, true, `${before}${hostile()}${after}`);
      const one = friendly();
      add(
        language,
        false,
        shape < 0.3 ? `${one} ${friendly()}` : shape < 0.4 ? `${one} ${friendly()} ${friendly()}` : one,
      );
    });
  }
  return texts;
}

/** Texts begin with capitals or not, and end with a full stop or not. */
function varied(text, random) {
  const shape = random();
  const start = shape < 0.75 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return random() < 0.1 ? start.replace(/[.!?]$/, '') : start;
}
