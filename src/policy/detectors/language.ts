/**
 * Tells in which language a text is written: by its script where one script is one language, by letters that only some of its
 * languages have, and for Latin letters by frequent words. Sure of sentences, not of single words. Linear in the length.
 */
import { frequentWords, tellingLetters } from './language-words.ts';

/** A language and how sure that is, from 0 to 1. */
export interface LanguageGuess {
  /** ISO 639-1. */
  readonly language: string;
  readonly confidence: number;
}

/** Scripts with the language each stands for where nothing else is known, and the code units that they have. */
const scripts: readonly (readonly [
  script: string,
  language: string,
  ranges: readonly (readonly [number, number])[],
])[] = [
  [
    'Latn',
    '',
    [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0xd6],
      [0xd8, 0xf6],
      [0xf8, 0x24f],
      [0x1e00, 0x1eff],
    ],
  ],
  ['Cyrl', 'ru', [[0x400, 0x52f]]],
  [
    'Arab',
    'ar',
    [
      [0x620, 0x64a],
      [0x66e, 0x6d3],
      [0x6fa, 0x6fc],
      [0x750, 0x77f],
      [0x8a0, 0x8ff],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
  ],
  [
    'Hani',
    'zh',
    [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xf900, 0xfaff],
    ],
  ],
  [
    'Kana',
    'ja',
    [
      [0x3041, 0x3096],
      [0x30a1, 0x30fa],
      [0x31f0, 0x31ff],
      [0xff66, 0xff9d],
    ],
  ],
  [
    'Hang',
    'ko',
    [
      [0x1100, 0x11ff],
      [0x3131, 0x318e],
      [0xac00, 0xd7a3],
    ],
  ],
  [
    'Deva',
    'hi',
    [
      [0x900, 0x963],
      [0x970, 0x97f],
    ],
  ],
  [
    'Beng',
    'bn',
    [
      [0x980, 0x9e3],
      [0x9f0, 0x9f1],
    ],
  ],
  ['Thai', 'th', [[0xe01, 0xe4e]]],
  [
    'Grek',
    'el',
    [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
  ],
  ['Hebr', 'he', [[0x5d0, 0x5ea]]],
  ['Taml', 'ta', [[0xb82, 0xbd7]]],
  ['Telu', 'te', [[0xc00, 0xc63]]],
  ['Gujr', 'gu', [[0xa81, 0xae3]]],
  ['Guru', 'pa', [[0xa01, 0xa75]]],
  ['Knda', 'kn', [[0xc80, 0xce3]]],
  ['Mlym', 'ml', [[0xd00, 0xd63]]],
  ['Sinh', 'si', [[0xd81, 0xdf3]]],
  ['Khmr', 'km', [[0x1780, 0x17d3]]],
  ['Laoo', 'lo', [[0xe81, 0xedf]]],
  ['Mymr', 'my', [[0x1000, 0x109f]]],
  ['Geor', 'ka', [[0x10a0, 0x10ff]]],
  ['Armn', 'hy', [[0x531, 0x587]]],
  ['Ethi', 'am', [[0x1200, 0x139f]]],
];

const latn = 1;
const hani = 4;
const kana = 5;

/** By code unit, the number of its script from 1 on; 0 for what is no letter here. */
const scriptOf = new Uint8Array(0x10000);

/** Within a script, letters that speak for another language than its usual one; the first that occur decide. */
const byLetters: Readonly<Record<string, readonly (readonly [language: string, letters: RegExp])[]>> = {
  Cyrl: [
    ['uk', /[іїєґ]/giu],
    ['be', /ў/giu],
    ['sr', /[ђјљњћџ]/giu],
    ['mk', /[ѓќѕ]/giu],
    ['kk', /[әғқңөұүһ]/giu],
    ['bg', /ъ(?=[а-я]{2})|щ(?=[аеио])/giu],
  ],
  Arab: [
    ['ur', /[ٹڈڑےںھ]/gu],
    ['fa', /[پچژگ]/gu],
  ],
  Deva: [
    ['mr', /ळ|आहे|आणि/gu],
    ['ne', /छन्|गर्न|हुन्छ|भएको/gu],
  ],
};

