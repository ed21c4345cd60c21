/**
 * What in program text does harm when it is run as it stands, by category. Each begins with literal characters, in small letters;
 * what follows is the source of a pattern without open repeats, tried there and nowhere else, in any case.
 */
import type { HazardCategory } from './names.ts';

/** One thing to look out for. */
export interface HazardRule {
  readonly head: string;
  readonly rest: string;
  /** What may not stand before it, as the source of a look behind; a letter never may before a letter. */
  readonly notAfter?: string;
  /** Of one that may run on for long before something tells: what rules most of them out at little cost. */
  readonly ahead?: Ahead;
}

/** What has to come behind a head. Only the first thing counts that `next` finds, which many heads have in common. */
export interface Ahead {
  /** Source of a pattern for what ends the run, or tells. */
  readonly next: string;
  /** What has to stand there. */
  readonly tells: string;
  /** No further from the head than so many characters. */
  readonly within: number;
}

const shell = String.raw`(?:sudo\s{1,4})?(?:/bin/|/usr/bin/env\s{1,4})?(?:ba|z|da|k)?sh(?!\w)`;
/** A pipe into a shell, before anything else that ends a command. */
const piped: Ahead = { next: '[\\n|;&]', tells: String.raw`\|\s{0,4}${shell}`, within: 302 };
const disk = '(?:sd|hd|vd|xvd|nvme|disk)[a-z0-9]{0,10}';
const table = '(?:if\\s{1,4}exists\\s{1,4})?[\\w.`"\\[\\]]{1,64}';

