/**
 * How `kt events tail` puts events on standard output: the lines as they were written, columns fitted to the terminal, CSV, or
 * lines of the user's own template.
 */
import { once } from 'node:events';
import type { FoundLine } from '../../events/query.ts';
import type { Context } from '../context.ts';
import { CommandError } from '../exit-code.ts';
import type { EventRenderer } from '../render/event-line.ts';

/** The forms that have a name; any other text with a brace in it is a template. */
export const namedFormats = ['columns', 'ndjson', 'csv'] as const;

/** What events look like. */
export type TailFormat = { readonly form: (typeof namedFormats)[number] } | { readonly template: string };

/** Takes events, gathered until they are flushed. */
export interface EventPrinter {
  add(found: FoundLine): void;
  /** Writes what was gathered; resolves with true once the reader has room for more, with false after the signal. */
  flush(): Promise<boolean>;
}

/** One event as text or bytes, with its newline. */
type Form = (found: FoundLine) => string | Buffer;

const newline = Buffer.from('\n');

/** A printer. Throws a CommandError for a template that can't be read. */
export async function createPrinter(
  format: TailFormat,
  isDetailed: boolean,
  context: Context,
  signal: AbortSignal,
): Promise<EventPrinter> {
  const { stdout } = context;
  const form = await formOf(format, isDetailed, context);
  let gathered: Buffer[] = [];
  return {
    add: (found) => {
      const text = form(found);
      gathered.push(typeof text === 'string' ? Buffer.from(text) : text);
    },
    flush: async () => {
      if (signal.aborted) return false;
      const bytes = Buffer.concat(gathered);
      gathered = [];
      // A reader that went away meanwhile never drains.
      if (!stdout.write(bytes)) await once(stdout, 'drain', { signal }).catch(() => undefined);
      return true;
    },
  };
}

async function formOf(format: TailFormat, isDetailed: boolean, context: Context): Promise<Form> {
  if ('template' in format) return templateForm(format.template);
  switch (format.form) {
    case 'ndjson':
      return ({ line }) => Buffer.concat([line, newline]);
    case 'csv': {
      const { csvHeader, csvRow } = await import('../render/csv.ts');
      let isFirst = true;
      return ({ record }) => {
        const head = isFirst ? csvHeader : '';
        isFirst = false;
        return head + csvRow(record);
      };
    }
    case 'columns':
      return columnsForm(isDetailed, context);
  }
}

async function templateForm(text: string): Promise<Form> {
  const { compileTemplate, TemplateError } = await import('../render/template.ts');
  try {
    const template = compileTemplate(text);
    return ({ record, line }) => `${template(record, line)}\n`;
  } catch (error) {
    if (error instanceof TemplateError) throw new CommandError(`--format: ${error.message}`);
    throw error;
  }
}

/** Where the width is not known, such as in a pipe into a pager, nothing is cut that has a usual length. */
const wideEnough = 200;

async function columnsForm(isDetailed: boolean, context: Context): Promise<Form> {
  const { stdout, color } = context;
  const { createEventRenderer } = await import('../render/event-line.ts');
  const { localDate } = await import('../render/event-values.ts');
  const sentence = isDetailed ? (await import('../render/reason-sentences.ts')).reasonSentence : undefined;
  let renderer: EventRenderer | null = null;
  let width = 0;
  let day = localDate(new Date(context.now()).toISOString());
  return ({ record }) => {
    let text = '';
    const now = stdout.columns ?? wideEnough;
    if (renderer === null || now !== width) {
      // Also when a window was made wider or narrower: columns are fitted anew, and have their titles again.
      width = now;
      renderer = createEventRenderer(width, color.stdout, sentence);
      text += `${renderer.header()}\n`;
    }
    const date = localDate(record.timestamp);
    if (date !== day && date !== '') {
      day = date;
      text += `${renderer.rule(date)}\n`;
    }
    text += `${renderer.line(record)}\n`;
    if (isDetailed) text += `${renderer.details(record)}\n`;
    return text;
  };
}
