// `npm run quality [-- FOLDER] [--write]`: how well the detectors do on labelled texts (FOLDER, else ../shared/corpora), beside
// the table in docs/quality.md. A figure that fell fails; `--write` renews the table. Measures stand in measures/, a file each
// for what is detected: a new file is taken up by itself.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCorpora } from './corpora.js';
import { compare, describeFigure, readTable, withTable } from './table.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = `${root}docs/quality.md`;
const words = process.argv.slice(2);
const isWriting = words.includes('--write');
const folder = words.find((word) => !word.startsWith('--')) ?? `${root}../shared/corpora`;

/** The measures whose texts are there, in order of their files' names, each printed beside the table as it is taken. */
async function measureAll(corpora, known) {
  const files = readdirSync(new URL('measures/', import.meta.url)).filter((name) => name.endsWith('.js'));
  const sections = [];
  let falls = 0;
  for (const file of files.sort()) {
    const { title, needs, measure } = (await import(new URL(`measures/${file}`, import.meta.url))).default;
    const missing = needs.filter((name) => !corpora.has(name));
    if (missing.length > 0) {
      console.log(`\n${title}: skipped, there are no texts called ${missing.join(', ')}.*.jsonl`);
      continue;
    }
    console.log(`\n${title}`);
    const figures = await measure(corpora);
    for (const figure of figures) {
      const { note, fell } = compare(figure, known.get(`${title}\n${figure.name}`));
      if (fell) falls++;
      console.log(`  ${figure.name.padEnd(72)} ${describeFigure(figure).padStart(10)}  ${note}`.trimEnd());
    }
    sections.push({ title, figures });
  }
  return { sections, falls };
}

async function main() {
  const corpora = loadCorpora(folder);
  if (corpora.size === 0) {
    console.log(`skipped: no labelled texts in ${folder}. Name a folder of JSONL files: npm run quality -- FOLDER`);
    return 0;
  }
  const text = readFileSync(page, 'utf8');
  const table = readTable(text);
  const { sections, falls } = await measureAll(corpora, table.figures);
  if (isWriting) {
    writeFileSync(page, withTable(text, corpora.fingerprint, sections));
    console.log(`\nwrote ${page}`);
    return 0;
  }
  if (table.texts !== corpora.fingerprint) {
    console.log('\nOther texts than those of docs/quality.md: the comparison is for information, nothing fails.');
    return 0;
  }
  console.log(falls === 0 ? '\nno figure fell' : `\nfell: ${falls}. Where that is meant: npm run quality -- --write`);
  return falls === 0 ? 0 : 1;
}

process.exitCode = await main();
