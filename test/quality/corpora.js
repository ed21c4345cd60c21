// Labelled texts: files NAME.*.jsonl of a folder, a row a line, {"text","label","spans":[{"start","end","type"}]?,"source"}.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows by NAME, the part of a file's name before its first dot, and a fingerprint of them all. */
export function loadCorpora(folder) {
  const corpora = new Map();
  const hash = createHash('sha256');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
  for (const file of files.sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    hash.update(text);
    const name = file.split('.')[0];
    const rows = text
      .split('\n')
      .flatMap((line, index) => (line === '' ? [] : [readRow(line, `${file}:${index + 1}`)]));
    corpora.set(name, [...(corpora.get(name) ?? []), ...rows]);
  }
  const rows = [...corpora.values()].reduce((sum, { length }) => sum + length, 0);
  corpora.fingerprint = `${rows} rows, sha256 ${hash.digest('hex').slice(0, 16)}`;
  return corpora;
}

function readRow(line, place) {
  let row;
  try {
    row = JSON.parse(line);
  } catch (error) {
    throw new Error(`${place} is no JSON: ${error.message}`, { cause: error });
  }
  for (const key of ['text', 'label', 'source']) {
    if (typeof row[key] !== 'string') throw new Error(`${place} has no string "${key}"`);
  }
  return row;
}

/** Where a row comes from, up to the second slash of its source: what recall is averaged over. */
export function familyOf({ source }) {
  return source.split('/').slice(0, 2).join('/');
}

/** Rows by what a function says of each, in order of the names. */
export function groupBy(rows, nameOf) {
  const groups = new Map();
  for (const row of rows) {
    const name = nameOf(row);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
}
