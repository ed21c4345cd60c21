/**
 * Finds where the values at given paths stand in JSON text that already parsed, in one walk for all of them, so that a
 * rewrite can change those characters and no other byte.
 */
import type { Path } from '../../policy/diagnostic.ts';
import { endOfString, keyName } from './scan.ts';

/** A stretch of the text, end exclusive: for a string its literal, quotes included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Paths as a tree, so that the walk enters only what is asked for. */
interface Node {
  readonly children: Map<string | number, Node>;
  wanted: number[];
}

function treeOf(paths: readonly Path[]): Node {
  const root: Node = { children: new Map(), wanted: [] };
  paths.forEach((path, index) => {
    let node = root;
    for (const step of path) {
      let child = node.children.get(step);
      if (!child) node.children.set(step, (child = { children: new Map(), wanted: [] }));
      node = child;
    }
    node.wanted.push(index);
  });
  return root;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

/** The offset after the value that starts at `start`, without looking at what is in it. */
function skipValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return endOfString(text, start);
  if (first !== '{' && first !== '[') {
    let at = start;
    while (at < text.length && !',]} \n\r\t'.includes(text[at] as string)) at++;
    return at;
  }
  let depth = 0;
  let at = start;
  do {
    const letter = text[at];
    if (letter === '"') {
      at = endOfString(text, at);
      continue;
    }
    if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') depth--;
    at++;
  } while (depth > 0 && at < text.length);
  return at;
}

function walk(text: string, start: number, node: Node, found: (Span | undefined)[]): number {
  const end = node.children.size === 0 ? skipValue(text, start) : walkInside(text, start, node, found);
  for (const index of node.wanted) found[index] = { start, end };
  return end;
}

function walkInside(text: string, start: number, node: Node, found: (Span | undefined)[]): number {
  const isObject = text[start] === '{';
  if (!isObject && text[start] !== '[') return skipValue(text, start);
  let at = skipSpace(text, start + 1);
  for (let index = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; index++) {
    let step: string | number = index;
    if (isObject) {
      const keyEnd = endOfString(text, at);
      step = keyName(text, at, keyEnd);
      at = skipSpace(text, skipSpace(text, keyEnd) + 1);
    }
    const child = node.children.get(step);
    at = skipSpace(text, child ? walk(text, at, child, found) : skipValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return at + 1;
}

/** Where each path's value stands, in the order of `paths`; undefined for one that is not there. */
export function locateAll(text: string, paths: readonly Path[]): readonly (Span | undefined)[] {
  const found: (Span | undefined)[] = paths.map(() => undefined);
  walk(text, skipSpace(text, 0), treeOf(paths), found);
  return found;
}
