/**
 * Credentials that literal characters within them give away, at a fixed distance from where they begin: Azure's identifiable
 * keys, Terraform's tokens, Mailchimp's keys. `secrets.ts` asks at the words that could hold one.
 */
import type { Match } from '../detector.ts';

/** A format with an anchor. */
interface AnchoredFormat {
  readonly name: string;
  /** The vendor's documentation. */
  readonly source: string;
  readonly anchor: string;
  /** Characters before the anchor. */
  readonly before: number;
  /** The whole, from its first character. */
  readonly pattern: RegExp;
}

const microsoft =
  'https://github.com/microsoft/security-utilities/blob/main/GeneratedRegexPatterns/PreciselyClassifiedSecurityKeys.json';

const formats: readonly AnchoredFormat[] = [
  {
    name: 'terraform_cloud_token',
    source: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    anchor: '.atlasv1.',
    before: 14,
    pattern: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,70}(?![A-Za-z0-9_-])/y,
  },
  {
    name: 'azure_client_secret',
    source: microsoft,
    anchor: 'Q~',
    before: 4,
    pattern: /[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])/y,
  },
  {
    name: 'azure_storage_key',
    source: microsoft,
    anchor: '+ASt',
    before: 76,
    pattern: /[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{6}==/y,
  },
  {
    name: 'azure_registry_key',
    source: microsoft,
    anchor: '+ACR',
    before: 42,
    pattern: /[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9]{5}(?![A-Za-z0-9])/y,
  },
  {
    name: 'azure_cosmos_key',
    source: microsoft,
    anchor: 'ACDb',
    before: 76,
    pattern: /[A-Za-z0-9]{76}ACDb[A-Za-z0-9]{6}==/y,
  },
  {
    name: 'azure_devops_token',
    source: microsoft,
    anchor: 'AZDO',
    before: 76,
    pattern: /[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?![A-Za-z0-9])/y,
  },
  {
    name: 'azure_ai_key',
    source: microsoft,
    anchor: 'JQQJ9',
    before: 52,
    pattern: /[A-Za-z0-9]{52}JQQJ9[9D][A-Za-z0-9]{22,28}(?![A-Za-z0-9])/y,
  },
  {
    name: 'azure_function_key',
    source: microsoft,
    anchor: 'AzFu',
    before: 44,
    pattern: /[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw](?:==|%3[Dd]%3[Dd])/y,
  },
  {
    name: 'azure_search_key',
    source: microsoft,
    anchor: 'AzSe',
    before: 42,
    pattern: /[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}(?![A-Za-z0-9])/y,
  },
  {
    name: 'azure_cache_key',
    source: microsoft,
    anchor: 'AzCa',
    before: 33,
    pattern: /[A-Za-z0-9]{33}AzCa[A-P][A-Za-z0-9]{5}=/y,
  },
  {
    name: 'mailchimp_key',
    source: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
    anchor: '-us',
    before: 32,
    pattern: /[0-9a-f]{32}-us\d{1,2}(?![A-Za-z0-9])/y,
  },
  {
    name: 'mailgun_key',
    source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/get-started',
    anchor: '-',
    before: 32,
    pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}(?![A-Za-z0-9-])/y,
  },
  {
    name: 'maxmind_license_key',
    source: 'https://dev.maxmind.com/license-key-validation-api/',
    anchor: '_mmk',
    before: 36,
    pattern: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk(?![A-Za-z0-9])/y,
  },
  {
    name: 'new_relic_license_key',
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#license-key',
    anchor: 'NRAL',
    before: 36,
    pattern: /[0-9a-z]{36}NRAL(?![A-Za-z0-9])/y,
  },
  {
    name: 'openai_api_key',
    source: 'https://platform.openai.com/docs/api-reference/authentication',
    anchor: 'T3BlbkFJ',
    before: 20,
    pattern: /[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?![A-Za-z0-9])/y,
  },
];

/** Types after `secret:`. */
export const anchoredNames: readonly string[] = formats.map(({ name }) => name);

/** Characters that the longest of them has, with one behind. */
const longestAnchored = 110;

/** The shortest run of letters and digits within any of them that has an anchor among letters and digits. */
export const shortestAnchoredWord = 34;

const bySign = ['~', '.', '+'] as const;
const inWords = formats.filter(({ anchor }) => !/[~.+]/.test(anchor));
const atSigns = new Map(
  bySign.map((sign) => [sign.charCodeAt(0), formats.filter(({ anchor }) => anchor.includes(sign))]),
);

/** Whether a character before an index is one that these credentials are made of, and no letter of an escape like `\n`. */
function isInside(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  const isInner =
    (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || code === 95 || code === 45;
  return isInner && !(text.charCodeAt(start - 2) === 92 && (code === 110 || code === 114 || code === 116));
}

function matchAt({ name, pattern }: AnchoredFormat, text: string, start: number): Match | null {
  if (start < 0 || isInside(text, start)) return null;
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  return found ? { type: `secret:${name}`, start, end: start + found[0].length, confidence: 0.97 } : null;
}

/** The credential whose anchor has its sign (`~`, `.`, `+`) at an index. */
export function anchoredAtSign(text: string, index: number, code: number): Match | null {
  for (const format of atSigns.get(code) ?? []) {
    const at = index - format.anchor.indexOf(String.fromCharCode(code));
    const match = text.startsWith(format.anchor, at) ? matchAt(format, text, at - format.before) : null;
    if (match) return match;
  }
  return null;
}

/** The credential within a long word, with what follows it, that only its anchor tells. */
export function anchoredInWord(text: string, start: number, end: number): Match | null {
  const written = text.slice(start, Math.min(end, start + longestAnchored));
  for (const format of inWords) {
    const at = written.indexOf(format.anchor);
    if (at !== format.before) continue;
    const match = matchAt(format, text, start);
    if (match) return match;
  }
  return null;
}

/** Where one could begin that is under way at the end of a text: the start of what its last characters can be part of. */
export function openAnchored(text: string, from: number): number {
  const least = Math.max(from, text.length - longestAnchored);
  let start = text.length;
  while (start > least && (inside.test(text.charAt(start - 1)) || isPadding(text, start - 1))) start--;
  return start;
}

const inside = /[A-Za-z0-9_~.+/-]/;

/** Whether a character may belong to the padding at the end, `==` or `%3D%3D`. */
function isPadding(text: string, index: number): boolean {
  return index >= text.length - 6 && '=%'.includes(text.charAt(index));
}
