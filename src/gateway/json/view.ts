/**
 * JSON as text for policies: tool-call arguments, tool definitions, fields the gateway does not know. Escapes in its
 * strings are resolved, so that `\u0040` hides nothing; all else stands as written. It can be read in pieces, while it is
 * written: what was shown of a beginning never changes, and the whole in one piece gives the same. From where the text can't
 * be JSON any more it stands as it came.
 */
import type { TextEdit } from './literal.ts';
import { ViewEdits } from './view-edits.ts';

/** A scalar and where it stands in the view; strings without their quotes. */
export interface Token {
  readonly isString: boolean;
  readonly viewStart: number;
  /** As far as it has come. */
  viewEnd: number;
  isEnded: boolean;
  /** For the name of a member: the number of its object; else -1. */
  object: number;
  /** Of the name of a member: its letters, escapes resolved. */
  name: string;
}

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
  | 'end'
  | 'no_json';

const quote = 34;
const backslash = 92;

/** What the letters of an escape stand for (RFC 8259, section 7); `u` is read apart. */
const escapes = new Map(Array.from('"\\/bfnrt', (letter, at) => [letter, '"\\/\b\f\n\r\t'.charAt(at)] as const));
const hexDigits = /^[0-9a-f]*$/i;

const scalar = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;
const scalarStart = /[-\dtfn]/;
const scalarEnd = /[\s,\]}:]/g;

/**
 * Characters of the longest number that is one here. It is replaced as a whole, so all of it has to be there first; longer ones
 * nobody writes who means a number.
 */
const longestScalar = 512;

/** The readable form of some JSON text, which may still be growing. */
export class JsonView {
  /** Characters shown so far. */
  length = 0;
  /** The scalars, in order. */
  readonly tokens: Token[] = [];
  /** Where what is shown begins to be no JSON; Infinity while all of it is. */
  rawStart = Infinity;
  private state: State = 'start';
  private readonly takesScalars: boolean;
  /** Containers around the place under way: an object's number, -1 for a list. */
  private readonly open: number[] = [];
  private objects = 0;
  private word = '';
  /** Half an escape. */
  private pending = '';
  /** Offsets of shown characters that were escapes, and how many characters longer the source is behind each. */
  private readonly escapedAt: number[] = [];
  private readonly longerBy: number[] = [];

  /** `takesScalars`: a string or number alone is JSON too; else only objects and lists are. */
  constructor(takesScalars: boolean) {
    this.takesScalars = takesScalars;
  }

  /** Reads on. Returns what that shows more. */
  push(piece: string): string {
    const source = this.pending + piece;
    this.pending = '';
    let shown = '';
    let at = 0;
    while (at < source.length) {
      const start = at;
      if (this.state === 'string' && source.charCodeAt(at) === backslash) {
        const resolved = escapeAt(source, at);
        if (resolved === null) {
          this.pending = source.slice(at);
          break;
        }
        at += this.takeEscape(resolved, source[at + 1] === 'u' ? 6 : 2);
        shown += resolved;
        continue;
      }
      at = this.take(source, start);
      shown += source.slice(start, at);
    }
    return shown;
  }

  /** Says that no more comes. Returns what that shows more: half an escape, as it stands. */
  end(): string {
    if (this.state === 'scalar') this.endScalar();
    else if (this.state === 'string') this.breakOff(this.length);
    const rest = this.pending;
    this.pending = '';
    this.length += rest.length;
    return rest;
  }

  /** Where in the source the character stands that is shown here. */
  sourceOf(offset: number): number {
    return (
      offset + (this.longerBy[countBelow(this.escapedAt.length, (at) => this.escapedAt[at] ?? 0, offset) - 1] ?? 0)
    );
  }

  /** Where the scalar begins that holds a character. */
  readonly stringStart = (offset: number): number =>
    offset >= this.rawStart ? this.rawStart : (this.tokenAt(offset)?.viewStart ?? 0);

  /**
   * This offset, or the last before it, at which what is shown can be cut: not within numbers, which are replaced as a whole, nor
   * within names, which have to differ as a whole.
   */
  readonly cut = (offset: number): number => {
    const token = offset >= this.rawStart ? undefined : this.tokenAt(offset);
    if (token === undefined || (token.isString && token.object === -1)) return offset;
    // Of a name the quote that closes it belongs to it, of a number what shows that it goes no further.
    const isPast = offset > token.viewEnd || (offset === token.viewEnd && !token.isString && token.isEnded);
    return isPast ? offset : token.viewStart;
  };

  /** Translates edits of all that is shown (sorted, not overlapping) into edits of the source. */
  toSource(edits: readonly TextEdit[]): readonly TextEdit[] {
    return new ViewEdits(this).take(edits, this.length);
  }

  /** The index of the first scalar that ends behind an offset. */
  firstBehind(offset: number): number {
    return countBelow(this.tokens.length, (at) => this.tokens[at]?.viewEnd ?? 0, offset + 1);
  }

  /** The last scalar that begins at an offset or before it. */
  private tokenAt(offset: number): Token | undefined {
    return this.tokens[countBelow(this.tokens.length, (at) => this.tokens[at]?.viewStart ?? 0, offset + 1) - 1];
  }

  /** Takes what comes next, but for escapes. Returns where that ends. */
  private take(source: string, at: number): number {
    switch (this.state) {
      case 'no_json':
        this.length += source.length - at;
        return source.length;
      case 'scalar':
        return this.takeScalar(source, at);
      case 'string':
        return this.takeString(source, at);
      default:
        this.state = this.next(source.charAt(at));
        this.length++;
        return at + 1;
    }
  }

