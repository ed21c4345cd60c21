/**
 * What the YAML parser objects to, in words for people: its sentences without the places that they repeat, and the mend where
 * they do not tell it. And the texts that no parser need see.
 */

/** The first sentence of the parser's own message, without the position it repeats. */
export function firstSentence(message: string): string {
  const line = (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
  return line.replace(/[.:]$/, '');
}

/** What helps where the parser's own words do not tell it. */
export function mendOf(text: string, at: number): string | undefined {
  if (text.startsWith('${', at - 1))
    return 'Nothing is put in for ${…} here; a secret is named: secret_key_ref: {env: NAME}.';
  return text.includes('\r') && !text.includes('\n')
    ? 'Its lines end with CR alone; save it with LF or CRLF.'
    : undefined;
}

/** Refuses what is no text at all, before any parser sees it. */
export function notText(text: string): { message: string; at: number; suggestion: string } | null {
  const nul = text.indexOf('\0');
  if (nul === -1) return null;
  const looksWide = text[1] === '\0' || text[0] === '\0' || text.startsWith('\uFFFD');
  return {
    message: looksWide ? 'The file is not UTF-8 text; it looks like UTF-16' : 'The file holds a NUL character',
    at: looksWide ? 0 : nul,
    suggestion: looksWide ? 'Save it as UTF-8.' : 'Remove it; a config is plain text.',
  };
}
