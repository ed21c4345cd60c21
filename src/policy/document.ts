/**
 * YAML text → plain data that knows where each of its pieces stood. With its suppressions the only module that knows the package `yaml`.
 * Takes YAML 1.2 (core schema) in the part that configs need: one document, string keys, anchors and aliases; refuses the
 * rest by name, so that nothing is read in a way its author did not mean. Never throws, whatever the text.
 */
import { formatPath, type Diagnostic, type Path, type Range } from './diagnostic.ts';
import { readSuppressions, type Suppression } from './suppression.ts';
import { firstSentence, mendOf, notText } from './yaml-objections.ts';
import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  type Alias,
  type CST,
  type Document,
  type Node,
  type Pair,
  type Scalar,
} from './yaml.ts';

/** Deeper than any config needs, shallower than what the parser's recursion can bear. */
const deepest = 64;
/** Nodes that aliases may expand a file to: a bomb of 1 KB would otherwise become gigabytes. */
const mostNodes = 100_000;
const tooMany = `The file holds more than ${mostNodes} values, what its aliases stand for included`;

/** Tags that change nothing about plain data; `!!binary`, `!!set` and private ones would. */
const plainTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** Where a piece of a document stands. */
export interface Location {
  readonly file: string;
  readonly range: Range;
}

/** A parsed config: its data, its places, and what is wrong with it as YAML. */
export interface ConfigDocument {
  /** As the user named it, `-` for standard input. */
  readonly file: string;
  /** All files it was made from, in order; one, but for merged documents. */
  readonly files: readonly string[];
  /** Plain data: maps as objects, lists as arrays. Null where the text is empty or can't be read at all. */
  readonly value: unknown;
  /** What is wrong with the YAML itself, in file order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The comments that silence warnings. */
  readonly suppressions: readonly Suppression[];
  /** True for a document of one policy that was made into a config (`standalone.ts`). */
  readonly isStandalone?: boolean;
  /** A place of the value as its author would write it, where the two differ. */
  shownPath?(path: Path): Path;
  /** The range of the key or the value (where omitted) at a path; of the nearest thing around it where nothing is. */
  rangeOf(path: Path, at?: 'key' | 'value'): Range;
  /** The same with its file, which differs from `file` only in merged documents. */
  locate(path: Path, at?: 'key' | 'value'): Location;
  /** The scalar at a path as it is written, without its quotes removed; undefined for maps, lists and nothing. */
  sourceOf(path: Path): string | undefined;
}

/** Offsets into the text, the end exclusive. */
type Span = readonly [start: number, end: number];

/** A key with its value, as the document holds them. */
interface Entry {
  readonly key: Span | null;
  readonly node: Node | null;
}

/** What a walk over the document collects. */
interface Findings {
  readonly text: string;
  report(code: string, message: string, span: Span, path: Path, suggestion?: string): void;
  /** Counted as they are expanded. */
  nodes: number;
  /** Finished nodes by their anchor; the newest counts. One still being read is not among them: no cycles. */
  readonly anchors: Map<string, Node>;
  /** What each alias stood for. Kept, because `yaml`'s own look-up reads the whole document each time. */
  readonly targets: Map<Alias, Node>;
}

/** Feeds the parser token by token and stops before its stack, and so the composer's recursion, gets too deep. */
function* parseTokens(text: string, lines: LineCounter): Generator<CST.Token, number | null> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > deepest * 2) return parser.offset;
  }
  yield* parser.end();
  return null;
}

function spanOf(node: Node | null): Span {
  const range = node?.range;
  return range ? [range[0], range[1]] : [0, 0];
}

/** The key's text; a number or a word like `true` is its own source, as JSON would have it. */
function keyText(key: Scalar): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

/** What an alias stands for, or null, told, where no finished node has its anchor. */
function resolveAlias(alias: Alias, path: Path, findings: Findings): Node | null {
  const target = findings.targets.get(alias) ?? findings.anchors.get(alias.source);
  if (target) findings.targets.set(alias, target);
  else findings.report('E016', `Alias '*${alias.source}' stands for nothing above it`, spanOf(alias), path);
  return target ?? null;
}

