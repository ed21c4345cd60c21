/**
 * JSON written from values of which some are JSON text already: what a model or an application wrote into a tool's input keeps
 * its numbers as written, which JavaScript's would not.
 */
import type { Path } from '../../policy/diagnostic.ts';
import { locateAll } from '../json/locate.ts';

/** A value as JSON text. The text has been parsed before. */
export class RawJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The value at a path of some JSON text that parsed, as it stands there; undefined where there is none. */
export function rawAt(json: string, path: Path): RawJson | undefined {
  const [span] = locateAll(json, [path]);
  return span ? new RawJson(json.slice(span.start, span.end)) : undefined;
}

/** Writes a value; members that are undefined are left out. */
export function writeJson(value: unknown): string {
  if (value instanceof RawJson) return value.text;
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${writeJson(member)}`).join(',')}}`;
}