  private takeEscape(resolved: string, length: number): number {
    if (resolved === '') {
      this.breakOff(this.length);
      return 0;
    }
    this.escapedAt.push(this.length);
    this.longerBy.push((this.longerBy.at(-1) ?? 0) + length - 1);
    this.extend(resolved);
    return length;
  }

  /** A string's letters up to the next escape, or the quote that ends it. */
  private takeString(source: string, at: number): number {
    let end = at;
    for (let unit = source.charCodeAt(end); unit !== quote && unit !== backslash; unit = source.charCodeAt(end)) {
      if (++end === source.length) break;
    }
    if (end > at) {
      this.extend(source.slice(at, end));
      return end;
    }
    const token = this.tokens.at(-1) as Token;
    token.isEnded = true;
    this.length++;
    this.state = token.object === -1 ? this.afterValue() : 'colon';
    return at + 1;
  }

  private takeScalar(source: string, at: number): number {
    scalarEnd.lastIndex = at;
    const found = scalarEnd.exec(source)?.index;
    const more = source.slice(at, found);
    this.word += more;
    this.extend(more);
    if (this.word.length > longestScalar) this.breakOff(this.length - this.word.length);
    else if (found !== undefined) this.endScalar();
    return found ?? source.length;
  }

  private endScalar(): void {
    if (!scalar.test(this.word)) return void this.breakOff(this.length - this.word.length);
    (this.tokens.at(-1) as Token).isEnded = true;
    this.state = this.afterValue();
  }

  /** Shows more of the scalar under way. */
  private extend(text: string): void {
    const token = this.tokens.at(-1) as Token;
    this.length += text.length;
    token.viewEnd = this.length;
    if (token.object !== -1) token.name += text;
  }

  /** The state after a letter between the scalars, which is not counted yet. */
  private next(letter: string): State {
    if (letter === ' ' || letter === '\n' || letter === '\r' || letter === '\t') return this.state;
    switch (this.state) {
      case 'start':
        return this.takesScalars || letter === '{' || letter === '[' ? this.begin(letter) : this.breakOff(this.length);
      case 'first_name':
        return letter === '}' ? this.close() : this.beginName(letter);
      case 'name':
        return this.beginName(letter);
      case 'colon':
        return letter === ':' ? 'value' : this.breakOff(this.length);
      case 'first_value':
        return letter === ']' ? this.close() : this.begin(letter);
      case 'value':
        return this.begin(letter);
      case 'after_value': {
        const isList = this.open.at(-1) === -1;
        if (letter === ',') return isList ? 'value' : 'name';
        return letter === (isList ? ']' : '}') ? this.close() : this.breakOff(this.length);
      }
      // Some providers give the arguments of several calls as one text.
      default:
        return letter === '{' || letter === '[' ? this.begin(letter) : this.breakOff(this.length);
    }
  }

  private begin(letter: string): State {
    if (letter === '"') return this.beginToken(this.length + 1, true, -1);
    if (letter === '{' || letter === '[') {
      this.open.push(letter === '{' ? this.objects++ : -1);
      return letter === '{' ? 'first_name' : 'first_value';
    }
    if (!scalarStart.test(letter)) return this.breakOff(this.length);
    this.word = letter;
    return this.beginToken(this.length, false, -1);
  }

  private beginName(letter: string): State {
    return letter === '"' ? this.beginToken(this.length + 1, true, this.open.at(-1) ?? -1) : this.breakOff(this.length);
  }

  private beginToken(viewStart: number, isString: boolean, object: number): State {
    const viewEnd = isString ? viewStart : viewStart + 1;
    this.tokens.push({ isString, viewStart, viewEnd, isEnded: false, object, name: '' });
    return isString ? 'string' : 'scalar';
  }

  private close(): State {
    this.open.pop();
    return this.afterValue();
  }

  private afterValue(): State {
    return this.open.length === 0 ? 'end' : 'after_value';
  }

  /** What is shown from here on is no JSON. */
  private breakOff(offset: number): State {
    const last = this.tokens.at(-1);
    if (last && !last.isEnded) {
      last.isEnded = true;
      // A name that never ends is no name, and a scalar that is none is no scalar.
      last.object = -1;
      if (!last.isString) this.tokens.pop();
    }
    this.rawStart = offset;
    this.state = 'no_json';
    return this.state;
  }
}

/** What an escape stands for; empty where it is none, null where more of it has to come. */
function escapeAt(source: string, at: number): string | null {
  const letter = source[at + 1];
  if (letter === undefined) return null;
  if (letter !== 'u') return escapes.get(letter) ?? '';
  const digits = source.slice(at + 2, at + 6);
  if (!hexDigits.test(digits)) return '';
  return digits.length < 4 ? null : String.fromCharCode(Number.parseInt(digits, 16));
}

/** How many of an ascending list's values are below a limit. */
function countBelow(count: number, valueAt: (index: number) => number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Views a JSON text that is whole, of any value. */
export function viewJson(source: string): { readonly text: string; readonly view: JsonView } {
  return viewWhole(source, true);
}

/** Views a text that may be JSON, as the arguments of a tool's call are: an object or a list, or just a text. */
export function viewEmbedded(source: string): { readonly text: string; readonly view: JsonView } {
  return viewWhole(source, false);
}

function viewWhole(source: string, takesScalars: boolean): { readonly text: string; readonly view: JsonView } {
  const view = new JsonView(takesScalars);
  const text = view.push(source) + view.end();
  return { text, view };
}
