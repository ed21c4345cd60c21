// A headless Chromium spoken to over a pipe (Chrome DevTools Protocol, messages that end in a zero byte): no port, no library.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programOf } from './programs.js';

/** Starts the browser. `open(url)` resolves with a page once it has loaded. */
export async function startBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'kt-chromium-'));
  const words = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    // Whatever wants the network gets an error, and is seen wanting it.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-background-networking',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
  const child = spawn(programOf('chromium'), words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , input, output] = child.stdio;
  const waiting = new Map();
  const listeners = new Set();
  let last = 0;
  let text = '';
  output.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
    for (let end = text.indexOf('\0'); end !== -1; end = text.indexOf('\0')) {
      const message = JSON.parse(text.slice(0, end));
      text = text.slice(end + 1);
      const call = waiting.get(message.id);
      if (call === undefined) for (const hear of listeners) hear(message);
      else {
        waiting.delete(message.id);
        if (message.error) call.reject(new Error(`${call.method}: ${message.error.message}`));
        else call.resolve(message.result);
      }
    }
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  void closed.then(() => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the browser has ended`));
  });
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { method, resolve, reject });
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });

  const open = async (url) => {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    const call = (method, params) => send(method, params, sessionId);
    const requests = [];
    const complaints = [];
    let loaded;
    const isLoaded = new Promise((resolve) => (loaded = resolve));
    listeners.add(({ sessionId: of, method, params }) => {
      if (of !== sessionId) return;
      if (method === 'Network.requestWillBeSent') requests.push(params.request.url);
      if (method === 'Log.entryAdded') complaints.push(params.entry.text);
      if (method === 'Runtime.exceptionThrown') complaints.push(params.exceptionDetails.text);
      if (method === 'Runtime.consoleAPICalled') complaints.push(`console.${params.type}`);
      if (method === 'Page.loadEventFired') loaded();
    });
    for (const domain of ['Network', 'Log', 'Runtime', 'Page']) await call(`${domain}.enable`);
    await call('Page.navigate', { url });
    await isLoaded;
    return {
      /** URLs that the page asked for, itself included. */
      requests,
      /** What stands in the console. */
      complaints,
      call,
      /** The value of an expression in the page. */
      value: async (expression) => {
        const { result, exceptionDetails } = await call('Runtime.evaluate', { expression, returnByValue: true });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      },
      /** Makes the window so wide, light or dark. */
      show: async (width, scheme = 'light') => {
        await call('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false });
        await call('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
      },
      /** The whole page as PNG. */
      screenshot: async () => {
        const { data } = await call('Page.captureScreenshot', { captureBeyondViewport: true });
        return Buffer.from(data, 'base64');
      },
    };
  };

  return {
    open,
    close: async () => {
      await send('Browser.close').catch(() => undefined);
      const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await closed;
      clearTimeout(timer);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
