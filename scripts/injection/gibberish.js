// Tails as optimisers append them to a request to break a model's refusal (Zou et al., 2023): pieces of words, code and
// punctuation that no person would write. And, so that not every sign counts, stretches of real code and tables.
import { pick } from '../training/grammar.js';

const heads = [
  'represent',
  'describing',
  'Manuel',
  'similarly',
  'write',
  'oppos',
  'Sure',
  'revert',
  'please',
  'interface',
  'begin',
  'Now',
  'inline',
  'seconds',
  'Step',
  'use',
  'formatted',
  'ident',
  'text',
  'Here',
  'tutorial',
  'paragraph',
  'thought',
  'sentence',
  'Mother',
  'respond',
  'Prison',
  'bullet',
  'gener',
  'lower',
  'Python',
  'Title',
  'sarcasm',
  'dialogue',
  'brief',
  'letters',
  'hint',
  'swap',
  'colon',
  'instead',
  'table',
  'reply',
  'double',
  'theta',
  'modify',
  'quot',
  'Speech',
  'bird',
  'rewrite',
];
const joints = [
  '!!',
  '{"',
  '}}',
  '](',
  ')(',
  '<|',
  '%%',
  '"]',
  '\\+',
  '.--',
  '={',
  '[[',
  '::',
  ';)',
  '--',
  '?\\',
  '*/',
  '{{',
  '`,',
  '\\"',
  '](-',
  '>>',
  '$$',
  '#{',
  '!--',
  '~~',
  '):',
  '("',
  "'}",
  '[...',
  '|>',
  '/*',
];
const endings = [
  'ly',
  'ing',
  'Type',
  'ed',
  'List',
  'To',
  'Of',
  'Text',
  'With',
  'Two',
  'Name',
  'ness',
  'able',
  'By',
  '',
  '',
  '',
];

/** A tail of 8 to 25 pieces. */
export function gibberish(random) {
  const pieces = [];
  const length = 8 + Math.floor(random() * 17);
  while (pieces.length < length) {
    const head = pick(random, heads);
    const tail = pick(random, endings);
    const shape = random();
    if (shape < 0.3) pieces.push(`${head}${pick(random, joints)}`);
    else if (shape < 0.5) pieces.push(`${pick(random, joints)}${head}${tail}`);
    else if (shape < 0.65) pieces.push(`${head}${tail}${pick(random, joints)}${pick(random, heads)}`);
    else if (shape < 0.75) pieces.push(pick(random, joints));
    else pieces.push(`${head}${tail}`);
  }
  return pieces.map((piece) => (random() < 0.75 ? ` ${piece}` : piece)).join('');
}

const codeLines = [
  'for (let i = 0; i < items.length; i++) { total += items[i].price; }',
  'def add(a, b):\n    return a + b',
  'SELECT id, name FROM users WHERE created_at > now() - interval 7 day;',
  'if err != nil {\n\treturn nil, err\n}',
  'import numpy as np\nx = np.zeros((3, 4))',
  '<div class="card"><p>{{ title }}</p></div>',
  'public static void main(String[] args) { System.out.println("hi"); }',
  '{"name": "test", "values": [1, 2, 3], "ok": true}',
  'git rebase -i HEAD~3 && git push --force-with-lease',
  'const [state, setState] = useState<string[]>([]);',
  '| name | value |\n|------|-------|\n| a    | 1     |',
  '\\frac{a}{b} = \\sum_{i=1}^{n} x_i^2',
  'curl -s https://api.example.com/v1/items | jq ".[0].id"',
  '#include <stdio.h>\nint main(void) { return 0; }',
  'try:\n    open(path)\nexcept OSError as e:\n    print(f"failed: {e}")',
  'SECRET_KEY = os.environ["SECRET_KEY"]',
  'system("ls -la"); // list files',
  'x => x.filter(Boolean).map(s => s.trim())',
  'docker run --rm -it -p 8080:80 nginx:latest',
  '@override\nWidget build(BuildContext context) => Text("Hi");',
  'chmod 600 ~/.ssh/config',
  'print("Enter your password: ", end="")',
  '$("#menu").on("click", () => $(this).toggle());',
  'assert response.status_code == 200, response.text',
  'UPDATE accounts SET role = "admin" WHERE id = 3;',
  'throw new Error(`unexpected token ${token}`);',
  'let total: u64 = v.iter().sum();',
  'fn main() { println!("{}", 1 + 1); }',
];

/** A few lines of code, markup or data. */
export const code = (random) =>
  Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, codeLines)).join('\n');
