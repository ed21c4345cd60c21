/**
 * A list of what is under way, into which members come and out of which they go at the cost of a few writes.
 */

/** Who can be in such a list: in one at a time. */
export interface Placed {
  /** Where it stands in the list it is in; -1 while it is in none. The list's own to write. */
  place: number;
}

/**
 * It, in no order. No `Set`: the tables that one outgrows keep pointing at their members and at the tables after them, and once one
 * of them is in the old generation every member of that time is carried there, too.
 */
export class PlacedList<Member extends Placed> {
  private readonly list: Member[] = [];

  /** How many there are. */
  get size(): number {
    return this.list.length;
  }

  /** Puts one in that is in no list. */
  add(member: Member): void {
    member.place = this.list.push(member) - 1;
  }

  /** Takes one out, where it is in the list; the last one moves to its place. */
  delete(member: Member): void {
    if (member.place === -1) return;
    const last = this.list.pop();
    if (last && last !== member) {
      this.list[member.place] = last;
      last.place = member.place;
    }
    member.place = -1;
  }

  /** Those that are in it now, whatever becomes of them meanwhile. */
  now(): readonly Member[] {
    return [...this.list];
  }
}
