/**
 * Smooth weighted rotation: each of several takes its turns in proportion to its weight, and as far apart as that allows (5:1:1
 * gives a a b a c a a, not a a a a a b c). The way of nginx's upstream module, whose source describes it.
 */

/** What stands in a rotation. */
export interface Weighted {
  readonly id: string;
  readonly weight: number;
}

/** The turns of one pool. Who is missing for a while loses its turns; who comes anew begins like the others. */
export class Rotation {
  private readonly credits = new Map<string, number>();
  private readonly random: () => number;

  /** `random` gives from 0 up to 1: where it begins, so that many gateways do not all begin with the same one. */
  constructor(random: () => number) {
    this.random = random;
  }

  /** Whose turn it is, as an index; then, in descending order of what is owed to them, the others. */
  next(members: readonly Weighted[]): readonly number[] {
    // Where nobody has a weight, all have the same.
    const isFlat = members.every(({ weight }) => weight === 0);
    let total = 0;
    for (const { id, weight } of members) {
      const own = isFlat ? 1 : weight;
      total += own;
      this.credits.set(id, (this.credits.get(id) ?? this.random() * own) + own);
    }
    const credit = (index: number): number => {
      const { id, weight } = members[index] as Weighted;
      return weight === 0 && !isFlat ? Number.NEGATIVE_INFINITY : (this.credits.get(id) as number);
    };
    const order = members
      .map((_member, index) => index)
      .toSorted((one, other) => credit(other) - credit(one) || one - other);
    const first = members[order[0] as number] as Weighted;
    this.credits.set(first.id, (this.credits.get(first.id) as number) - total);
    return order;
  }
}
