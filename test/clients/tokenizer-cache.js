// Python's tiktoken downloads its tables on first use. The same tables come with js-tiktoken, so the tests write them
// where tiktoken looks for them and need no network for it.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** The name under which tiktoken keeps cl100k_base: the SHA-1 of where it would have downloaded it from. */
const cacheName = '9b5ad71b2ce5302211f9c61530b329a4922fc6a4';

/** Writes cl100k_base into a folder for TIKTOKEN_CACHE_DIR; tiktoken checks its hash. */
export function writeTokenizerCache(folder) {
  const table = require('js-tiktoken/ranks/cl100k_base');
  const lines = (table.default ?? table).bpe_ranks.split('\n').filter(Boolean);
  const text = lines.flatMap((line) => {
    const [, offset, ...tokens] = line.split(' ');
    return tokens.map((token, index) => `${token} ${Number(offset) + index}\n`);
  });
  writeFileSync(join(folder, cacheName), text.join(''));
}
