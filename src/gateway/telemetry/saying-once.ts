/**
 * An exporter of OpenTelemetry that says, once each time it begins, that nothing can be sent. The SDK alone would say nothing.
 */

/** What an export comes to; 0 where it arrived. */
interface ExportResult {
  readonly code: number;
  readonly error?: Error;
}

/** What all exporters have. */
interface Exporter<Items> {
  export(items: Items, done: (result: ExportResult) => void): void;
}

/** The same exporter, with a word to say. `what` is what it sends. */
export function sayingOnce<Items, Kind extends Exporter<Items>>(
  exporter: Kind & Exporter<Items>,
  what: string,
  warn: (message: string) => void,
): Kind {
  const send = exporter.export.bind(exporter);
  let isSaid = false;
  exporter.export = (items, done) =>
    send(items, (result) => {
      if (result.code !== 0 && !isSaid)
        warn(`telemetry: ${what} can not be sent: ${result.error?.message ?? 'no reason'}`);
      isSaid = result.code !== 0;
      done(result);
    });
  return exporter;
}
