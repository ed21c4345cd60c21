/**
 * Where a subject's texts stand in the JSON they came from, and how edits of those texts become edits of that JSON. What is
 * read and what is rewritten are built together here, so that neither can drift from the other.
 */
import { isUtf8 } from 'node:buffer';
import type { Edit } from '../../policy/decision.ts';
import { formatPath, type Path } from '../../policy/diagnostic.ts';
import { applyEdits } from '../../policy/edits.ts';
import type { Role, Subject, TextKind, TextPart, Uninspected } from '../../policy/subject.ts';
import { editLiteral, emptied, type TextEdit } from '../json/literal.ts';
import { locateAll } from '../json/locate.ts';
import { viewEmbedded, viewJson, type JsonView } from '../json/view.ts';

/** Turns token arrays into text and back, with the tokenizer of the request's model. */
export interface Tokenizer {
  decode(tokens: readonly number[]): string;
  encode(text: string): readonly number[];
}

/** How a part stands in the JSON. */
type Source =
  | { readonly form: 'string'; readonly path: Path }
  | { readonly form: 'embedded'; readonly path: Path; readonly view: JsonView }
  | { readonly form: 'json'; readonly path: Path; readonly view: JsonView }
  | { readonly form: 'data_url'; readonly path: Path; readonly head: string }
  | { readonly form: 'tokens'; readonly path: Path; readonly tokenizer: Tokenizer };

/** What a part is, besides its text. */
export interface PartMeta {
  readonly role: Role;
  readonly kind: TextKind;
  readonly turn: number;
  readonly choice: number | null;
  /** Of arguments: the name of the tool that is called. */
  readonly tool?: string;
}

/** A value to be put in place of another, as JSON text; null to leave a value of its sort with nothing in it. */
export interface Replacement {
  readonly path: Path;
  readonly json: string | null;
}

/** Text data in a `data:` URL: judged like any other text. Others (images, audio) can't be read. */
const textDataUrl = /^data:(text\/[\w.+-]+|application\/(?:json|xml|yaml|x-yaml))?(;[^,]*)?,/i;

/** Collects a subject while a wire shape walks a body, and rewrites that body afterwards. */
export class SourceText {
  readonly parts: TextPart[] = [];
  readonly uninspected: Uninspected[] = [];
  readonly tools: string[] = [];
  lastTurn = -1;
  /** The body as text; what is not edited is never touched. */
  readonly json: string;
  private readonly sources: Source[] = [];
  private readonly deferred: { path: Path; meta: PartMeta }[] = [];
  /** The last name that was read, and what it stands in. */
  private lastName = { text: '', holder: '' };

  constructor(json: string) {
    this.json = json;
  }

  /** A string that is text for the model. Empty ones are left out: there is nothing to find in them. */
  text(value: string, path: Path, meta: PartMeta): void {
    if (value === '') return;
    if (meta.kind === 'name') this.lastName = { text: value, holder: formatPath(path.slice(0, -1)) };
    this.add(value, { form: 'string', path }, meta);
  }

  /** A string that may hold JSON, as tool-call arguments do; judged with its escapes resolved, as far as it is JSON. */
  embedded(value: string, path: Path, meta: PartMeta): void {
    if (value === '') return;
    const { text, view } = viewEmbedded(value);
    this.add(text, { form: 'embedded', path, view }, this.called(path, meta), value);
  }

  /** A JSON value of any form, judged as the JSON text it is: tool definitions, unknown fields. */
  value(path: Path, meta: PartMeta): void {
    this.deferred.push({ path, meta: this.called(path, meta) });
  }

  /** A URL or data URL that stands for content: its text where it is text, else a note that nobody could read it. */
  url(value: string, path: Path, type: string, meta: PartMeta): void {
    const head = textDataUrl.exec(value)?.[0];
    const text = head === undefined ? null : decodeDataUrl(value, head);
    if (head !== undefined && text !== null) return this.add(text, { form: 'data_url', path, head }, meta);
    this.unread(type, path);
    if (!/^data:/i.test(value)) this.text(value, path, { ...meta, kind: 'other' });
  }

  /** Tokens instead of text. */
  tokens(value: readonly number[], path: Path, tokenizer: Tokenizer, meta: PartMeta): void {
    if (value.length > 0) this.add(tokenizer.decode(value), { form: 'tokens', path, tokenizer }, meta);
  }

  /** Notes content that no policy can read. */
  unread(type: string, path: Path): void {
    this.uninspected.push({ type, place: formatPath(path) });
  }

  /** Finishes reading. Call once, after the walk and before the subject is used. */
  subject(): Subject {
    if (this.deferred.length === 0) return this;
    const spans = locateAll(
      this.json,
      this.deferred.map(({ path }) => path),
    );
    this.deferred.forEach(({ path, meta }, index) => {
      const span = spans[index];
      if (!span) return;
      const json = this.json.slice(span.start, span.end);
      const { text, view } = viewJson(json);
      this.add(text, { form: 'json', path, view }, meta, meta.kind === 'tool_call' ? json : undefined);
    });
    this.deferred.length = 0;
    return this;
  }