/** A node's tag as it is written before it. */
function writtenTag(node: Node, text: string): readonly [tag: string, span: Span] {
  const [start] = spanOf(node);
  // Between the two only blanks and an anchor may stand.
  const words = text.slice(Math.max(0, start - 200), start).matchAll(/[^\s,[\]{}]+/g);
  const [last, former] = [...words].toReversed();
  const found = last?.[0].startsWith('&') === true ? former : last;
  const bang = found?.[0].indexOf('!') ?? -1;
  if (found === undefined || bang === -1) return [node.tag ?? '', spanOf(node)];
  const from = Math.max(0, start - 200) + found.index;
  return [found[0].slice(bang), [from + bang, from + found[0].length]];
}

/** A node as plain data, telling what configs may not hold on the way. */
function toPlain(node: Node | null, path: Path, findings: Findings): unknown {
  findings.nodes += 1;
  if (node === null || findings.nodes > mostNodes) return null;
  if (isAlias(node)) return toPlain(resolveAlias(node, path, findings), path, findings);
  if (node.tag !== undefined && !plainTags.has(node.tag)) {
    const [tag, span] = writtenTag(node, findings.text);
    findings.report('E019', `Tag '${tag}' is not supported`, span, path, 'Write the value without a tag.');
  }
  let value: unknown = null;
  if (isScalar(node)) value = node.value ?? null;
  else if (isSeq(node)) value = node.items.map((item, index) => toPlain(item as Node, [...path, index], findings));
  else if (isMap(node)) value = mapToPlain(node.items as readonly Pair<Node, Node | null>[], path, findings);
  if ('anchor' in node && node.anchor !== undefined) findings.anchors.set(node.anchor, node);
  return value;
}

function mapToPlain(pairs: readonly Pair<Node, Node | null>[], path: Path, findings: Findings): unknown {
  const plain: Record<string, unknown> = {};
  for (const { key, value } of pairs) {
    const keyNode = isAlias(key) ? resolveAlias(key, path, findings) : key;
    if (!isScalar(keyNode) || keyNode.value === null) {
      findings.report('E019', 'A key must be a plain word', spanOf(key), path);
      continue;
    }
    if (keyNode.anchor !== undefined) findings.anchors.set(keyNode.anchor, keyNode);
    const name = keyText(keyNode);
    const inner = [...path, name];
    if (name === '<<' && keyNode.type === 'PLAIN') {
      const suggestion = 'Write the keys out, or use an alias for the whole value.';
      findings.report('E019', "Merge keys ('<<') are not supported", spanOf(key), inner, suggestion);
    } else if (Object.hasOwn(plain, name)) {
      const suggestion = 'Keep one of them; only one can count.';
      findings.report('E009', `Key '${name}' stands twice in the same map`, spanOf(key), inner, suggestion);
    } else {
      // Defined, not assigned: `__proto__` is a key like any other, and no prototype.
      const made = toPlain(value, inner, findings);
      Object.defineProperty(plain, name, { value: made, writable: true, enumerable: true, configurable: true });
    }
  }
  return plain;
}

/** The entry one step below a node; the first of doubled keys, as `toPlain` takes it. */
function stepInto(node: Node | null, step: string | number, targets: Findings['targets']): Entry | null {
  const target = isAlias(node) ? targets.get(node) : node;
  if (isSeq(target)) {
    const item = typeof step === 'number' ? (target.items[step] as Node | undefined) : undefined;
    return item === undefined ? null : { key: null, node: item };
  }
  if (!isMap(target)) return null;
  for (const { key, value } of target.items) {
    const keyNode = isAlias(key) ? targets.get(key) : key;
    if (isScalar(keyNode) && keyText(keyNode) === String(step)) {
      return { key: spanOf(key as Node), node: value as Node | null };
    }
  }
  return null;
}

/** True for a value that is not written at all: `name:`. One in quotes is. */
function hasNoExtent(node: Node | null): boolean {
  return isScalar(node) && node.range !== undefined && node.range !== null && node.range[0] === node.range[1];
}

