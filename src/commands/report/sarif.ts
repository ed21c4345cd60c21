/**
 * Diagnostics as a SARIF 2.1.0 log (OASIS standard), for code scanning and the tools that read it. One run; the rules are
 * the whole catalogue, so that a rule's index never depends on what was found.
 */
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../../policy/diagnostic.ts';
import { severityOfCode } from '../../policy/diagnostic.ts';
import { catalogue, type CodeEntry } from '../../policy/rules/catalogue.ts';
import { distinctDiagnostics, type FileReport } from './summary.ts';

const schemaAddress = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

type Plain = Readonly<Record<string, unknown>>;

function rule({ code, title, why, example, mend }: CodeEntry): Plain {
  const severity = severityOfCode(code);
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\nFor example:\n\n${example}\n\n${mend}`,
      markdown: `${why}\n\nFor example:\n\n\`\`\`yaml\n${example}\n\`\`\`\n\n${mend}`,
    },
    defaultConfiguration: { level: severity },
    // What GitHub sorts alerts by.
    properties: { 'problem.severity': severity },
  };
}

/** A relative reference where the file is in the folder, so that it counts from wherever the reader has the files. */
function uriOf(file: string, folder: string): string {
  if (file === '-') return 'stdin';
  const within = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
  if (within.startsWith('/')) return pathToFileURL(within).href;
  return within
    .replace(/^(\.\/+)+/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

function result(diagnostic: Diagnostic, folder: string): Plain {
  const { code, severity, message, path, file, range, suggestion } = diagnostic;
  const { line, column, endLine, endColumn } = range;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  const location = { physicalLocation: { artifactLocation: { uri: uriOf(file, folder) }, region } };
  const place = path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path }] };
  return {
    ruleId: code,
    ruleIndex: catalogue.findIndex((entry) => entry.code === code),
    level: severity,
    message: { text: suggestion === undefined ? `${message}.` : `${message}. ${suggestion}` },
    locations: [{ ...location, ...place }],
  };
}

/** JSON text with a line end. `version` is this program's; paths count from `folder`, an absolute one. */
export function renderSarif(reports: readonly FileReport[], version: string, folder: string): string {
  const log = {
    $schema: schemaAddress,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'kt', semanticVersion: version, rules: catalogue.map(rule) } },
        invocations: [{ executionSuccessful: true }],
        columnKind: 'utf16CodeUnits',
        results: distinctDiagnostics(reports).map((one) => result(one, folder)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
