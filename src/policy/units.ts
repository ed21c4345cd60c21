/**
 * A text's code units in one flat array: read from there, each costs a fraction of what it costs to ask the string for it.
 */

/** Units that the shared array has at most; what longer texts take is given back. */
const mostShared = 1 << 16;

/** Units behind the text that are zero, so that a look ahead needs no look at the length. */
const beyond = 4;

let shared = new Uint16Array(1024);
/** The same memory as bytes: to make a view of it costs more than to fill it with a sentence. */
let sharedBytes = Buffer.from(shared.buffer);

/** The text whose units the shared array holds. */
let held = '';

/**
 * The units of a text, with four zeros behind them; not to be changed. The array may be longer, and is good until the next text is
 * read: whoever wants to keep something of it takes it out at once.
 */
export function unitsOf(text: string): Uint16Array {
  if (text === held) return shared;
  const { length } = text;
  const needed = length + beyond;
  let units = shared;
  let bytes = sharedBytes;
  if (needed > units.length) {
    units = new Uint16Array(Math.max(needed, Math.min(mostShared, 2 * needed)));
    bytes = Buffer.from(units.buffer);
    if (units.length <= mostShared) {
      shared = units;
      sharedBytes = bytes;
    }
  }
  bytes.write(text, 0, 'utf16le');
  for (let index = length; index < needed; index++) units[index] = 0;
  if (units === shared) held = text;
  return units;
}
