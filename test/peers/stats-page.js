// The page of `kt events stats --html` in a real Chromium: it needs no network and runs nothing, says what the log holds, is
// whole at every width, in light and dark and on paper, and shows what clients called themselves as text.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startBrowser } from './browser.js';
import { sampleEvents } from './sample-events.js';

export const programs = [{ program: 'chromium', debian: 'chromium' }];

const bin = fileURLToPath(new URL('../../bin/kt.js', import.meta.url));

/** Where a picture of the page goes, for people to look at: KT_PEERS_SHOTS=FOLDER. */
const shots = process.env.KT_PEERS_SHOTS;

/** Names that would be markup, script or a turn of the text if they were not shown as text. */
const hostile = [
  '<script>document.title="owned"</script>',
  '"><img src=http://tracker.example/x.png onerror="document.title=\'owned\'">',
  "'-alert(1)-'</style></svg>",
  '\u202etxet denrut\u202c',
  `long ${'m'.repeat(5_000)}`,
];

export async function open() {
  const folder = mkdtempSync(join(tmpdir(), 'kt-page-'));
  mkdirSync(join(folder, 'events'));
  const files = await sampleEvents({
    count: 3_000,
    models: ['gpt-4o', 'gpt-4o-mini', 'claude-sonnet-4-5', ...hostile],
  });
  for (const [name, text] of files) writeFileSync(join(folder, 'events', name), text);
  const env = { PATH: process.env.PATH, KEEPTRUSTS_HOME: folder, NO_COLOR: '1' };
  const kt = (...words) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'events', 'stats', ...words], {
      encoding: 'utf8',
      env,
      cwd: folder,
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  kt('--html', 'report.html', '--top', '20');
  const figures = JSON.parse(kt('--json'));
  const browser = await startBrowser();
  const page = await browser.open(pathToFileURL(join(folder, 'report.html')).href);
  return { folder, figures, browser, page };
}