/** Letters that only Russian has among its neighbours: with them it is not Bulgarian. */
const russian = /[ыэё]/iu;

/** Every language that is told here, sorted: those that `names.ts` has to list. */
export function toldLanguages(): readonly string[] {
  const byScript = scripts.map(([, language]) => language).filter((language) => language !== '');
  const others = Object.values(byLetters).flatMap((list) => list.map(([language]) => language));
  return [...new Set([...Object.keys(frequentWords), ...byScript, ...others])].sort();
}

const latin = Object.keys(frequentWords);

/** By word, the languages that have it, as indexes into `latin`. */
const wordLanguages = new Map<string, number[]>();

/** By letter, the languages that it speaks for. */
const letterLanguages = new Map<number, number[]>();

let isPrepared = false;

/** Fills the tables, when the first text is read: whoever only checks a config needs none of them. */
function prepare(): void {
  isPrepared = true;
  scripts.forEach(([, , ranges], index) => {
    for (const [from, to] of ranges) scriptOf.fill(index + 1, from, to + 1);
  });
  for (const [index, language] of latin.entries()) {
    for (const word of new Set((frequentWords[language] ?? '').split(' '))) {
      const list = wordLanguages.get(word);
      if (list) list.push(index);
      else wordLanguages.set(word, [index]);
    }
    for (const letter of tellingLetters[language] ?? '') {
      const code = letter.charCodeAt(0);
      const list = letterLanguages.get(code);
      if (list) list.push(index);
      else letterLanguages.set(code, [index]);
    }
  }
}

/** What a letter counts beside a word, and how often letters count at most, for each word of the text. */
const letterWeight = 0.35;

/** No language is spoken in addresses, in code between ticks, and in names of programs and files. */
const foreign = /`[^`\n]{1,200}`|https?:\/\/\S{1,500}|[^\s_@/\\]{0,40}[_@/\\]\S{1,80}/y;
/** Signs of which each of these has one, and the most characters of a match before its first. */
const foreignSign = /[`_@/\\]/g;
const longestHead = 40;

/** A text with a space for each stretch of it that is in no language. Patterns are tried only around signs that such stretches have. */
function withoutForeign(text: string): string {
  let result = '';
  let kept = 0;
  let tried = 0;
  foreignSign.lastIndex = 0;
  for (let sign = foreignSign.exec(text); sign !== null; sign = foreignSign.exec(text)) {
    let start = sign.index;
    const least = Math.max(tried, start - longestHead);
    while (start > least && /\S/.test(text.charAt(start - 1))) start--;
    tried = sign.index + 1;
    for (; start < tried; start++) {
      foreign.lastIndex = start;
      if (!foreign.test(text)) continue;
      result += `${text.slice(kept, start)} `;
      kept = tried = foreign.lastIndex;
      break;
    }
    foreignSign.lastIndex = tried;
  }
  return kept === 0 ? text : result + text.slice(kept);
}

/** Whether a code unit belongs to a word: a letter, a mark or an apostrophe within. */
function isLatinAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return scriptOf[code] === latn || code === 39 || code === 0x2019 || (code >= 0x300 && code < 0x370);
}

/** Words in Latin letters, told apart by the frequent ones and by letters of their own. */
function latinGuess(written: string): LanguageGuess | null {
  const text = written.toLowerCase().normalize('NFC');
  const scores = new Float64Array(latin.length);
  const letters = new Float64Array(latin.length);
  let known = 0;
  let all = 0;
  for (let index = 0; index < text.length; index++) {
    if (scriptOf[text.charCodeAt(index)] !== latn) continue;
    const start = index;
    while (index < text.length && isLatinAt(text, index)) {
      const code = text.charCodeAt(index++);
      if (code < 0x80) continue;
      for (const language of letterLanguages.get(code) ?? none) letters[language] = (letters[language] ?? 0) + 1;
    }
    all++;
    const list = wordLanguages.get(text.slice(start, index));
    if (!list) continue;
    known++;
    for (const language of list) scores[language] = (scores[language] ?? 0) + 1 / Math.sqrt(list.length);
  }
  let best = 0;
  let top = 0;
  let second = 0;
  for (let language = 0; language < latin.length; language++) {
    const score = (scores[language] ?? 0) + Math.min(letters[language] ?? 0, all) * letterWeight;
    if (score > top) [best, second, top] = [language, top, score];
    else if (score > second) second = score;
  }
  if (top === 0) return null;
  // Sure where one language leads clearly, on enough words, of which enough are known at all.
  const lead = (top - second) / top;
  const enough = Math.min(1, known / all / 0.2) * Math.min(1, top / 3);
  const confidence = enough * (0.6 * Math.sqrt(Math.min(1, lead * 2)) + 0.4 * Math.min(1, lead * 4));
  return { language: latin[best] ?? 'en', confidence: Math.min(0.99, confidence) };
}

