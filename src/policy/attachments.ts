/**
 * How characters go with the one before them: as marks and vowels that are joined to it, as something without a shape, or not at all.
 */

/**
 * Characters without a shape: Unicode's default ignorables, interlinear annotation marks, and control characters other
 * than white space.
 */
const invisible = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|[^\P{Cc}\s\x85]/u;

/** What joins the letter before it: combining marks, and the Hangul vowels and finals that compose with it. */
export const joining = /[\p{M}\u1160-\u11ff\uff9e\uff9f]/u;

/** Whether a character has no shape. */
export function isInvisible(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code >= 0x20 && code < 0x7f) return false;
  return invisible.test(character);
}

/** How a code unit goes with the character before it. */
export const attachment = { unknown: 0, none: 1, joining: 2, invisible: 3, surrogate: 4 } as const;

/** By code unit, filled as they are met; the same for every normaliser. */
const attachments = new Uint8Array(0x10000);

/** How a code unit goes with the character before it; a half of a pair says nothing by itself. */
export function attachmentOf(code: number): number {
  const known = attachments[code] as number;
  if (known !== attachment.unknown) return known;
  return (attachments[code] = isSurrogate(code)
    ? attachment.surrogate
    : attachmentOfCharacter(String.fromCharCode(code)));
}

/** As `attachments`, for the plane of code points behind that one; made when one of them is first met. */
let attachmentsBehind: Uint8Array | null = null;

/** Whether what stands at an index goes with the character before it. */
export function isJoinedAt(text: string, index: number): boolean {
  return text.charCodeAt(index) >= 0x300 && attachmentOfPoint(text.codePointAt(index) as number) !== attachment.none;
}

/** Whether a code point is half of a pair, alone. */
export function isSurrogate(point: number): boolean {
  return point >= 0xd800 && point <= 0xdfff;
}

/** How a code point goes with the character before it. Half of a pair, alone, is a character like any other. */
export function attachmentOfPoint(point: number): number {
  if (point < 0x10000) return isSurrogate(point) ? attachment.none : attachmentOf(point);
  if (point >= 0x20000) return point >= 0xe0000 && point <= 0xe0fff ? attachment.invisible : attachment.none;
  attachmentsBehind ??= new Uint8Array(0x10000);
  const known = attachmentsBehind[point - 0x10000] as number;
  if (known !== attachment.unknown) return known;
  return (attachmentsBehind[point - 0x10000] = attachmentOfCharacter(String.fromCodePoint(point)));
}

function attachmentOfCharacter(character: string): number {
  if (isInvisible(character)) return attachment.invisible;
  return joining.test(character) ? attachment.joining : attachment.none;
}