/** By category, with where such things are described. */
export const hazardRules: Readonly<Record<HazardCategory, readonly HazardRule[]>> = {
  // Commands that wipe disks and trees: the manual pages of rm, dd, mkfs, chmod, del, Remove-Item.
  destructive_command: [
    {
      head: 'rm',
      rest: String.raw`\s{1,4}(?:-(?:-[a-z-]{20}|[a-z-]{1,20})\s{1,4}){0,4}-(?:[a-z]{0,6}r[a-z]{0,6}f|[a-z]{0,6}f[a-z]{0,6}r)[a-z]{0,6}\s{1,4}(?:--[a-z-]{1,20}\s{1,4}){0,2}["']?(?:/(?![\w.-])|/(?:bin|boot|dev|etc|home|lib|opt|root|sbin|usr|var)(?![\w.-])|/\*|~(?![\w.-])|\$home(?!\w)|\$\{home\}|\*)`,
    },
    {
      head: 'rm',
      rest: String.raw`\s{1,4}(?:-r\s{1,4}-f|-f\s{1,4}-r|--recursive\s{1,4}--force|--force\s{1,4}--recursive)\s{1,4}["']?(?:/(?![\w.-])|/(?:bin|boot|dev|etc|home|lib|opt|root|sbin|usr|var)(?![\w.-])|~(?![\w.-])|\*)`,
    },
    {
      head: 'rm',
      rest: String.raw`\s{1,4}[^\n;|]{0,60}--no-preserve-root`,
      ahead: { next: String.raw`[\n;|]|--no-preserve-root`, tells: '--no-preserve-root', within: 65 },
    },
    {
      head: 'mkfs',
      rest: String.raw`(?:\.[a-z0-9]{2,8})?\s{1,4}(?:-[a-z]{1,10}\s{1,4}(?:[\w.-]{1,40}\s{1,4})?){0,3}/dev/[a-z0-9]{2,20}`,
    },
    { head: 'dd', rest: String.raw`\s{1,4}(?:[a-z]{2,8}=[^\s]{1,60}\s{1,4}){0,5}of=/dev/${disk}` },
    { head: ':(){', rest: String.raw`\s{0,4}:\s{0,2}\|\s{0,2}:\s{0,2}&\s{0,2}\}\s{0,2};\s{0,2}:` },
    { head: 'format', rest: String.raw`(?:\.com)?\s{1,4}[a-z]:\s{1,4}/[a-z]` },
    { head: 'del', rest: String.raw`\s{1,4}(?:/[a-z]\s{1,4}){1,4}[a-z]:\\` },
    { head: 'rd', rest: String.raw`\s{1,4}(?:/[sq]\s{1,4}){1,2}[a-z]:\\` },
    { head: 'rmdir', rest: String.raw`\s{1,4}(?:/[sq]\s{1,4}){1,2}[a-z]:\\` },
    { head: 'remove-item', rest: String.raw`\s{1,4}[^\n|;]{0,80}-recurse[^\n|;]{0,60}-force` },
    { head: 'chmod', rest: String.raw`\s{1,4}(?:-r|--recursive)\s{1,4}(?:777|000|a\+rwx)\s{1,4}/(?![\w.-])` },
    { head: '>', rest: String.raw`\s{0,3}/dev/${disk}(?!\w)` },
  ],
  // CWE-494, download of code without integrity check.
  remote_execution: [
    { head: 'curl', rest: String.raw`\s[^\n|;&]{1,300}\|\s{0,4}${shell}`, ahead: piped },
    { head: 'wget', rest: String.raw`\s[^\n|;&]{1,300}\|\s{0,4}${shell}`, ahead: piped },
    { head: 'bash', rest: String.raw`\s{1,4}(?:-c\s{1,4}["']?\$\(|<\()\s{0,4}(?:curl|wget)\s` },
    { head: 'sh', rest: String.raw`\s{1,4}-c\s{1,4}["']?\$\(\s{0,4}(?:curl|wget)\s` },
    { head: 'eval', rest: String.raw`\s{1,4}["']?\$\(\s{0,4}(?:curl|wget)\s` },
    {
      head: 'iex',
      rest: String.raw`\s{0,4}\(?\s{0,4}\(?(?:new-object|invoke-webrequest|invoke-restmethod|iwr|irm)(?!\w)`,
    },
    {
      head: 'invoke-expression',
      rest: String.raw`\s{0,4}\(?\s{0,4}\(?(?:new-object|invoke-webrequest|invoke-restmethod|iwr|irm)(?!\w)`,
    },
    { head: 'powershell', rest: String.raw`(?:\.exe)?\s[^\n]{0,80}-e(?:nc|ncodedcommand)?\s{1,4}[a-z0-9+/=]{20,200}` },
  ],
  // MITRE ATT&CK T1059, T1071: a shell handed to whoever listens.
  reverse_shell: [
    { head: '/dev/tcp/', rest: String.raw`[\w.$-]{1,60}/[\w$]{1,10}` },
    {
      head: 'nc',
      rest: String.raw`\s{1,4}(?:[\w.-]{1,60}\s{1,4}){0,6}(?:-[a-z]{0,6}[ec]|--exec)\s{1,4}["']?(?:/bin/)?(?:ba|z)?sh(?!\w)`,
    },
    {
      head: 'ncat',
      rest: String.raw`\s{1,4}(?:[\w.-]{1,60}\s{1,4}){0,6}(?:-[a-z]{0,6}[ec]|--exec)\s{1,4}["']?(?:/bin/)?(?:ba|z)?sh(?!\w)`,
    },
    {
      head: 'mkfifo',
      rest: String.raw`\s{1,4}[^\n]{1,80}(?:\||;)[^\n]{0,80}\snc\s`,
      ahead: { next: String.raw`[|;][^\n|;]{0,80}\snc\s`, tells: '', within: 170 },
    },
    { head: 'os.dup2(', rest: String.raw`\s{0,4}\w{1,30}\.fileno\(\)` },
    { head: 'pty.spawn(', rest: String.raw`\s{0,4}\[?["'](?:/bin/)?(?:ba|z)?sh` },
  ],
  // CVE-2021-42574, "Trojan Source": characters that make program text look like another than it is.
  bidi_control: ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'].map(
    (head) => ({ head, rest: '' }),
  ),
  // CWE-79, scripts in what a browser shows.
  script_injection: [
    { head: '<script', rest: String.raw`(?:>|[\s/][^>]{0,300}>?)` },
    { head: '<iframe', rest: String.raw`(?:>|[\s/][^>]{0,300}>?)` },
    { head: 'javascript:', rest: String.raw`\s{0,4}[\w('"%[]` },
    { head: 'data:text/html', rest: '[;,]' },
    ...['onerror', 'onload', 'onclick', 'onmouseover', 'onfocus', 'ontoggle', 'onanimationstart'].map((head) => ({
      head,
      rest: String.raw`\s{0,3}=\s{0,3}["'\w]`,
    })),
  ],
  // CWE-89.
  sql_injection: [
    { head: "' or", rest: String.raw`\s{1,4}['"]?\w{1,8}['"]?\s{0,2}=\s{0,2}['"]?\w{1,8}` },
    { head: 'union', rest: String.raw`\s{1,4}(?:all\s{1,4})?select\s{1,4}[^\n;]{1,160}\sfrom\s` },
    { head: 'xp_cmdshell', rest: '' },
  ],
  sql_destruction: [
    { head: 'drop', rest: String.raw`\s{1,4}(?:table|database|schema)\s{1,4}${table}` },
    { head: 'truncate', rest: String.raw`\s{1,4}table\s{1,4}${table}` },
    { head: 'delete', rest: String.raw`\s{1,4}from\s{1,4}[\w.]{1,64}\s{0,4};` },
  ],
  // CWE-95, CWE-78, CWE-502.
  dynamic_evaluation: [
    { head: 'eval(', rest: '', notAfter: '[.]' },
    { head: 'exec(', rest: '', notAfter: '[.]' },
    { head: 'os.system(', rest: '' },
    { head: 'os.popen(', rest: '' },
    { head: 'new function(', rest: '' },
    { head: 'unserialize(', rest: '' },
    { head: 'pickle.load', rest: String.raw`s?\(` },
    { head: 'yaml.load(', rest: String.raw`(?![^)\n]{0,80}safe)` },
    { head: 'shell', rest: String.raw`\s{0,2}=\s{0,2}true(?!\w)` },
  ],
  // CWE-295.
  disabled_verification: [
    { head: 'verify', rest: String.raw`\s{0,2}=\s{0,2}false(?!\w)` },
    { head: 'rejectunauthorized', rest: String.raw`\s{0,2}:\s{0,2}false(?!\w)` },
    { head: 'insecureskipverify', rest: String.raw`\s{0,2}:\s{0,2}true(?!\w)` },
    { head: 'node_tls_reject_unauthorized', rest: String.raw`["']?\]?\s{0,2}=\s{0,2}["']?0` },
    { head: 'stricthostkeychecking', rest: String.raw`[\s=]{1,3}no(?!\w)` },
    { head: '--no-check-certificate', rest: '' },
    { head: 'curl', rest: String.raw`\s{1,4}(?:-k|--insecure)(?!\w)` },
  ],
};
