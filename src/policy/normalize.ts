/**
 * Text as policies compare it: without the disguises that a model reads through (case, compatibility forms, invisible
 * characters, look-alike letters), and with the way back to the original's offsets. Pure and linear in the length.
 */

/** A normalised text and where each of its characters came from. */
export interface NormalizedText {
  readonly text: string;
  /** The stretch of the original that `[start, end)` of `text` stands for. `end` is after `start`. */
  span(start: number, end: number): { readonly start: number; readonly end: number };
}

/** What a normaliser does besides compatibility forms (NFKC) and taking out invisible characters. */
export interface NormalizerOptions {
  /** Letters that differ by case alone become equal. */
  readonly foldCase: boolean;
  /** Every run of white space becomes one space. */
  readonly joinSpaces: boolean;
  /** Diacritics on Latin, Greek and Cyrillic letters fall away, and tag characters show the ASCII they hide. */
  readonly plainLetters: boolean;
  /** In words that mix Latin with look-alikes of other alphabets, the look-alikes become Latin. */
  readonly foldLookAlikes: boolean;
}

/** Anything but printable ASCII and its white space: only such a text needs the slow way. */
const irregular = /[^\t-\r\x20-\x7e]/;

/**
 * Characters without a shape: Unicode's default ignorables, interlinear annotation marks, and control characters other
 * than white space.
 */
const invisible = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|[^\P{Cc}\s\x85]/u;

/** What joins the letter before it: combining marks, and the Hangul vowels and finals that compose with it. */
const joining = /[\p{M}\u1160-\u11ff\uff9e\uff9f]/u;

/** Marks on one letter beyond this are treated as the next letter's: sorting them is not linear. */
const longestCluster = 32;

/** A folded character longer than this many times its original stays as it was (U+FDFA is 18 characters in NFKC). */
const largestGrowth = 4;

/** Letters that NFKD leaves whole, as people without the right keyboard type them. */
const plainLetter: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' };

/**
 * Small letters that look Latin, from Unicode's confusables (UTS #39): Cyrillic, Greek, Armenian and phonetic ones, each
 * followed by the Latin letter it is taken for.
 */
