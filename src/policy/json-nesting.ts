/**
 * How many JSON strings a place in a text stands in, judged by what comes before it alone: a text that is still growing, or
 * was cut off, gives the same answer as the whole one.
 */

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;
const comma = 44;
const colon = 58;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
const letterU = 117;

/** JSON within JSON is followed so deep: each level doubles the backslashes, and nobody means more. */
const deepest = 4;

/** What the letters of an escape stand for (RFC 8259, section 7), as UTF-16 code units; `u` is read apart. */
const escapes = new Map(
  Array.from('"\\/bfnrt', (letter, at) => [letter.charCodeAt(0), '"\\/\b\f\n\r\t'.charCodeAt(at)]),
);

const scalar = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;

type State =
  | 'start'
  | 'first_name'
  | 'name'
  | 'colon'
  | 'first_value'
  | 'value'
  | 'scalar'
  | 'after_value'
  | 'string'
  | 'escape'
  | 'end'
  | 'no_json';

function isSpace(unit: number): boolean {
  return unit === space || unit === lineFeed || unit === tab || unit === carriageReturn;
}

/** Reads a text from its beginning, in pieces. JSON is what begins as an object or array and has been flawless so far. */
export class JsonNesting {
  private readonly level: number;
  private state: State = 'start';
  private readonly open: number[] = [];
  private isName = false;
  private digits: string | null = null;
  private word = '';
  private inner: JsonNesting | null = null;

  constructor(level = 1) {
    this.level = level;
  }

  /** The strings around the place after all that was read; 0 in a text that is no JSON. */
  get depth(): number {
    if (this.state !== 'string' && this.state !== 'escape') return 0;
    return 1 + (this.inner?.depth ?? 0);
  }

  /** Reads on, from `start` to `end` of a text. */
  read(text: string, start: number, end: number): void {
    for (let at = start; at < end && this.state !== 'no_json'; at++) this.take(text.charCodeAt(at));
  }

  private take(unit: number): void {
    switch (this.state) {
      case 'string':
        return this.takeInString(unit);
      case 'escape':
        return this.takeEscaped(unit);
      case 'scalar':
        if (!isSpace(unit) && unit !== comma && unit !== closeBracket && unit !== closeBrace) {
          this.word += String.fromCharCode(unit);
          return;
        }
        this.state = scalar.test(this.word) ? 'after_value' : 'no_json';
        return this.take(unit);
      default:
        if (!isSpace(unit)) this.state = this.next(unit);
    }
  }

  /** The state after a character between the values. */
  private next(unit: number): State {
    const isIn = (bracket: number): boolean => this.open.at(-1) === bracket;
    switch (this.state) {
      case 'start':
        return unit === openBrace || unit === openBracket ? this.begin(unit) : 'no_json';
      case 'first_name':
        return unit === closeBrace ? this.close() : this.name(unit);
      case 'name':
        return this.name(unit);
      case 'colon':
        return unit === colon ? 'value' : 'no_json';
      case 'first_value':
        return unit === closeBracket ? this.close() : this.begin(unit);
      case 'value':
        return this.begin(unit);
      case 'after_value':
        if (unit === comma) return isIn(openBrace) ? 'name' : 'value';
        if (unit === closeBrace && isIn(openBrace)) return this.close();
        return unit === closeBracket && isIn(openBracket) ? this.close() : 'no_json';
      default:
        return 'no_json';
    }
  }

  private begin(unit: number): State {
    if (unit === quote) return this.beginString(false);
    if (unit === openBrace || unit === openBracket) {
      this.open.push(unit);
      return unit === openBrace ? 'first_name' : 'first_value';
    }
    this.word = String.fromCharCode(unit);
    return 'scalar';
  }

  private name(unit: number): State {
    return unit === quote ? this.beginString(true) : 'no_json';
  }

  private beginString(isName: boolean): State {
    this.isName = isName;
    this.inner = this.level < deepest ? new JsonNesting(this.level + 1) : null;
    return 'string';
  }

  private close(): State {
    this.open.pop();
    return this.open.length === 0 ? 'end' : 'after_value';
  }

  private takeInString(unit: number): void {
    if (unit === quote) this.state = this.isName ? 'colon' : 'after_value';
    else if (unit === backslash) this.state = 'escape';
    else if (unit < space) this.state = 'no_json';
    else this.give(unit);
  }

  private takeEscaped(unit: number): void {
    if (this.digits !== null) {
      this.digits += String.fromCharCode(unit);
      if (this.digits.length < 4) return;
      const isCode = /^[0-9a-f]{4}$/i.test(this.digits);
      this.escaped(isCode ? Number.parseInt(this.digits, 16) : undefined);
      this.digits = null;
    } else if (unit === letterU) this.digits = '';
    else this.escaped(escapes.get(unit));
  }

  private escaped(unit: number | undefined): void {
    this.state = unit === undefined ? 'no_json' : 'string';
    if (unit !== undefined) this.give(unit);
  }

  /** Hands a string's character to what may be JSON within it. */
  private give(unit: number): void {
    if (this.inner?.state === 'no_json') this.inner = null;
    this.inner?.take(unit);
  }
}