const none: readonly number[] = [];

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function scriptGuess(text: string, script: string, language: string, letters: number): LanguageGuess {
  for (const [other, telling] of byLetters[script] ?? []) {
    if (other === 'bg' && russian.test(text)) continue;
    const seen = count(text, telling);
    if (seen > 0 && seen * 40 >= letters) return { language: other, confidence: Math.min(0.95, 0.6 + seen / 20) };
  }
  return { language, confidence: Math.min(0.98, 0.6 + letters / 40) };
}

/** Letters by script, and all of them. */
function countScripts(text: string): { readonly counts: Int32Array; readonly total: number } {
  const counts = new Int32Array(scripts.length + 1);
  let total = 0;
  for (let index = 0; index < text.length; index++) {
    const script = scriptOf[text.charCodeAt(index)] ?? 0;
    if (script === 0) continue;
    counts[script] = (counts[script] ?? 0) + 1;
    total++;
  }
  return { counts, total };
}

/** The language of a text of at most some thousand characters, with so many letters of it at least; null where it can't be told. */
export function languageOf(text: string, least = 1): LanguageGuess | null {
  if (!isPrepared) prepare();
  const spoken = withoutForeign(text);
  const { counts, total } = countScripts(spoken);
  if (total < least) return null;
  let script = 0;
  for (let index = 1; index < counts.length; index++) if ((counts[index] ?? 0) > (counts[script] ?? 0)) script = index;
  const most = counts[script] ?? 0;
  if (script === 0) return null;
  if (script === latn) return latinGuess(spoken);
  // Japanese mixes its syllables with Chinese characters.
  const syllables = counts[kana] ?? 0;
  const own = script === hani && syllables * 8 >= most ? kana : script;
  const [name, language] = scripts[own - 1] ?? ['', ''];
  const { language: told, confidence } = scriptGuess(spoken, name, language, most);
  const share = own === kana ? (syllables + (counts[hani] ?? 0)) / total : most / total;
  return { language: told, confidence: confidence * share };
}

/** A stretch of a text and its language. */
export interface LanguageStretch extends LanguageGuess {
  readonly start: number;
  readonly end: number;
}

/** Characters of one stretch, which ends at the end of a line or a word where it can. */
const longestStretch = 600;
const shortestStretch = 150;

/** A text with code in fences blanked out, every offset as it was. */
function withoutFences(text: string): string {
  let result = '';
  let at = 0;
  for (let open = text.indexOf('```'); open !== -1; open = text.indexOf('```', at)) {
    const close = text.indexOf('```', open + 3);
    const end = close === -1 ? text.length : close + 3;
    result += text.slice(at, open) + ' '.repeat(end - open);
    at = end;
  }
  return at === 0 ? text : result + text.slice(at);
}

/** The languages of a text, stretch by stretch, in order. Stretches with fewer letters than `least`, and code, are left out. */
export function languageStretches(written: string, least: number): readonly LanguageStretch[] {
  if (!isPrepared) prepare();
  const text = withoutFences(written);
  const stretches: LanguageStretch[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + longestStretch);
    if (end < text.length) {
      const piece = text.slice(start, end);
      const line = piece.lastIndexOf('\n');
      const edge = line >= shortestStretch ? line : piece.lastIndexOf(' ');
      if (edge >= shortestStretch) end = start + edge + 1;
    }
    const guess = languageOf(text.slice(start, end), least);
    if (guess) stretches.push({ ...guess, start, end });
    start = end;
  }
  return stretches;
}