const lookAlike: ReadonlyMap<string, string> = new Map(
  (
    'аa еe оo рp сc уy хx іi јj ѕs ԛq ԝw һh ԁd ѵv ӏl кk мm тt нh вb гr пn ьb ' +
    'αa εe ιi κk νv οo ρp τt υu χx γy ηn ωw σo ѡw ' +
    'օo սu հh ցg զq ոn յj ɑa ɡg ɩi ʏy ɴn ʀr ʟl ᴀa'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/** Characters folded so far, at most 4,096. */
type FoldCache = Map<string, string>;

const same = (start: number, end: number): { start: number; end: number } => ({ start, end });

/** Builds a normaliser. The function it gives remembers how it folded single characters, and nothing of any text. */
export function createNormalizer(options: NormalizerOptions): (text: string) => NormalizedText {
  const cache: FoldCache = new Map();
  return (text) => {
    if (!irregular.test(text)) {
      const folded = options.foldCase ? text.toLowerCase() : text;
      if (!options.joinSpaces) return { text: folded, span: same };
      if (!/\s\s/.test(text)) return { text: folded.replace(/\s/g, ' '), span: same };
    }
    return normalizeSlowly(text, options, cache);
  };
}

/**
 * Where the character that an index belongs to starts, what is joined to it or invisible included: from there on a text can
 * be normalised by itself.
 */
export function startOfCluster(text: string, index: number): number {
  let start = Math.min(index, text.length);
  while (start > 0 && !beginsCluster(text, start)) start--;
  return start;
}

/** Where the last character starts, which what follows may still be joined to: what is before it is normalised for good. */
export function endOfSettled(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  // Half of a pair may become a mark.
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return startOfCluster(text, text.length - (isHalf ? 2 : 1));
}

function beginsCluster(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code > 0x1f && code < 0x7f) return true;
  if (!(code >= 0)) return false;
  const previous = text.charCodeAt(index - 1);
  if (code >= 0xdc00 && code <= 0xdfff && previous >= 0xd800 && previous <= 0xdbff) return false;
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  return !isInvisible(character) && !joining.test(character);
}

/** Builds a normaliser's answer character by character, with each output character's origin. */
function normalizeSlowly(text: string, options: NormalizerOptions, cache: FoldCache): NormalizedText {
  let starts = new Int32Array(text.length + 16);
  let ends = new Int32Array(text.length + 16);
  let length = 0;
  let result = '';
  let space = false;

  const emit = (folded: string, start: number, end: number): void => {
    for (let index = 0; index < folded.length; index++) {
      const isSpace = options.joinSpaces && isWhiteSpace(folded.charCodeAt(index));
      if (isSpace && space) {
        ends[length - 1] = end;
        continue;
      }
      space = isSpace;
      if (length === starts.length) {
        starts = grown(starts);
        ends = grown(ends);
      }
      starts[length] = start;
      ends[length] = end;
      length++;
      result += isSpace ? ' ' : folded.charAt(index);
    }
  };

  const emitRun = (start: number, end: number): void => {
    const run = text.slice(start, end);
    const folded = options.foldCase ? run.toLowerCase() : run;
    if (options.joinSpaces && /\s/.test(run)) {
      for (let index = start; index < end; index++) emit(folded.charAt(index - start), index, index + 1);
      return;
    }
    while (length + run.length > starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    for (let index = start; index < end; index++) {
      starts[length] = index;
      ends[length++] = index + 1;
    }
    space = false;
    result += folded;
  };

  for (let index = 0; index < text.length;) {
    const runEnd = endOfRegular(text, index);
    if (runEnd > index) {
      emitRun(index, runEnd);
      index = runEnd;
      continue;
    }
    const start = index;
    const first = String.fromCodePoint(text.codePointAt(index) ?? 0);
    index += first.length;
    const shown = options.plainLetters ? tagged(first) : first;
    if (shown === first && isInvisible(first)) continue;
    let cluster = shown;
    let end = index;
    // Marks belong to the letter even where something invisible was put between.
    for (let count = 0, ahead = index; ahead < text.length && count < longestCluster; count++) {
      if (text.charCodeAt(ahead) < 0x300) break;
      const next = String.fromCodePoint(text.codePointAt(ahead) ?? 0);
      ahead += next.length;
      if (isInvisible(next)) continue;
      if (!joining.test(next)) break;
      cluster += next;
      end = index = ahead;
    }
    emit(foldCluster(cluster, options, cache), start, end);
  }
  const finished = options.foldLookAlikes ? foldLookAlikes(result) : result;
  return {
    text: finished,
    span: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
  };
}

/** Printable ASCII and its white space: long stretches of it in any text, which need no look at each character. */
const regular = /[\t-\r\x20-\x7e]+/y;

/** Where the stretch of regular characters from an offset on ends. A last letter that marks may follow is not part of it. */
function endOfRegular(text: string, start: number): number {
  regular.lastIndex = start;
  if (!regular.test(text)) return start;
  const end = regular.lastIndex;
  return end < text.length && text.charCodeAt(end) >= 0x300 ? end - 1 : end;
}

function foldCluster(cluster: string, options: NormalizerOptions, cache: FoldCache): string {
  const known = cache.get(cluster);
  if (known !== undefined) return known;
  let folded = cluster.normalize('NFKC');
  if (options.foldCase) folded = foldCase(folded);
  if (options.plainLetters) folded = plain(folded);
  if (folded.length > largestGrowth * Math.max(cluster.length, 2)) folded = cluster;
  if (cluster.length <= 2 && cache.size < 4096) cache.set(cluster, folded);
  return folded;
}

/** Latin, Greek and Cyrillic letters without what was put to them. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łøđæœþð]/g, (letter) => plainLetter[letter] ?? letter)
    .normalize('NFC');
}

/**
 * What a normaliser that folds case and makes letters plain turns a text into that disguises nothing: a word of a list of
 * our own. Without the way back, and so at a fraction of the cost.
 */
export function normalForm(text: string): string {
  return irregular.test(text) ? plain(foldCase(text.normalize('NFKC'))) : text.toLowerCase();
}

/** Full case folding by way of capitals: `ß`, `ẞ` and `SS` meet, as do the two small sigmas. */
function foldCase(text: string): string {
  return text.toUpperCase().toLowerCase().normalize('NFKC').replaceAll('ς', 'σ');
}

/** The ASCII character that a tag character (U+E0020 to U+E007E) hides; anything else as it is. */
function tagged(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xe0020 && code <= 0xe007e ? String.fromCharCode(code - 0xe0000) : character;
}

function isInvisible(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code >= 0x20 && code < 0x7f) return false;
  return invisible.test(character);
}

function isWhiteSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13);
  return /\s|\x85/.test(String.fromCharCode(code));
}

/** Letters of the alphabets that have look-alikes. */
const otherLetter = /[\u0250-\u02af\u0370-\u058f]/g;

function isWordLetter(code: number): boolean {
  if (code >= 97 && code <= 122) return true;
  return (code >= 0x250 && code <= 0x2af) || (code >= 0x370 && code <= 0x58f);
}

/** Looks only at words that hold a letter of another alphabet, each once. */
function foldLookAlikes(text: string): string {
  otherLetter.lastIndex = 0;
  let result = '';
  let done = 0;
  for (let found = otherLetter.exec(text); found !== null; found = otherLetter.exec(text)) {
    let start = found.index;
    let end = start + 1;
    while (start > done && isWordLetter(text.charCodeAt(start - 1))) start--;
    while (end < text.length && isWordLetter(text.charCodeAt(end))) end++;
    const word = text.slice(start, end);
    const folded = /[a-z]/.test(word) ? word.replace(/[^a-z]/g, (letter) => lookAlike.get(letter) ?? letter) : word;
    result += text.slice(done, start) + folded;
    done = end;
    otherLetter.lastIndex = end;
  }
  return done === 0 ? text : result + text.slice(done);
}

function grown(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
