// The figures of docs/quality.md: written between two comments as tables, read back, compared with new ones.
//
// A figure is {name, value, unit, better}: unit `%` (value from 0 to 1), `ms`, `` (a plain number); better `higher`, `lower`. One with a
// `limit` is a time, which depends on the machine: it fails only where it passes a limit that the table keeps.

const begin = '<!-- figures: written by npm run quality -- --write -->';
const end = '<!-- end of figures -->';

const decimals = { '%': 1, ms: 2, '': 3 };

/** A figure as people read it: `52.2 %`. */
export function describeFigure({ value, unit }) {
  const shown = (unit === '%' ? value * 100 : value).toFixed(decimals[unit]);
  return unit === '' ? shown : `${shown} ${unit}`;
}

/** The figures of a page by section and name, and the texts that they were measured on. */
export function readTable(page) {
  const figures = new Map();
  const from = page.indexOf(begin);
  const part = from < 0 ? '' : page.slice(from + begin.length, page.indexOf(end));
  let section = '';
  for (const line of part.split('\n')) {
    if (line.startsWith('### ')) section = line.slice(4);
    const cells = /^\| (.+?) +\| +([\d.]+)/.exec(line);
    if (cells !== null) figures.set(`${section}\n${cells[1]}`, Number(cells[2]));
  }
  return { texts: /^Texts: (.*)\.$/m.exec(part)?.[1] ?? null, figures };
}

/** What has become of a figure since, in words, and whether it fell: by more than its last digit can be off. */
export function compare(figure, known) {
  const now = Number(describeFigure(figure).split(' ')[0]);
  const bound = figure.limit === undefined ? '' : ` (limit ${figure.limit} ${figure.unit})`;
  if (known === undefined) return { note: `new${bound}`, fell: false };
  if (figure.limit !== undefined) {
    const fell = now > figure.limit && known <= figure.limit;
    return { note: `was ${known}${bound}${fell ? '  PASSED THE LIMIT' : ''}`, fell };
  }
  if (now === known) return { note: '', fell: false };
  const fell = figure.better === 'higher' ? now < known : now > known;
  return { note: `was ${known}${fell ? '  FELL' : ''}`, fell };
}

/** The page with new tables in the place of the old ones. */
export function withTable(page, texts, sections) {
  const parts = sections.map(({ title, figures }) => {
    const rows = figures.map((figure) => {
      const limit = figure.limit === undefined ? '' : `, limit ${figure.limit} ${figure.unit}`;
      return [figure.name, `${describeFigure(figure)}${limit}`];
    });
    const widths = [0, 1].map((column) => Math.max(6, ...rows.map((row) => row[column].length)));
    const line = ([name, value]) => `| ${name.padEnd(widths[0])} | ${value.padStart(widths[1])} |`;
    const rule = `| ${'-'.repeat(widths[0])} | ${'-'.repeat(widths[1] - 1)}: |`;
    return [`### ${title}`, '', line(['figure', 'seen']), rule, ...rows.map(line)].join('\n');
  });
  const [before] = page.split(begin);
  const after = page.slice(page.indexOf(end));
  return `${before}${begin}\n\n${[`Texts: ${texts}.`, ...parts].join('\n\n')}\n\n${after}`;
}
