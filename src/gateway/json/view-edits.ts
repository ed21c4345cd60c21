/**
 * Edits of viewed JSON put back into the JSON it came from, in the order in which they become certain. They leave it valid:
 * inside a string they stay inside it, a number becomes a string, and two members never come to have one name.
 */
import { escapeForLiteral, type TextEdit } from './literal.ts';
import { applyEdits } from '../../policy/edits.ts';
import type { JsonView, Token } from './view.ts';

/** A name in an object as it is written back: whether an edit made it so, and the last number given to its like. */
interface Given {
  readonly isEdited: boolean;
  number: number;
}

/** The edits of one view. */
export class ViewEdits {
  private readonly view: JsonView;
  /** By object; filled once a name of any has been edited. */
  private readonly names = new Map<number, Map<string, Given>>();
  private hasRenamed = false;
  /** The first scalar whose name has not been looked at. */
  private next = 0;

  constructor(view: JsonView) {
    this.view = view;
  }

  /**
   * The next edits (sorted, not overlapping, behind all earlier ones) as edits of the source; `upTo` is where what is certain
   * ends, which `JsonView.cut` has to allow.
   */
  take(edits: readonly TextEdit[], upTo: number): readonly TextEdit[] {
    if (edits.length === 0 && !this.hasRenamed) return none;
    const { view } = this;
    const result: TextEdit[] = [];
    const renamed = new Map<Token, TextEdit[]>();
    for (const edit of edits) this.translate(edit, result, renamed);
    this.hasRenamed ||= renamed.size > 0;
    if (!this.hasRenamed) return result;
    const count = result.length;
    for (; this.next < view.tokens.length; this.next++) {
      const token = view.tokens[this.next] as Token;
      if (token.viewStart >= upTo) break;
      if (token.object !== -1) this.tellApart(token, renamed.get(token), result);
    }
    return count === result.length ? result : result.sort((left, right) => left.start - right.start);
  }

  private translate(edit: TextEdit, result: TextEdit[], renamed: Map<Token, TextEdit[]>): void {
    const { view } = this;
    let { replacement } = edit;
    for (let index = view.firstBehind(edit.start); index < view.tokens.length; index++) {
      const token = view.tokens[index] as Token;
      if (token.viewStart >= edit.end) break;
      const start = Math.max(edit.start, token.viewStart);
      const end = Math.min(edit.end, token.viewEnd);
      if (token.isString) {
        const span = { start: view.sourceOf(start), end: view.sourceOf(end) };
        result.push({ ...span, replacement: escapeForLiteral(replacement) });
        if (token.object !== -1) {
          const own = { start: start - token.viewStart, end: end - token.viewStart, replacement };
          const others = renamed.get(token);
          if (others) others.push(own);
          else renamed.set(token, [own]);
        }
      } else {
        const span = { start: view.sourceOf(token.viewStart), end: view.sourceOf(token.viewEnd) };
        // Two edits of one number would make two strings of it.
        if ((result.at(-1)?.end ?? 0) <= span.start) result.push({ ...span, replacement: JSON.stringify(replacement) });
      }
      // What spans several values is replaced where it begins; the rest of it is taken out.
      replacement = '';
    }
    const start = Math.max(edit.start, view.rawStart);
    if (start >= edit.end) return;
    result.push({ start: view.sourceOf(start), end: view.sourceOf(edit.end), replacement });
  }

  /**
   * Two names of one object may have become the same, of which readers take one member or the other: what comes later is
   * numbered. Members that had one name from the beginning keep it.
   */
  private tellApart(token: Token, edits: readonly TextEdit[] | undefined, result: TextEdit[]): void {
    let names = this.names.get(token.object);
    if (!names) this.names.set(token.object, (names = new Map()));
    let name = edits ? applyEdits(token.name, edits) : token.name;
    const same = names.get(name);
    let isEdited = edits !== undefined;
    if (same && (isEdited || same.isEdited)) {
      let numbered: string;
      do numbered = `${name} (${++same.number})`;
      while (names.has(numbered));
      const at = this.view.sourceOf(token.viewEnd);
      result.push({ start: at, end: at, replacement: ` (${same.number})` });
      name = numbered;
      isEdited = true;
    }
    names.set(name, { isEdited, number: 1 });
  }
}

const none: readonly TextEdit[] = [];
