/** Reads a body as a suspicious reader would: whatever can be decoded is decoded. */

/** All the text of a body, however it is written. */
export function everyText(json: string): string {
  const texts: string[] = [json];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      texts.push(value);
      const data = /^data:[^,]*,/.exec(value);
      if (data) {
        const rest = value.slice(data[0].length);
        visit(data[0].includes(';base64') ? Buffer.from(rest, 'base64').toString() : decodeURIComponent(rest));
      } else if (value.startsWith('{') || value.startsWith('[')) {
        try {
          visit(JSON.parse(value));
        } catch {
          // Not JSON; it stands there as it is.
        }
      }
    } else if (typeof value === 'object' && value !== null)
      for (const [key, member] of Object.entries(value)) {
        texts.push(key);
        visit(member);
      }
  };
  visit(JSON.parse(json));
  return texts.join('\n');
}
