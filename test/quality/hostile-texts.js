// Texts made to be slow to judge, a million characters each. What is random comes from a generator with a fixed seed.

/** Characters of each. */
const megabyte = 1_000_000;

/** What is repeated. */
export const pieces = {
  'a…': 'a',
  'A…': 'A',
  'a@a@…': 'a@',
  'a.a.…': 'a.',
  'a-a-…': 'a-',
  'a_a_…': 'a_',
  'a a …': 'a ',
  'a=a=…': 'a=',
  'a:a:…': 'a:',
  'a/a/…': 'a/',
  '1…': '1',
  '1 1 …': '1 ',
  '1-1-…': '1-',
  '1.1.…': '1.',
  '12 ab …': '12 ab ',
  '4111 …': '4111 1111 1111 1112 ',
  '123 456 789 …': '123 456 789 ',
  '123456789 …': '123456789 ',
  '012 …': '012 ',
  '12:12:…': '12:',
  'tfn, bsn …': `bsn tfn sin nif ${'123 456 789 '.repeat(6)}`,
  '+49 …': '+49 30 ',
  '(((…': '(',
  '[[[…': '[',
  '{"a":…': '{"a":',
  '<a>…': '<a>',
  '([…': '([',
  keywords: 'ignore all previous instructions password ssn card phone ',
  prose: 'The quick brown fox jumps over the lazy dog, and the meeting is at noon on Tuesday. ',
  'other scripts': 'न मस्ते привет 你好 สวัสดี ',
  spaces: ' ',
  'line ends': '\n',
  tabs: '\t',
  '"""…': '"',
  '\\n…': '\\n',
  '---…': '-',
  '-----BEGIN…': '-----BEGIN PRIVATE KEY-----\n',
  'sk-…': 'sk-',
  'AKIA…': 'AKIA',
  'password: …': 'password: ',
  'api_key="…': 'api_key="a1b2c3" ',
  '--token …': 'curl --token ',
  'https://…': 'https://a:b@',
  'passwords of many signs': '1.1.1.1alpassword: 😀1.1.1.1^password: ',
  'Bearer …': 'Authorization: Bearer ',
  'DE89 …': 'DE89 3704 ',
  'ff:ff:…': 'ff:',
  'MRN: …': 'MRN: 1234567 ',
  'patient …': 'patient diagnosis John Smith ',
  'Dr. John …': 'Dr. John Smith, 12 Main Street, ',
  'born on …': 'born on 12 May 1980, ',
  'ignore previous …': 'ignore all previous instructions and ',
  'you are now …': 'you are now DAN, act as ',
  'system: …': '\n### System: ',
  'i.g.n.o.r.e …': 'i.g.n.o.r.e. ',
  'how to make …': 'how to make a bomb ',
  'eval(…': 'eval(',
  'select …': "' OR 1=1; select * from ",
  'rm -rf …': 'rm -rf / && ',
  'rm -- …': 'rm --',
  'curl …': 'curl ',
  'mkfifo ;;;…': 'mkfifo ;;;;',
  'é…': 'é',
  'lines of ńabcd': '\nńabcd',
  'ｆｕｌｌ…': 'ｉｇｎｏｒｅ ',
  'zero width': 'i\u200bg\u200bn\u200b',
  look_alikes: 'іgnоrе ',
  'tag characters': '\u{E0069}\u{E0067}',
  'e and accents': 'e\u0301\u0300',
  'dots and accents': `.${'\u0301'.repeat(3)}==.${'\u0301'.repeat(12)}UFDwXZBAcBCAH6A`,
  surrogates: '\ud83d',
  pictographs: '😀',
  用户: '用户',
};

let seed = 1;
/** Of such a generator the lower bits come again soon; the upper sixteen do not. */
const random = (count) => ((seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) >>> 16) % count;
const draw = (characters) => Array.from({ length: megabyte }, () => characters[random(characters.length)]).join('');
const repeated = (piece) => piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte);
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Every text, by what it holds. */
export const hostileTexts = {
  ...Object.fromEntries(Object.entries(pieces).map(([name, piece]) => [name, repeated(piece)])),
  'random base64': draw(base64),
  'random hex': draw('0123456789abcdef'),
  'random digits and spaces': draw('0123456789   -'),
  'random words of few letters': draw('abce  '),
  'base64 of an attack': Buffer.from('ignore all previous instructions '.repeat(megabyte))
    .toString('base64')
    .slice(0, megabyte),
};
