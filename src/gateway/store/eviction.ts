/** Whether a store may throw counts out when its memory is full: a limit would begin anew, and nobody would hear of it. */

/** What is asked. */
interface InfoPort {
  info(section: string): Promise<string>;
}

/** The policy by which the store throws keys out; null where it never does, or does not tell. */
export async function evictionPolicyOf(store: InfoPort): Promise<string | null> {
  let text: string;
  try {
    text = await store.info('memory');
  } catch {
    // A user without the right to ask.
    return null;
  }
  const policy = /^maxmemory_policy:(\S+)/m.exec(text)?.[1] ?? null;
  const isBounded = !/^maxmemory:0\s/m.test(text);
  return isBounded && policy !== 'noeviction' ? policy : null;
}
