/**
 * A document → everything wrong with it: YAML, schema, chain, the kinds' and sections' own rules, in that order of
 * trust. What a broken part could only repeat is not asked of it: one cause, one message.
 */
import { chainNames } from './chain-names.ts';
import { formatPath, severityOfCode, type Diagnostic, type Path } from './diagnostic.ts';
import { comparePositions, isPlainMap, type ConfigDocument } from './document.ts';
import { joinSchema } from './joined-schema.ts';
import type { Kind } from './kind.ts';
import { asChainMap, asMisplaced } from './misplaced.ts';
import { asWrittenSecret, type SecretTest } from './secret-problems.ts';
import type { ConfigSection, Rule } from './section.ts';
import { didYouMean } from './suggest.ts';
import { applySuppressions } from './suppression.ts';
import { trimmedSection, trimmedSettings } from './trimmed-part.ts';
import { explainErrors, type Problem, type ValidateConfig } from './validate.ts';

/** What a document is judged by. */
export interface LintOptions {
  readonly sections: readonly ConfigSection[];
  readonly kinds: readonly Kind[];
  /** Compiled from `joinSchema(sections)`. */
  readonly validate: ValidateConfig;
  /** For this document's values: `secretTest`. */
  readonly isSecret: SecretTest;
  /** Rules that look at the whole document, whatever the schema refused of it. */
  readonly rules?: readonly Rule[];
}

type Plain = Readonly<Record<string, unknown>>;
type Add = (problem: Omit<Problem, 'keyword'>) => void;

/** An unknown name in the chain or below `policy` is a kind that does not exist, whatever the schema calls it. */
function asUnknownKind(problem: Problem, document: Plain, kinds: readonly Kind[]): Problem {
  const { path, keyword } = problem;
  const [section, key] = path;
  const inChain = section === 'policies' && key === 'chain' && typeof path[2] === 'number';
  const isEntry = inChain && path.length === 3 && keyword === 'enum';
  const isEntryKey = inChain && path.length === 4 && keyword === 'propertyNames';
  const isSettings = section === 'policy' && path.length === 2 && keyword === 'additionalProperties';
  if (!isEntry && !isEntryKey && !isSettings) return problem;
  const entry = chainNames(document).find((one) => formatPath(one.path) === formatPath(path));
  const name = isEntry ? (entry?.name ?? '') : String(path.at(-1));
  const known = kinds.map((kind) => kind.name);
  const suggestion = didYouMean(name, known) ?? (known.length === 0 ? undefined : `Known kinds: ${known.join(', ')}.`);
  const told = { code: 'E001', message: `Unknown policy kind '${name}'`, path, keyword };
  const at = isEntry ? ('value' as const) : ('key' as const);
  return suggestion === undefined ? { ...told, at } : { ...told, at, suggestion };
}

/**
 * The document without what the schema refused: whole sections, but single kinds below `policy` and single items of a
 * section's parts, which leave a hole, so that the others keep their places.
 */
function soundPart(document: Plain, problems: readonly Problem[], sections: readonly ConfigSection[]): Plain {
  const refused = new Set<unknown>();
  const kinds = new Set<unknown>();
  const items = new Map<string, Set<number>>();
  const lists = new Set(sections.flatMap(({ key, isList }) => (isList === true ? [key] : [])));
  const partsOf = new Map(sections.flatMap(({ key, parts }) => (parts === undefined ? [] : [[key, parts] as const])));
  for (const { code, path } of problems) {
    const [section, key, index] = path;
    if (code === 'E001') continue;
    if (section === 'policy' && path.length > 1) kinds.add(key);
    else if (typeof section === 'string' && typeof index === 'number' && partsOf.get(section) === key) {
      items.set(section, (items.get(section) ?? new Set()).add(index));
    } else if (typeof section === 'string' && typeof key === 'number' && lists.has(section)) {
      items.set(section, (items.get(section) ?? new Set()).add(key));
    } else refused.add(section);
  }
  const sound = Object.entries(document).filter(([key]) => !refused.has(key));
  return Object.fromEntries(
    sound.map(([key, value]) => {
      const holes = items.get(key);
      if (Array.isArray(value)) return [key, holes === undefined ? value : holed(value, holes)];
      if (!isPlainMap(value)) return [key, value];
      if (key === 'policy')
        return [key, Object.fromEntries(Object.entries(value).filter(([kind]) => !kinds.has(kind)))];
      return [key, holes === undefined ? value : { ...value, ...withHoles(value, partsOf.get(key) ?? '', holes) }];
    }),
  );
}

/** A section whose list has holes in it. */
function withHoles(section: Plain, key: string, holes: ReadonlySet<number>): Plain {
  return { [key]: holed(section[key] as readonly unknown[], holes) };
}

/** A list with holes in it. What walks over a list passes them by. */
function holed(list: readonly unknown[], holes: ReadonlySet<number>): readonly unknown[] {
  const copy = [...list];
  for (const index of holes) Reflect.deleteProperty(copy, index);
  return copy;
}

/** Passes errors on and keeps warnings back: many a warning minds that something is missing, which may be what was refused. */
function errorsOnly(add: Add): Add {
  return (problem) => {
    if (severityOfCode(problem.code) === 'error') add(problem);
  };
}

/** What lint knows when it comes to what a document means. */
interface Judged {
  readonly value: Plain;
  /** What the schema accepted of it. */
  readonly sound: Plain;
  readonly problems: readonly Problem[];
}

