/**
 * What is told of a token from those around it before its features are looked at: whether it is worth that, and whether capitals are
 * around.
 */
import { caseTokens } from './features.ts';
import { gaps, type Tokens } from './tokens.ts';
import { fields, recordWidth, traits } from './vocabulary.ts';

const { far, none } = gaps;
const atTraits = fields.traits;
const { plain, word, digits, capital, lower } = traits;
const code = word | digits;

/**
 * Which tokens are worth a look, by token: not those amid ordinary text. Ordinary are common words in lower case, signs and parts of
 * codes, which are letters and a number without a space between, as `a0` is; amid it is a token that with the two on either side is
 * nothing else. `result`: where it is written, if there is a place for it.
 */
export function remarkable(tokens: Tokens, result = new Uint8Array(tokens.count)): Uint8Array {
  const { count, kinds } = tokens;
  const { records } = tokens.vocabulary;
  result.fill(0, 0, count);
  let previous = 0;
  let own = traitsOf(records, kinds[0] as number);
  for (let index = 0; index < count; index++) {
    const nextKind = kinds[index + 1] as number;
    const next = traitsOf(records, nextKind);
    const isPlain =
      (own & plain) !== 0 ||
      (((kinds[index] as number) & 3) === none && ((own | previous) & code) === code) ||
      ((nextKind & 3) === none && ((own | next) & code) === code);
    if (!isPlain) mark(kinds, index, result);
    previous = own;
    own = next;
  }
  return result;
}

function traitsOf(records: Int32Array, kind: number): number {
  return records[(kind >> 2) * recordWidth + atTraits] as number;
}

/** Marks a token and the two on either side. */
function mark(kinds: Int32Array, index: number, result: Uint8Array): void {
  result[index] = 1;
  if (((kinds[index] as number) & 3) !== far) {
    result[index - 1] = 1;
    if (((kinds[index - 1] as number) & 3) !== far) result[index - 2] = 1;
  }
  if (((kinds[index + 1] as number) & 3) !== far) {
    result[index + 1] = 1;
    if (((kinds[index + 2] as number) & 3) !== far) result[index + 2] = 1;
  }
}

/** Counts words with capitals and without in a window that moves along the tokens. */
export class CaseWindow {
  private readonly kinds: Int32Array;
  private readonly records: Int32Array;
  /** What was counted: from the first to before the last. */
  private from = 0;
  private to = 0;
  private capitals = 0;
  private lowers = 0;

  constructor(tokens: Tokens) {
    this.kinds = tokens.kinds;
    this.records = tokens.vocabulary.records;
  }

  /**
   * Whether capitals occur around a token, and whether anything else does, since text without cases is judged differently: 1 for none,
   * 2 for nothing else, 3 for more of them, 4 for more of others. To be asked in order of the tokens; some may be left out.
   */
  around(index: number): number {
    const kinds = this.kinds;
    if (index - caseTokens > this.to) this.begin(index - caseTokens);
    for (; this.to <= index || (this.to <= index + caseTokens && ((kinds[this.to] as number) & 3) !== far); this.to++) {
      if (((kinds[this.to] as number) & 3) === far) this.begin(this.to);
      this.count(this.to, 1);
    }
    for (; this.from < index - caseTokens; this.from++) this.count(this.from, -1);
    return this.capitals === 0 ? 1 : this.lowers === 0 ? 2 : this.capitals > this.lowers ? 3 : 4;
  }

  private begin(index: number): void {
    this.from = index;
    this.to = index;
    this.capitals = 0;
    this.lowers = 0;
  }

  private count(index: number, step: number): void {
    const trait = traitsOf(this.records, this.kinds[index] as number);
    if ((trait & capital) !== 0) this.capitals += step;
    else if ((trait & lower) !== 0) this.lowers += step;
  }
}
