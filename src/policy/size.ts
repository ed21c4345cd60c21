/**
 * Sizes as configs write them: a whole number and a unit, `64KB`, `128MB`, `20GB`, of a thousand each as disks are sold, or
 * `KiB`, `MiB`, `GiB` of 1,024.
 */

/** For schemas: what `parseSize` accepts. */
export const sizePattern = '^[0-9]{1,9}(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$';

const bytesOf: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

/** Bytes of a size, or null where the text is none. */
export function parseSize(text: string): number | null {
  const match = /^([0-9]{1,9})([KMGT]?i?B)$/.exec(text);
  const unit = bytesOf[match?.[2] ?? ''];
  return unit === undefined ? null : Number(match?.[1]) * unit;
}
