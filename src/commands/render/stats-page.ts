/**
 * The figures of a log as one page of HTML that needs nothing else: no script, no network, no font but the reader's. What
 * clients sent stands in it escaped, and the page forbids itself to load or run anything.
 */
import { dimensions, stages, type Dimension, type EventStats, type Tally } from '../../events/stats.ts';
import { escapeText } from './escape.ts';
import { periodsOf, type Period } from './periods.ts';
import { duration, grouped, summaryOf, titles } from './stats-text.ts';

/** What the page says of itself. */
export interface PageFacts {
  /** The log's path. */
  readonly file: string;
  /** How many names of each dimension it shows. */
  readonly top: number;
  /** RFC 3339. */
  readonly made: string;
}

/** Bars of the chart over time. */
const mostPeriods = 62;
const longestName = 200;

const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1c1c; --line: #8884; --bar: #4a7fb5; --allow: #3a8f5c;
  --redact: #c08a1e; --escalate: #8e5bb5; --block: #c0392b; background: var(--paper); }
@media (prefers-color-scheme: dark) { :root { --paper: #141414; --ink: #ececec; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
p.facts { opacity: .75; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid var(--line); }
td { overflow-wrap: anywhere; } td.stage { white-space: nowrap; } th.n, td.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
th.bar, td.bar { width: 35%; } .times th.bar, .times td.bar { width: 18%; } td.bar svg, figure svg { display: block; width: 100%; }
figure { margin: 0; } figcaption { font-size: .85rem; opacity: .75; display: flex; justify-content: space-between; gap: 1rem; }
rect { fill: var(--bar); } .allow { fill: var(--allow); } .redact { fill: var(--redact); } .escalate { fill: var(--escalate); }
.block { fill: var(--block); } .faint { opacity: .35; }
.key span::before { content: "■ "; } .key .a::before { color: var(--allow); } .key .d::before { color: var(--redact); }
.key .e::before { color: var(--escalate); } .key .b::before { color: var(--block); } .key span { margin-right: 1rem; display: inline-block; }
@media (max-width: 40rem) { th.bar, td.bar, .wide { display: none; } body { margin: 1rem auto; } }
@media print { body { margin: 0; } }
`;

/** The page. */
export function statsPage(stats: EventStats, { file, top, made }: PageFacts): string {
  const tables = dimensions
    .filter((dimension) => stats.by[dimension].counts.length > 0)
    .map((dimension) => tallyTable(dimension, stats.by[dimension], stats.events, top));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kt events</title>
<style>${style}</style>
</head>
<body>
<h1>Events</h1>
<p>${html(summaryOf(stats))}</p>
<p class="facts">Made ${html(made)} from ${html(file)}</p>
${timeChart(stats)}${tables.join('')}${latencyTable(stats)}</body>
</html>
`;
}

/** Text for HTML, also within quotes: controls and bidi marks shown as escapes. */
function html(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  const shown = text.length > longestName ? `${text.slice(0, longestName)}…` : text;
  return escapeText(shown).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Verdicts that have a colour of their own. */
const colored = new Set(['allow', 'redact', 'escalate', 'block']);

function tallyTable(dimension: Dimension, { counts, others }: Tally, total: number, top: number): string {
  const title = titles[dimension];
  const shown = counts.slice(0, top);
  const largest = shown[0]?.count ?? 1;
  const rows = shown.map(({ name, count }) => {
    const share = `${((count / total) * 100).toFixed(1)} %`;
    const color = dimension === 'verdict' && colored.has(name) ? name : '';
    const drawn = bars([{ from: 0, to: count / largest, color }]);
    return `<tr><td>${html(name)}</td><td class="n">${grouped(count)}</td><td class="n">${share}</td><td class="bar">${drawn}</td></tr>\n`;
  });
  const rest = counts.slice(top).reduce((sum, { count }) => sum + count, others);
  if (rest > 0) {
    rows.push(`<tr><td>(others)</td><td class="n">${grouped(rest)}</td><td></td><td class="bar"></td></tr>\n`);
  }
  return `<h2>${title}</h2>
<table>
<tr><th>${title}</th><th class="n">Events</th><th class="n">Share</th><th class="bar"></th></tr>
${rows.join('')}</table>
`;
}

/** Bars on one line, from 0 to 1 of its length. What they show stands beside them as a number. */
function bars(list: readonly { readonly from: number; readonly to: number; readonly color: string }[]): string {
  const rects = list.map(({ from, to, color }) => {
    const name = color === '' ? '' : ` class="${color}"`;
    const width = Math.max(0.5, (to - from) * 100);
    return `<rect${name} x="${(from * 100).toFixed(2)}" width="${width.toFixed(2)}" height="10"/>`;
  });
  return `<svg viewBox="0 0 100 10" height="10" preserveAspectRatio="none" aria-hidden="true">${rects.join('')}</svg>`;
}

/** Each stage's percentiles, and a bar to the median that goes on faintly to the 99th. */
function latencyTable({ latency }: EventStats): string {
  const names = ['p50', 'p90', 'p95', 'p99', 'max'] as const;
  const timed = stages.filter((stage) => latency[stage].count > 0);
  if (timed.length === 0) return '';
  const longest = Math.max(...timed.map((stage) => latency[stage].p99), Number.MIN_VALUE);
  const rows = timed.map((stage) => {
    const cells = names.map((name) => `<td class="n${wideOnly(name)}">${duration(latency[stage][name])}</td>`).join('');
    const { p50, p99 } = latency[stage];
    const drawn = bars([
      { from: 0, to: p50 / longest, color: '' },
      { from: p50 / longest, to: p99 / longest, color: 'faint' },
    ]);
    return `<tr><td class="stage">${stage.replace('_', ' ')}</td><td class="n wide">${grouped(latency[stage].count)}</td>${cells}<td class="bar">${drawn}</td></tr>\n`;
  });
  return `<h2>Latency</h2>
<table class="times">
<tr><th>Stage</th><th class="n wide">Events</th>${names.map((name) => `<th class="n${wideOnly(name)}">${name}</th>`).join('')}<th class="bar">to p50, p99</th></tr>
${rows.join('')}</table>
`;
}

/** Percentiles that a narrow window has no room for. */
function wideOnly(name: string): string {
  return name === 'p50' || name === 'p99' ? '' : ' wide';
}

/** Stacked bars: the gravest verdicts at the foot, redactions above, the rest on top. */
function timeChart(stats: EventStats): string {
  const { unit, list } = periodsOf(stats, mostPeriods);
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined) return '';
  const largest = Math.max(...list.map(({ events }) => events));
  const step = 600 / list.length;
  const columns = list.map((period, index) => stackedBar(period, index * step, step * 0.85, 120 / largest)).join('');
  return `<h2>By ${unit}, UTC</h2>
<figure>
<svg viewBox="0 0 600 120" height="160" preserveAspectRatio="none" role="img" aria-label="Events by ${unit}, ${html(first.name)} to ${html(last.name)}">
${columns}</svg>
<figcaption><span>${html(first.name)}</span><span>at most ${grouped(largest)} events</span><span>${html(last.name)}</span></figcaption>
</figure>
<p class="key"><span class="a">allow</span><span class="d">redact</span><span class="e">escalate</span><span class="b">block</span></p>
`;
}

function stackedBar(period: Period, x: number, width: number, scale: number): string {
  const { events, block, escalate, redact } = period;
  const parts = [
    ['block', block],
    ['escalate', escalate],
    ['redact', redact],
    ['allow', events - block - escalate - redact],
  ] as const;
  let foot = 120;
  const rects = parts.map(([name, count]) => {
    const height = count * scale;
    foot -= height;
    return count === 0
      ? ''
      : `<rect class="${name}" x="${x.toFixed(2)}" y="${foot.toFixed(2)}" width="${width.toFixed(2)}" height="${height.toFixed(2)}"/>`;
  });
  const said = `${period.name}: ${grouped(events)} events, ${grouped(redact)} redact, ${grouped(escalate)} escalate, ${grouped(block)} block`;
  return `<g>${rects.join('')}<title>${html(said)}</title></g>\n`;
}
