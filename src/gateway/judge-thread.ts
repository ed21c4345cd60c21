/**
 * A thread that judges configs, so that calls are not held up meanwhile: proving a pattern harmless can take seconds. One
 * thread judges one config and ends. What a thread runs is this file itself.
 */
import type Sea from 'node:sea';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { judgeConfig, type ConfigFile, type JudgedConfig } from './config.ts';

/** A judge in a thread of its own. */
export interface JudgeThread {
  /** Judges files as one config. Rejects where the thread dies of them. */
  judge(files: readonly ConfigFile[]): Promise<JudgedConfig>;
  /** Ends the thread, done or not. */
  close(): void;
}

/** Starts a thread, which loads what it needs while the files are still being read. It keeps no process alive. */
export function startJudge(): JudgeThread {
  const { isSea, getAsset } = require('node:sea') as typeof Sea;
  // In the single-file executable this file is part of one script, which stands in it as text as well.
  const thread = isSea() ? new Worker(getAsset('kt.cjs', 'utf8'), { eval: true }) : new Worker(__filename);
  thread.unref();
  const judged = new Promise<JudgedConfig>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread that judges configs ended')));
  });
  // A thread that is closed before it was asked fails nobody.
  judged.catch(() => undefined);
  return {
    judge: (files) => {
      thread.postMessage(files, []);
      return judged;
    },
    close: () => void thread.terminate(),
  };
}

/** In the thread: judges what it is asked about. What it fails of, it ends of. */
async function answer(files: readonly ConfigFile[]): Promise<void> {
  parentPort?.postMessage(await judgeConfig(files, { now: Date.now() }), []);
}

if (!isMainThread) parentPort?.once('message', (files: readonly ConfigFile[]) => void answer(files));
