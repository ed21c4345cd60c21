/**
 * Reads whole bodies of the Responses API into a source: answers, and the items that a request repeats from earlier ones.
 */
import type { Path } from '../../../policy/diagnostic.ts';
import type { Role } from '../../../policy/subject.ts';
import { cachedTokens, isObject } from '../fields.ts';
import type { JsonObject, Usage } from '../shape.ts';
import { SourceText, type PartMeta } from '../source.ts';
import { readResponse, type ItemSink, type Sort } from './items.ts';

/** What the texts of one item have in common. */
interface ItemMeta {
  readonly turn: number;
  readonly choice: number | null;
  roleOf(sort: Sort): Role;
}

/** A sink that fills a source. `sealed` hears of reasoning that nobody here can open. */
export function sourceSink(source: SourceText, item: ItemMeta, sealed: (path: Path) => void): ItemSink {
  const metaOf = (sort: Sort): PartMeta => ({
    role: item.roleOf(sort),
    kind: sort.kind,
    turn: item.turn,
    choice: item.choice,
  });
  return {
    text: (text, path, sort) => {
      if (sort.kind === 'name') source.tools.push(text);
      if (sort.isJson) source.embedded(text, path, metaOf(sort));
      else source.text(text, path, metaOf(sort));
    },
    value: (_value, path, sort) => source.value(path, metaOf(sort)),
    unread: (type, path) => source.unread(type, path),
    sealed,
    // Nobody is shown log probabilities for their text, which stands beside them.
    echo: () => undefined,
  };
}

/** `usage` as this API counts it; null where there is none. */
export function readResponseUsage(response: JsonObject): Usage | null {
  const { usage } = response;
  if (!isObject(usage)) return null;
  const { input_tokens: input, output_tokens: output } = usage;
  if (typeof input !== 'number') return null;
  const counted = { input_tokens: input, output_tokens: typeof output === 'number' ? output : 0 };
  const cached = cachedTokens(usage['input_tokens_details']);
  return cached === 0 ? counted : { ...counted, cached_input_tokens: cached };
}

/** Reads an answer. */
export function readAnswer(json: string, body: JsonObject): SourceText {
  const source = new SourceText(json);
  // Whom a text speaks for is the same in an answer that is streamed, where everything counts as the model's.
  const sinkOf = (choice: number | null): ItemSink =>
    sourceSink(source, { turn: 0, choice, roleOf: () => 'assistant' }, () => undefined);
  readResponse(body, [], sinkOf, sinkOf(null));
  return source;
}

/** The log probabilities of these items of an answer. */
export function answerEchoes(body: JsonObject, changed: ReadonlySet<number>): readonly Path[] {
  const echoes: Path[] = [];
  const ignored = (): void => undefined;
  const rest: ItemSink = { text: ignored, value: ignored, unread: ignored, sealed: ignored, echo: ignored };
  const collecting: ItemSink = { ...rest, echo: (path) => void echoes.push(path) };
  readResponse(body, [], (index) => (changed.has(index) ? collecting : rest), rest);
  return echoes;
}
