/**
 * Frames that wait for more of a text which their choice has left: reasoning, and what is said before a tool is called, end
 * without saying so. Frames of other fields pass them.
 */
import { render, type Frame } from './running-text.ts';

/** The frames of one answer that wait so. */
export class ParkedFrames {
  private frames: Frame[] = [];
  /** How many frames wait, by field and by choice. */
  private readonly fields = new Map<string, number>();
  private readonly choices = new Map<number, number>();

  get size(): number {
    return this.frames.length;
  }

  /** True for a frame that may leave before those that wait. */
  lets({ content }: Frame): boolean {
    if (this.frames.length === 0 || content === null) return true;
    return (
      content.texts.every(({ field }) => field !== undefined && !this.fields.has(field)) &&
      content.finished.every((choice) => !this.choices.has(choice))
    );
  }

  /** Takes in a frame that is held, if all it waits for has been left. */
  takesIn(frame: Frame): boolean {
    if (frame.channels.length === 0 || !frame.channels.every(({ isLeft }) => isLeft)) return false;
    this.frames.push(frame);
    this.count(frame, 1);
    return true;
  }

  /** Those that need not wait any longer, in order. */
  take(): string {
    let result = '';
    let taken = 0;
    for (const frame of this.frames) {
      if (frame.open > 0) break;
      result += render(frame);
      this.count(frame, -1);
      taken++;
    }
    if (taken > 0) this.frames = this.frames.slice(taken);
    return result;
  }

  private count({ content }: Frame, by: number): void {
    for (const { field = '', choice } of content?.texts ?? []) {
      add(this.fields, field, by);
      add(this.choices, choice, by);
    }
  }
}

function add<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
