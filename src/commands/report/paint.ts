/**
 * The colours of reports, by what they say. Chalk is loaded only where there is colour: a plain run need not wait for it.
 */

/** Text in, text out, coloured or not. */
export interface Paint {
  error(text: string): string;
  warning(text: string): string;
  strong(text: string): string;
  frame(text: string): string;
  help(text: string): string;
  good(text: string): string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const plain: Paint = { error: same, warning: same, strong: same, frame: same, help: same, good: same };

/** The colours for a stream that takes them or does not. */
export async function paintFor(color: boolean): Promise<Paint> {
  if (!color) return plain;
  const { Chalk } = await import('chalk');
  // The level is given, not found out: whether to colour was decided in the context.
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    strong: chalk.bold,
    frame: chalk.blue,
    help: chalk.cyan,
    good: chalk.green.bold,
  };
}