/** E003 and the kinds' own objections; of a kind with settings that the schema refused, only errors in the others. */
function lintKinds({ value: document, sound, problems }: Judged, kinds: readonly Kind[], add: Add): void {
  const written = isPlainMap(document['policy']) ? document['policy'] : {};
  const judged = isPlainMap(sound['policy']) ? sound['policy'] : {};
  const entries = chainNames(document);
  for (const kind of kinds) {
    const isWritten = Object.hasOwn(written, kind.name);
    if (isWritten && !Object.hasOwn(judged, kind.name)) {
      const trimmed = trimmedSettings(document, problems, kind);
      if (trimmed !== null) askKind(kind, trimmed, errorsOnly(add));
      continue;
    }
    const settings = isPlainMap(judged[kind.name]) ? (judged[kind.name] as Plain) : {};
    const entry = entries.find(({ name }) => name === kind.name);
    const missing = entry === undefined ? null : (kind.missing?.(settings) ?? null);
    if (missing !== null && entry !== undefined) {
      const place = isWritten ? { path: ['policy', kind.name], at: 'key' as const } : entry;
      add({ code: 'E003', ...missing, path: place.path, at: place.at });
      continue;
    }
    if (isWritten) askKind(kind, settings, add);
  }
}

/** A kind's objections, placed in the document. */
function askKind(kind: Kind, settings: Plain, add: Add): void {
  kind.lint?.(settings, (problem) => add({ ...problem, path: ['policy', kind.name, ...problem.path] }));
}

/**
 * Asks the rules of every section that is sound and there, or whose absence means something; of one with a key that the schema
 * refused, only for errors in what else it holds.
 */
async function lintSections(
  { value, sound, problems }: Judged,
  sections: readonly ConfigSection[],
  add: Add,
): Promise<void> {
  const refusing = problems.filter(({ code }) => code !== 'E001');
  for (const section of sections) {
    const { key, hasDefault } = section;
    const isWritten = Object.hasOwn(value, key);
    if (!isWritten && hasDefault !== true) continue;
    const isSound = !isWritten || Object.hasOwn(sound, key);
    const trimmed = isSound ? null : trimmedSection(value, refusing, section);
    if (!isSound && trimmed === null) continue;
    const judged = isSound ? sound : { ...sound, [key]: trimmed };
    for (const rule of (await section.rules?.(judged)) ?? []) rule.check(judged, isSound ? add : errorsOnly(add));
  }
}

/** A secret in a wrong place and the reference that is missing there are one mistake. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const places = new Set(
    problems.filter(({ code }) => code === 'E013').map(({ path }) => formatPath(path.slice(0, -1))),
  );
  return problems.filter(
    ({ code, path }) => code !== 'E007' || !places.has(formatPath(path)) || !String(path.at(-1)).endsWith('_ref'),
  );
}

/** What is `pack` in a config is the head of a document of one policy. */
function asStandalone(problem: Problem): Problem {
  return problem.path[0] === 'pack' ? { ...problem, message: problem.message.replace("'pack'", "'policy'") } : problem;
}

/** Everything wrong with a document, in file order. A config loads exactly if none of it is an error. */
export async function lintDocument(document: ConfigDocument, options: LintOptions): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [...document.diagnostics];
  const add: Add = ({ code, message, path, at, suggestion }) => {
    const { file, range } = document.locate(path, at);
    const shown = formatPath(document.shownPath?.(path) ?? path);
    const diagnostic = { code, severity: severityOfCode(code), message, path: shown, file, range };
    found.push(suggestion === undefined ? diagnostic : { ...diagnostic, suggestion });
  };
  const unreadable = document.diagnostics.some(({ code }) => code !== 'E009');
  if (unreadable) return found;
  if (document.value === null) {
    if (found.length === 0) add({ ...emptyFile, path: [] });
    return found;
  }

  const { sections, kinds, validate, isSecret } = options;
  const errors = validate(document.value);
  const value = document.value as Plain;
  const schema = errors.length === 0 ? null : joinSchema(sections);
  const sourceOf = (path: Path): string | undefined => document.sourceOf(path);
  const explained = schema === null ? [] : explainErrors(errors, { schema, value, sourceOf });
  const recognised = explained
    .map((problem) => asWrittenSecret(asUnknownKind(problem, value, kinds), value, isSecret))
    .map((problem) => asChainMap(asMisplaced(problem, kinds, sections), value));
  const problems = withoutEchoes(recognised).map((problem) =>
    document.isStandalone ? asStandalone(problem) : problem,
  );
  for (const problem of problems) add(problem);
  if (isPlainMap(value)) {
    const sound = soundPart(value, problems, sections);
    lintKinds({ value, sound, problems }, kinds, add);
    await lintSections({ value, sound, problems }, sections, add);
    for (const rule of options.rules ?? []) rule.check(value, add);
  }
  const order = new Map(document.files.map((file, index) => [file, index]));
  const rank = ({ file }: Diagnostic): number => order.get(file) ?? 0;
  // What is a former spelling in a whole config is the only one in a document of one policy.
  const meant = document.isStandalone ? found.filter(({ code }) => code !== 'W016') : found;
  const sorted = applySuppressions(meant, document.suppressions).toSorted(
    (one, other) => rank(one) - rank(other) || comparePositions(one.range, other.range),
  );
  return withoutRepeats(sorted);
}

/** What stands behind an alias is wrong wherever it is used, and mended in one place. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message, file, range }) => {
    const key = JSON.stringify([code, message, file, range.line, range.column]);
    return !seen.has(key) && seen.add(key);
  });
}

const emptyFile = {
  code: 'E007',
  message: 'The file is empty',
  suggestion: "It needs at least 'pack' and 'policies'; 'kt init' writes a config to start from.",
};