export async function close({ folder, browser }) {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The rows of the table below a heading, cell by cell. */
const rowsOf = (page, heading) =>
  page.value(`(() => {
    const title = [...document.querySelectorAll('h2')].find((one) => one.textContent === ${JSON.stringify(heading)});
    let table = title.nextElementSibling;
    while (table && table.tagName !== 'TABLE') table = table.nextElementSibling;
    return [...table.querySelectorAll('tr')].slice(1).map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
  })()`);

const count = (text) => Number(text.replaceAll(',', ''));

export const cases = [
  {
    name: 'asks for nothing but itself, and nothing in it complains',
    run: async ({ page }) => {
      equal(page.requests.length, 1, page.requests.join(' '));
      deepEqual(page.complaints, []);
      equal(await page.value('document.scripts.length'), 0);
      equal(await page.value('document.title'), 'kt events');
    },
  },
  {
    name: 'shows what clients called themselves as text',
    run: async ({ page }) => {
      const models = (await rowsOf(page, 'Model')).map(([name]) => name);
      for (const name of hostile.slice(0, 3)) ok(models.includes(name), `${name} is not among ${models.join(' ')}`);
      ok(models.some((name) => name.includes('\\u202etxet')));
      ok(models.every((name) => name.length < 300));
      equal(await page.value('document.images.length'), 0);
    },
  },
  {
    name: 'says what --json says',
    run: async ({ page, figures }) => {
      for (const [heading, names] of [
        ['Verdict', figures.verdict],
        ['Policy', figures.policy],
        ['Reason', figures.reason],
        ['Key', figures.key],
      ]) {
        const rows = await rowsOf(page, heading);
        deepEqual(Object.fromEntries(rows.map(([name, events]) => [name, count(events)])), names);
      }
      const text = await page.value('document.body.innerText');
      ok(text.includes(`${figures.events.toLocaleString('en-US')} events`), text.slice(0, 300));
      const stages = (await rowsOf(page, 'Latency')).map(([stage]) => stage);
      ok(stages.includes('total') && stages.includes('first token'), stages.join(' '));
    },
  },
  {
    name: 'draws charts whose bars are as long as their numbers',
    run: async ({ page, figures }) => {
      const bars = await page.value(`[...document.querySelectorAll('td.bar rect')].map((bar) => {
        const row = bar.closest('tr');
        return { heading: row.cells[0].textContent, width: bar.getBoundingClientRect().width, events: row.cells[1].textContent };
      })`);
      const block = bars.find(({ heading }) => heading === 'block');
      const allow = bars.find(({ heading }) => heading === 'allow');
      ok(allow.width > 50, `the longest bar is ${allow.width} wide`);
      const wanted = figures.verdict.block / figures.verdict.allow;
      ok(Math.abs(block.width / allow.width - wanted) < 0.02, `${block.width} of ${allow.width}, not ${wanted}`);
      const columns = await page.value(`[...document.querySelectorAll('figure g')].map((column) => ({
        height: [...column.querySelectorAll('rect')].reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0),
        events: Number(/: ([\\d,]+) events/.exec(column.textContent)[1].replaceAll(',', '')),
      }))`);
      equal(
        columns.reduce((sum, { events }) => sum + events, 0),
        figures.events,
      );
      const tallest = Math.max(...columns.map(({ height }) => height));
      const most = Math.max(...columns.map(({ events }) => events));
      for (const { height, events } of columns) ok(Math.abs(height / tallest - events / most) < 0.02);
    },
  },
  ...[320, 800, 1600].flatMap((width) =>
    ['light', 'dark'].map((scheme) => ({
      name: `fits a window of ${width} in ${scheme}, and can be read there`,
      run: async ({ page }) => {
        await page.show(width, scheme);
        const wide = await page.value('document.documentElement.scrollWidth');
        ok(wide <= width, `the page is ${wide} wide`);
        const cut = await page.value(`[...document.querySelectorAll('td, th, p')]
          .filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent.slice(0, 40))`);
        deepEqual(cut, []);
        const lines = await page.value(
          "[...document.querySelectorAll('td.stage')].map((one) => one.getClientRects()[0].height)",
        );
        ok(Math.max(...lines) < 45, `a stage's name takes ${Math.max(...lines)} pixels`);
        const contrast = await page.value(`(() => {
          const light = (text) => {
            const parts = text.match(/[\\d.]+/g).slice(0, 3).map((part) => Number(part) / 255);
            const [red, green, blue] = parts.map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
          };
          const { color } = getComputedStyle(document.body);
          const paper = getComputedStyle(document.documentElement).backgroundColor;
          const [ink, ground] = [light(color), light(paper)].sort((one, other) => other - one);
          return (ink + 0.05) / (ground + 0.05);
        })()`);
        ok(contrast >= 7, `the contrast is ${contrast}`);
        if (shots) writeFileSync(join(shots, `stats-${width}-${scheme}.png`), await page.screenshot());
      },
    })),
  ),
  {
    name: 'prints',
    run: async ({ page }) => {
      const { data } = await page.call('Page.printToPDF', { printBackground: true });
      const pdf = Buffer.from(data, 'base64');
      equal(pdf.toString('latin1', 0, 5), '%PDF-');
      ok(pdf.length > 10_000);
    },
  },
  {
    name: 'tells readers that do not see what its charts show',
    run: async ({ page }) => {
      const { nodes } = await page.call('Accessibility.getFullAXTree');
      const images = nodes.filter(
        ({ role, ignored }) => !ignored && ['image', 'img', 'graphics-document'].includes(role?.value),
      );
      ok(
        images.length > 0 && images.every(({ name }) => name?.value),
        JSON.stringify(images.map(({ name }) => name?.value)),
      );
      equal(await page.value('document.documentElement.lang'), 'en');
      deepEqual(await page.value("[...document.querySelectorAll('h1, h2')].map((one) => one.tagName).slice(0, 2)"), [
        'H1',
        'H2',
      ]);
    },
  },
];
