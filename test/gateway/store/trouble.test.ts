/** What Redis says, and what it means for those who ask. */
import { describe, expect, it } from 'vitest';
import { StoreUnavailable, troubleOf } from '../../../src/gateway/store/trouble.ts';

const reply = (message: string): Error => Object.assign(new Error(message), { name: 'ReplyError' });

describe('what Redis refuses with', () => {
  it.each([
    ["READONLY You can't write against a read only replica. script: 8f0, on @user_script:12.", 'read_only'],
    [
      'ERR Error running script (call to f_1): @user_script:3: @user_script: 3: -READONLY You can not write',
      'read_only',
    ],
    ['NOREPLICAS Not enough good replicas to write.', 'read_only'],
    ["MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk.", 'read_only'],
    ["OOM command not allowed when used memory > 'maxmemory'.", 'out_of_memory'],
    ['NOAUTH Authentication required.', 'access'],
    ['WRONGPASS invalid username-password pair or user is disabled.', 'access'],
    ["NOPERM this user has no permissions to run the 'evalsha' command", 'access'],
    ['LOADING Redis is loading the dataset in memory', 'loading'],
    ["MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.", 'loading'],
    ['MOVED 3999 127.0.0.1:6381', 'cluster'],
    ['CLUSTERDOWN Hash slot not served', 'cluster'],
    ['BUSY Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.', 'busy'],
    ['WRONGTYPE Operation against a key holding the wrong kind of value', 'other'],
    ["ERR unknown command 'EVALSHA'", 'other'],
  ])('%s', (message, kind) => {
    expect(troubleOf(reply(message)).kind).toBe(kind);
  });

  it('tells the operator of a cluster what is the matter', () => {
    expect(troubleOf(reply('MOVED 3999 127.0.0.1:6381')).message).toContain('Redis Cluster of several shards');
  });
});

it('what is no reply is the connection', () => {
  expect(troubleOf(new Error('connect ECONNREFUSED 127.0.0.1:6379')).kind).toBe('connection');
  expect(troubleOf('gone')).toMatchObject({ kind: 'connection', message: 'gone' });
});

it('a trouble stays what it is, and knows whether it was sent', () => {
  const trouble = new StoreUnavailable('timeout', 'no answer');
  expect(troubleOf(trouble)).toBe(trouble);
  expect([trouble.wasSent, trouble.unsent().wasSent, trouble.unsent().unsent().kind]).toEqual([true, false, 'timeout']);
});