  /** The body with a decision's edits and some values replaced; every other byte as it came. */
  rewrite(edits: readonly Edit[], replacements: readonly Replacement[] = []): string {
    const byPart = groupByPart(edits);
    const parts = [...byPart.keys()];
    const paths = parts.map((part) => (this.sources[part] as Source).path);
    const spans = locateAll(this.json, [...paths, ...replacements.map(({ path }) => path)]);
    const changes: TextEdit[] = [];
    parts.forEach((part, index) => {
      const span = spans[index];
      if (!span) return;
      const replacement = this.rewritten(part, this.json.slice(span.start, span.end), byPart.get(part) ?? []);
      changes.push({ ...span, replacement });
    });
    replacements.forEach(({ json }, index) => {
      const span = spans[parts.length + index];
      if (!span) return;
      changes.push({ ...span, replacement: json ?? emptied(this.json.slice(span.start, span.end)) });
    });
    changes.sort((left, right) => left.start - right.start);
    return applyEdits(this.json, changes);
  }

  private add(text: string, source: Source, meta: PartMeta, json?: string): void {
    const { role, kind, turn, choice, tool } = meta;
    // One form for nearly all parts, and no spreading: it copies member by member what is known here.
    const part: TextPart = { text, place: formatPath(source.path), role, kind, turn, choice, reading: null };
    const isWhole = !('view' in source) && tool === undefined && (json === undefined || kind !== 'tool_call');
    this.parts.push(isWhole ? part : withMore(part, source, tool, json));
    this.sources.push(source);
  }

  /** What a value is, with the tool's name where it is the arguments that stand beside the last name. */
  private called(path: Path, meta: PartMeta): PartMeta {
    if (meta.kind !== 'tool_call' || this.lastName.holder !== formatPath(path.slice(0, -1))) return meta;
    return { ...meta, tool: this.lastName.text };
  }

  /** A part's JSON with its edits applied. */
  private rewritten(part: number, literal: string, edits: readonly Edit[]): string {
    const source = this.sources[part] as Source;
    const text = (this.parts[part] as TextPart).text;
    switch (source.form) {
      case 'string':
        return editLiteral(literal, edits);
      case 'embedded':
        return editLiteral(literal, source.view.toSource(edits));
      case 'json':
        return applyEdits(literal, source.view.toSource(edits));
      case 'data_url':
        return JSON.stringify(encodeDataUrl(applyEdits(text, edits), source.head));
      case 'tokens':
        return JSON.stringify(source.tokenizer.encode(applyEdits(text, edits)));
    }
  }
}

/** A part of a text that is JSON, or of a tool's call, with what only those have. */
function withMore(part: TextPart, source: Source, tool: string | undefined, json: string | undefined): TextPart {
  return {
    ...part,
    ...('view' in source ? { stringStart: source.view.stringStart } : {}),
    ...(tool === undefined ? {} : { tool }),
    ...(json === undefined || part.kind !== 'tool_call' ? {} : { json }),
  };
}

/** Edits by the part they stand in, in their order. */
export function groupByPart(edits: readonly Edit[]): Map<number, Edit[]> {
  const groups = new Map<number, Edit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.part);
    if (group) group.push(edit);
    else groups.set(edit.part, [edit]);
  }
  return groups;
}

/** Charsets that are UTF-8 or a part of it; a text in any other reads differently here and where it is going. */
const utf8 = /;\s*charset\s*=\s*"?(?:utf-?8|us-ascii|ascii)"?\s*(?:;|,|$)/i;

/** The text of a data URL; null where it is none that can be read here. */
function decodeDataUrl(url: string, head: string): string | null {
  if (/;\s*charset\s*=/i.test(head) && !utf8.test(head)) return null;
  const body = url.slice(head.length);
  const bytes = isBase64(head) ? Buffer.from(body, 'base64') : percentDecoded(body);
  return isUtf8(bytes) ? bytes.toString('utf8') : null;
}

function isBase64(head: string): boolean {
  return /;\s*base64\s*,$/i.test(head);
}

/** Bytes of a text with escapes: those that are none stand for themselves. */
function percentDecoded(text: string): Buffer {
  const pieces = text.split(/((?:%[0-9a-f]{2})+)/i);
  return Buffer.concat(
    pieces.map((piece, index) =>
      index % 2 === 0 ? Buffer.from(piece, 'utf8') : Buffer.from(piece.replaceAll('%', ''), 'hex'),
    ),
  );
}

function encodeDataUrl(text: string, head: string): string {
  const bytes = Buffer.from(text, 'utf8');
  // Through bytes, since half a surrogate pair has no escape.
  return head + (isBase64(head) ? bytes.toString('base64') : encodeURIComponent(bytes.toString('utf8')));
}
