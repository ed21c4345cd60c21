/**
 * The real yaml-language-server over its standard streams: what an editor would ask of it.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** A place in a text, both counted from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A running language server with one open document. */
export class LanguageServer {
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, (result: unknown) => void>();
  private readonly diagnosed: ((messages: readonly string[]) => void)[] = [];
  private pending: Buffer = Buffer.alloc(0);
  private nextId = 1;
  private version = 1;
  private readonly uri: string;

  /** `file`: the path under which the document is open; it need not be there. */
  constructor(file: string) {
    const require = createRequire(import.meta.url);
    const entry = join(dirname(require.resolve('yaml-language-server/package.json')), 'bin', 'yaml-language-server');
    this.uri = pathToFileURL(file).href;
    this.child = spawn(process.execPath, [entry, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.child.stdout?.on('data', (chunk: Buffer) => this.read(chunk));
  }

  /** Begins, and opens the document with a text. */
  async open(text: string): Promise<void> {
    const capabilities = { textDocument: { completion: {}, hover: {} }, workspace: { configuration: true } };
    await this.ask('initialize', { processId: process.pid, rootUri: null, capabilities });
    this.tell('initialized', {});
    this.tell('textDocument/didOpen', { textDocument: { uri: this.uri, languageId: 'yaml', version: 1, text } });
  }

  /** What is wrong with a text, by the schema, once the server has looked at it. */
  diagnose(text: string): Promise<readonly string[]> {
    const told = new Promise<readonly string[]>((resolve) => this.diagnosed.push(resolve));
    this.change(text);
    return told;
  }

  /** Labels of what it offers at a place of a text. */
  async complete(text: string, position: Position): Promise<readonly string[]> {
    this.change(text);
    const result = await this.ask('textDocument/completion', { textDocument: { uri: this.uri }, position });
    const { items } = result as { readonly items: readonly { readonly label: string }[] };
    return items.map(({ label }) => label);
  }

  /** What it says of a place of a text. */
  async hover(text: string, position: Position): Promise<string> {
    this.change(text);
    const result = await this.ask('textDocument/hover', { textDocument: { uri: this.uri }, position });
    return JSON.stringify(result);
  }

  close(): void {
    this.child.kill('SIGKILL');
  }

  private change(text: string): void {
    this.version += 1;
    const textDocument = { uri: this.uri, version: this.version };
    this.tell('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
  }

  private ask(method: string, params: unknown): Promise<unknown> {
    const id = this.nextId++;
    const answer = new Promise((resolve) => this.waiting.set(id, resolve));
    this.send({ id, method, params });
    return answer;
  }

  private tell(method: string, params: unknown): void {
    this.send({ method, params });
  }

  private send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.child.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.child.stdin?.write(body);
  }

  private read(chunk: Buffer): void {
    this.pending = Buffer.concat([this.pending, chunk]);
    for (;;) {
      const end = this.pending.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.pending.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end === -1 || this.pending.length < end + 4 + length) return;
      const message = JSON.parse(this.pending.subarray(end + 4, end + 4 + length).toString()) as Message;
      this.pending = this.pending.subarray(end + 4 + length);
      this.take(message);
    }
  }

  private take({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { diagnostics } = params as { readonly diagnostics: readonly { readonly message: string }[] };
      this.diagnosed.shift()?.(diagnostics.map(({ message }) => message));
    } else if (method !== undefined && id !== undefined) {
      // It asks for its settings, section by section: the usual ones, and no store of schemas on the network.
      const { items = [] } = (params ?? {}) as { readonly items?: readonly { readonly section?: string }[] };
      const settings = { completion: true, hover: true, validate: true, schemaStore: { enable: false } };
      this.send({
        id,
        result:
          method === 'workspace/configuration'
            ? items.map(({ section }) => (section === 'yaml' ? settings : null))
            : null,
      });
    } else if (typeof id === 'number') {
      this.waiting.get(id)?.(result);
      this.waiting.delete(id);
    }
  }
}
