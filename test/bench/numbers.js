// Medians, percentiles and the table that the bench prints.

/** The value below which a share of the values lie; 0 for none. */
export function percentile(values, share) {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** The middle value. */
export function median(values) {
  return percentile(values, 0.5);
}

/** Rows of text as an aligned Markdown table. */
export function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_cell, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map((row) => line(row))].join('\n');
}

/** A verdict on a target: `ok` or `MISSED`. */
export function judged(value, limit) {
  return `${value.toFixed(2)} (target ${limit.toFixed(1)}: ${value <= limit ? 'ok' : 'MISSED'})`;
}
