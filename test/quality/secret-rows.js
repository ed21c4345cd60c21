// Labelled texts to measure the search for credentials with: invented ones of every documented form, where people leave them,
// and what only looks like one. The same seed gives the same rows, `{text, label, spans, source}`, as in the other corpora.
// Nothing here is a credential of anybody's.
import { addresses, alphabets, assigned, prefixed } from './secret-forms.js';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fills a form's braces with random characters. */
function fill(form, random) {
  return form.replaceAll(/\{([A-Za-z])(\d+)\}/g, (whole, name, count) => {
    const alphabet = alphabets[name];
    if (!alphabet) return whole;
    return Array.from({ length: Number(count) }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
  });
}

/** Where a credential stands that its own form tells. `§` is its place. */
const anywhere = [
  ['env', 'SERVICE_VALUE=§\nDEBUG=true\n'],
  ['shell', 'export VALUE="§" && ./deploy.sh --verbose'],
  ['python', 'client = Client("§", timeout=30)  # works on staging'],
  ['javascript', "const client = new Client({ value: '§', retries: 3 });"],
  ['json', '{"service": "billing", "value": "§", "retries": 3}'],
  ['escaped-json', '{"arguments": "{\\"value\\": \\"§\\", \\"n\\": 1}"}'],
  ['yaml', 'service:\n  name: billing\n  value: §\n  replicas: 2\n'],
  ['log', '2026-03-14T09:26:53Z ERROR [auth] request with §: 401 Unauthorized'],
  ['chat', 'Hi! I always get a 401 although I use § as it says in the manual. What is wrong?'],
  ['chat-end', 'can you rotate this for me please: §'],
  ['curl', 'curl -s https://api.vendor.io/v2/items -H "X-Value: §" | jq .'],
  ['bearer', 'GET /v2/items HTTP/1.1\nHost: api.vendor.io\nAuthorization: Bearer §\n\n'],
  ['query', 'GET https://api.vendor.io/v2/items?value=§&page=2'],
  ['xml', '<config><value>§</value><page>2</page></config>'],
  ['markdown', 'Use `§` for the sandbox, see **setup**.'],
  ['list', 'Keys I found in the old repo:\n- §\n- nothing else'],
  ['csv', '17,billing,§,2026-03-14'],
  ['newline', 'Line one.\\n§\\nLine three.'],
  ['chinese', '请问这个密钥§为什么不能用？'],
];

/** Where a credential stands that its name tells. `¤` is the name's place. */
const named = [
  ['env', '¤=§\nDEBUG=true\n'],
  ['quoted-env', '¤="§"\n'],
  ['shell', 'export ¤=§'],
  ['docker-run', 'docker run -d -e ¤=§ -p 8080:80 vendor/app:2.1'],
  ['dockerfile', 'FROM node:20\nENV ¤ §\nCMD ["node", "."]'],
  ['python', '¤ = "§"'],
  ['python-environ', 'os.environ["¤"] = "§"'],
  ['python-argument', 'client = Client(region="eu", ¤="§", timeout=30)'],
  ['python-typed', '    ¤: str = "§"'],
  ['javascript', "const ¤ = '§';"],
  ['javascript-env', "process.env.¤ = '§';"],
  ['typescript', "private readonly ¤: string = '§';"],
  ['java', 'private static final String ¤ = "§";'],
  ['go', '¤ := "§"'],
  ['php', "'¤' => '§',"],
  ['ruby', ":¤ => '§'"],
  ['csharp', 'settings["¤"] = "§";'],
  ['powershell', '$env:¤ = "§"'],
  ['json', '{"region": "eu", "¤": "§", "retries": 3}'],
  ['escaped-json', '{"arguments": "{\\"¤\\": \\"§\\", \\"n\\": 1}"}'],
  ['yaml', 'service:\n  ¤: §\n  replicas: 2\n'],
  ['yaml-quoted', '  ¤: "§"\n'],
  ['kubernetes', '        - name: ¤\n          value: "§"\n'],
  ['toml', '[service]\n¤ = "§"\n'],
  ['ini', '[default]\n¤ = §\nregion = eu-west-1\n'],
  ['xml', '<config><¤>§</¤></config>'],
  ['xml-attribute', '<add key="¤" value="§" />'],
  ['flag', './deploy --¤=§ --region eu'],
  ['call', 'setenv("¤", "§", 1);'],
  ['chat', 'my ¤ is § and it does not work'],
  ['chat-colon', 'here is the ¤: §'],
];

const pem = (kind, random, newline = '\n') =>
  [`-----BEGIN ${kind}-----`, ...Array.from({ length: 6 }, () => fill('{b64}', random)), fill('{b30}==', random)].join(
    newline,
  ) + `${newline}-----END ${kind}-----`;

/** Credentials in files and commands of their own form: name, text with `§`, the credential's form. */
const elsewhere = [
  ['netrc', 'machine api.vendor.io\n  login deploy\n  password §\n', '{A16}'],
  ['npmrc', '//registry.npmjs.org/:_authToken=§\n', '{h8}-{h4}-{h4}-{h4}-{h12}'],
  ['npmrc-auth', '//npm.company.io/:_auth=§\n', '{b40}=='],
  ['pypirc', '[pypi]\nusername = deploy\npassword = §\n', '{A14}!2'],
  ['docker-config', '{"auths": {"https://index.docker.io/v1/": {"auth": "§"}}}', '{b43}='],
  [
    'kubeconfig',
    'users:\n- name: admin\n  user:\n    client-key-data: §\n',
    'LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQ{b120}==',
  ],
  ['kubeconfig-token', 'users:\n- name: admin\n  user:\n    token: §\n', '{A16}.{A40}'],
  ['basic', 'Authorization: Basic §', '{b30}=='],
  ['curl-user', 'curl -u deploy:§ https://api.vendor.io/v1/builds', '{A16}'],
  ['curl-user-long', "curl --user 'deploy:§' https://api.vendor.io/v1/builds", '{A16}'],
  ['mysql', 'mysql -h db1 -u root --password=§ shop < dump.sql', '{A12}'],
  ['pgpassword', 'PGPASSWORD=§ psql -h db1 -U app', '{A12}'],
  ['sshpass', "sshpass -p '§' ssh root@10.0.0.4", '{A10}#1'],
  ['redis-cli', 'redis-cli -h cache -a § ping', '{A32}'],
  ['cli-password', 'az login -u admin@contoso.com --password § --tenant x', '{A14}!3'],
  ['docker-login', 'docker login -u deploy -p § registry.company.io', '{A20}'],
  ['api-key-header', 'curl https://api.vendor.io/v1 -H "X-API-Key: §"', '{A32}'],
  ['token-header', "headers: { 'X-Auth-Token': '§' }", '{h40}'],
  ['query-key', 'https://api.vendor.io/v1/items?api_key=§&page=2', '{h32}'],
  ['query-token', 'https://hooks.vendor.io/in?access_token=§', '{A40}'],
  ['aws-file', '[default]\naws_access_key_id = X\naws_secret_access_key = §\n', '{b40}'],
  ['aws-prose', 'The AWS secret access key is §, region eu-west-1.', '{b40}'],
  ['password-prose', 'The password is § and the user is admin.', 'Tr0ub4dor&{d2}'],
  ['gcp', '{"type": "service_account", "private_key_id": "§", "client_email": "x@p.iam.gserviceaccount.com"}', '{h40}'],
];

const blocks = [
  'RSA PRIVATE KEY',
  'EC PRIVATE KEY',
  'PRIVATE KEY',
  'ENCRYPTED PRIVATE KEY',
  'OPENSSH PRIVATE KEY',
  'PGP PRIVATE KEY BLOCK',
];

/** What only looks like a credential; nothing in it is one. */
const lookAlikes = [
  'commit {h40}\nAuthor: A. Developer\nDate: Mon Mar 2 2026',
  'git checkout {h40} && git cherry-pick {h7}',
  'Merge {h40} into {h40}',
  'sha256: {h64}  dist/app.tar.gz',
  '{h32}  app.iso\n{h32}  app.img',
  'MD5 ({h32}) matches',
  'FROM node@sha256:{h64}',
  'image: registry.company.io/team/app@sha256:{h64}',
  '"integrity": "sha512-{b86}=="',
  '<script src="x.js" integrity="sha384-{b64}" crossorigin="anonymous"></script>',
  `request_id=${uuidForm()} status=200`,
  `user_key: ${uuidForm()}`,
  `"id": "${uuidForm()}", "tenant": "${uuidForm()}"`,
  `tenantId = "${uuidForm()}"\nsubscription_id = "${uuidForm()}"`,
  'ETag: "{h32}"',
  'traceparent: 00-{h32}-{h16}-01',
  'X-Amzn-Trace-Id: Root=1-{h8}-{h24}',
  '<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA{b300}" />',
  'url("data:font/woff2;base64,d09GMgABAAAAA{b200}")',
  'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ{b300} dev@laptop',
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{b43} dev@laptop',
  '-----BEGIN PUBLIC KEY-----\n{b64}\n{b64}\n-----END PUBLIC KEY-----',
  '-----BEGIN CERTIFICATE-----\n{b64}\n{b64}\n{b64}\n-----END CERTIFICATE-----',
  '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
  '-----BEGIN RSA PRIVATE KEY-----\n<your key here>\n-----END RSA PRIVATE KEY-----',
  'age1{a58}',
  'STRIPE_PUBLISHABLE_KEY=pk_live_{A24}',
  'mapboxgl.accessToken = "pk.eyJ{A60}.{A22}"',
  'GTM-{U7} G-{U10} UA-{d8}-1',
  'client_id: {d12}-{a32}.apps.googleusercontent.com',
  'AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\nAWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  'arn:aws:iam::{d12}:role/deploy-{A8}',
  'OPENAI_API_KEY=sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'OPENAI_API_KEY=sk-...',
  'openai.api_key = "sk-your-openai-api-key-goes-here-123"',
  'export GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'token: ghp_YOUR_PERSONAL_ACCESS_TOKEN_GOES_HERE',
  'xoxb-your-bot-token-goes-here',
  'Authorization: Bearer YOUR_ACCESS_TOKEN',
  'Authorization: Bearer <token>',
  'curl -H "Authorization: Bearer $TOKEN" https://api.vendor.io',
  'curl -u user:password https://example.com',
  'curl -u "$USER:$PASS" https://api.vendor.io',
  'api_key = "YOUR_API_KEY_HERE"',
  'API_KEY=<your-api-key>',
  'api_key: "{{ .Values.apiKey }}"',
  'password: ${DB_PASSWORD}',
  'password: ${{ secrets.DB_PASSWORD_PROD_2024 }}',
  'password = os.environ["DB_PASSWORD"]',
  'const token = process.env.API_TOKEN_V2_PRODUCTION;',
  'apiKey: process.env.NEXT_PUBLIC_API_KEY_V2 || ""',
  'String apiKey = System.getenv("VENDOR_API_KEY_1");',
  'secret = config.get("payment.gateway.secret2")',
  'token = await getAccessTokenSilently2({ audience });',
  'password=********',
  'password: xxxxxxxxxxxx',
  'DB_PASSWORD=changeme',
  'password = "password"',
  'POSTGRES_PASSWORD: postgres',
  'Your password must be at least 12 characters long and contain 1 digit.',
  'password: string; token: number; secret: boolean;',
  'Password: (8-64 characters, at least 1 number)',
  'password_hash = "$2b$12${A53}"',
  'password: {SSHA}{b44}',
  'admin:$6${A16}${A86}:19000:0:99999:7:::',
  'passwordResetUrl: /account/reset-password-v2',
  'secretName: wildcard-tls-2026',
  'secretKeyRef: {name: app-secrets-v2, key: db-password-1}',
  'secret_arn = "arn:aws:secretsmanager:eu-west-1:{d12}:secret:prod/db-{A6}"',
  'max_tokens: 4096, token_count: 1234567, tokens_per_minute=90000',
  'tokenizer = AutoTokenizer.from_pretrained("meta-llama/Llama-3.1-8B-Instruct")',
  'token_url: https://login.vendor.io/oauth2/v2/token1',
  '{"token_type": "Bearer", "expires_in": 3600, "scope": "read2 write2"}',
  'postgres://user:password@localhost:5432/db',
  'postgres://${DB_USER}:${DB_PASS}@${DB_HOST}/app',
  'mongodb://<username>:<password>@cluster0.mongodb.net',
  'mysql://root:****@db1/shop',
  'redis://localhost:6379/0',
  'https://example.com:8443/a@b/c',
  'the transaction 0x{h64} was mined in block {d8}',
  'wallet 0x{h40}',
  'bc1q{a38}',
  'main.{h20}.js chunk-{U8}.css styles.{h8}.css',
  'class="css-{a6} sc-{a6}-{d1} jss{d3}"',
  'pip install scikit-learn sk-learn-contrib-extensions-and-more',
  'task-{d10}abcdefghijklmn risk-{d4}-assessment-2026-final-version',
  'pod/api-server-{a10}-{a5} 1/1 Running',
  'ISBN 978-3-16-148410-0, SKU{d10}',
  '2001:0db8:85a3:0000:0000:8a2e:0370:7334',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit 2026.',
  '"build": "{h40}", "version": "2.14.0-rc.3+{h8}"',
  'Cache-Key: v2-npm-linux-x64-{h64}',
  'cache_key = "user:{d6}:profile:v3"',
  'sort_key: "2026-03-14#order#{d8}"',
  'primary_key: customer_id_2026, foreign_key: order_item_id_2',
  'partition_key = "tenant-{d4}-region-eu-west-1"',
  'public_key: "{b43}="',
  'key: "customers/2026/03/report-final-v2.pdf"',
  'keyboard-layout-v2-international-2026-edition',
  'jwt: eyJhbGciOiJ... (shortened)',
  'eyJ is how JSON begins in base64; ghp_ and xoxb- are prefixes.',
  'color: #{h6}; background: #{h8};',
  'Nonce: {h24}, iv: {h32}',
  'session affinity cookie name: AWSALB-2026-v2',
  'secrets: read2, write4; credentials: include',
  'Set the secret to a long random string of 32+ characters.',
  'access_key: not-set-yet-2026',
  'CI_JOB_TOKEN is set by GitLab 16.2.0-ee.0 itself',
  'import { createSecretKey2 } from "node:crypto"; secret = createSecretKey2(buffer);',
  'auth: oauth2-proxy-v7.6.0-alpha-linux',
  'FLAG_TOKEN_V2=true SECRET_ROTATION=30days',
];

function uuidForm() {
  return '{h8}-{h4}-4{h3}-a{h3}-{h12}';
}

/** What stands around a look-alike. */
const innocent = ['§', 'What does this mean?\n§\nThanks.', '{"output": "§"}', '    § '];

/** A row with one credential, which takes the place of `§`. */
function secretRow(source, template, secret, within = secret) {
  const at = template.indexOf('§');
  const start = at + secret.indexOf(within);
  const text = template.replace('§', () => secret);
  return { text, label: 'secret', spans: [{ start, end: start + within.length, type: 'secret' }], source };
}

/** All rows of a seed: credentials of each form in `contexts` of the places it can stand in, and look-alikes. */
export function secretRows(seed = 1, contexts = 4) {
  const random = randomOf(seed);
  const rows = [];
  const some = (list, count) => {
    const first = Math.floor(random() * list.length);
    return Array.from({ length: count }, (_, index) => list[(first + index * 5) % list.length]);
  };
  const withName = (template, name) => template.replaceAll('¤', name);
  for (const [name, form, variable] of prefixed) {
    for (const [context, template] of some(variable ? named : anywhere, contexts)) {
      rows.push(secretRow(`secrets/${name}/${context}`, withName(template, variable), fill(form, random)));
    }
  }
  for (const [name, form, quoted] of assigned) {
    const places = quoted ? named.filter(([, template]) => /["']§["']/.test(template)) : named;
    for (const [context, template] of some(places, contexts)) {
      rows.push(secretRow(`secrets/assigned-${name}/${context}`, withName(template, name), fill(form, random)));
    }
  }
  for (const [name, form, secret] of addresses) {
    for (const [context, template] of some(anywhere, contexts)) {
      const value = fill(secret, random);
      const address = form.replace(secret, () => value);
      rows.push(secretRow(`secrets/address-${name}/${context}`, template, fill(address, random), value));
    }
  }
  for (const [name, template, form] of elsewhere) {
    for (let count = 0; count < contexts; count++)
      rows.push(secretRow(`secrets/file-${name}`, template, fill(form, random)));
  }
  for (const kind of blocks) {
    for (const [context, template, newline] of [
      ['file', '§\n', '\n'],
      ['chat', 'Is this key all right?\n\n§\n\nThanks', '\n'],
      ['json', '{"type": "service_account", "key": "§\\n"}', '\\n'],
      ['yaml', 'tls:\n  key: |\n    §\n  port: 443\n', '\n    '],
    ]) {
      rows.push(
        secretRow(
          `secrets/block-${kind.replaceAll(' ', '-').toLowerCase()}/${context}`,
          template,
          pem(kind, random, newline),
        ),
      );
    }
  }
  for (const [index, form] of lookAlikes.entries()) {
    for (const template of innocent) {
      const text = template.replace('§', () => fill(form, random));
      rows.push({ text, label: 'benign', spans: [], source: `look-alikes/${index + 1}` });
    }
  }
  return rows;
}