/** Parses one file. Everything that is wrong with it as YAML is in `diagnostics`; nothing is thrown. */
export function parseDocument(source: string, file: string): ConfigDocument {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const lines = new LineCounter();
  const diagnostics: Diagnostic[] = [];
  const position = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const toRange = ([start, end]: Span): Range => {
    const from = position(start);
    const to = position(Math.max(start, end));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
  const findings: Findings = {
    text,
    nodes: 0,
    anchors: new Map(),
    targets: new Map(),
    report(code, message, span, path, suggestion) {
      const range = toRange(span);
      const place = { code, severity: 'error' as const, message, path: formatPath(path), file, range };
      diagnostics.push(suggestion === undefined ? place : { ...place, suggestion });
    },
  };

  let document: Document | null = null;
  let value: unknown = null;
  const bad = notText(text);
  if (bad) {
    findings.report('E017', bad.message, [bad.at, bad.at], [], bad.suggestion);
  } else {
    document = compose(text, lines, findings);
    if (document !== null && diagnostics.length === 0) {
      value = toPlain(document.contents, [], findings);
      if (findings.nodes > mostNodes) {
        findings.report('E018', tooMany, [0, 0], []);
        value = null;
      }
    }
  }

  const rangeOf = (path: Path, at: 'key' | 'value' = 'value'): Range => {
    if (document === null) return toRange([0, 0]);
    let node = document.contents;
    let span: Span = node === null ? [0, 0] : spanOf(node);
    let whole = true;
    for (const [index, step] of path.entries()) {
      const entry = stepInto(node, step, findings.targets);
      if (entry === null) break;
      node = entry.node;
      whole = false;
      // An empty value has no extent of its own, and a map or list is best shown by the key that names it.
      const isLast = index === path.length - 1;
      const isBlock = isMap(node) || isSeq(node) ? !(node.flow === true && node.items.length === 0) : hasNoExtent(node);
      const useKey = entry.key !== null && (!isLast || at === 'key' || isBlock || node === null);
      span = useKey && entry.key !== null ? entry.key : spanOf(node);
    }
    return whole ? toRange([span[0], span[0]]) : toRange(trimmed(text, span));
  };
  const sourceOf = (path: Path): string | undefined => {
    let node = document?.contents ?? null;
    for (const step of path) node = stepInto(node, step, findings.targets)?.node ?? null;
    return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
  };
  return {
    file,
    files: [file],
    value,
    diagnostics: diagnostics.toSorted((one, other) => comparePositions(one.range, other.range)),
    suppressions: document === null ? [] : readSuppressions(text, file, document, position),
    rangeOf,
    locate: (path, at) => ({ file, range: rangeOf(path, at) }),
    sourceOf,
  };
}

/** A span without the line ends and blanks after it, and, for a block of several lines, its first line alone. */
function trimmed(text: string, [start, end]: Span): Span {
  const piece = text.slice(start, end);
  const firstLine = piece.split(/\r?\n/, 1)[0] ?? '';
  return [start, start + firstLine.trimEnd().length];
}

/** Runs work whose errors nobody asks for their stacks: a text of slips makes a hundred thousand of them. */
function withoutStacks<Result>(work: () => Result): Result {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = before;
  }
}

/** Parser and composer, with every objection reported; null where there is nothing to look at. */
function compose(text: string, lines: LineCounter, findings: Findings): Document | null {
  const tokens: CST.Token[] = [];
  const parsing = parseTokens(text, lines);
  let step = parsing.next();
  for (; !step.done; step = parsing.next()) tokens.push(step.value);
  if (step.value !== null) {
    findings.report('E018', `The file nests deeper than ${deepest} levels`, [step.value, step.value + 1], []);
    return null;
  }
  // `uniqueKeys` compares every key with every other; `toPlain` tells doubled keys in linear time.
  const options = { uniqueKeys: false, prettyErrors: false, version: '1.2', schema: 'core', merge: false } as const;
  const documents = withoutStacks(() => [...new Composer(options).compose(tokens, true, text.length)]);
  const document = documents[0];
  if (document === undefined) return null;
  for (const { pos, message, code } of [...document.errors, ...document.warnings]) {
    const isFeature = code === 'TAG_RESOLVE_FAILED' || code === 'MULTIPLE_DOCS' || code === 'BAD_DIRECTIVE';
    // What is missing at the end of the file belongs behind what was written last.
    const last = text.trimEnd().length;
    const at: Span = pos[0] > last && last > 0 ? [last, last] : pos;
    findings.report(isFeature ? 'E019' : 'E016', firstSentence(message), at, [], mendOf(text, pos[0]));
    // What follows the first place that can't be read is guesswork.
    if (!isFeature) break;
  }
  const [, second] = documents;
  if (second !== undefined && document.errors.length === 0) {
    const at = second.range[0];
    findings.report('E019', 'The file holds more than one document', [at, at + 3], [], "Remove the '---' line.");
  }
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
    findings.report('E019', 'Only YAML 1.2 is supported', [0, 0], [], "Remove the '%YAML' line.");
  }
  return document;
}

/** By line, then column: the order in which people mend a file. */
export function comparePositions(one: Range, other: Range): number {
  return one.line - other.line || one.column - other.column;
}

/** A map, and no list. */
export function isPlainMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
