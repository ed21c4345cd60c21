/**
 * What gateways push to each other over the store. A message says that something is new, not what: who misses one, since he was not
 * connected, looks for himself, and so does everybody when a connection stands.
 */
import type { Redis } from 'ioredis';

/** Hears them, over a connection of its own. */
export class Messages {
  private readonly connection: Redis;
  private readonly listeners = new Map<string, () => void>();

  constructor(connection: Redis) {
    this.connection = connection;
    // Told by the client, which has the same trouble; here it only must not go unheard.
    connection.on('error', () => undefined);
    connection.on('message', (channel: string) => this.listeners.get(channel)?.());
    connection.on('ready', () => this.subscribe([...this.listeners.keys()]));
  }

  /** Calls back when something is pushed to a channel, and whenever the channel can be heard again. One listener a channel. */
  hear(channel: string, listener: () => void): void {
    this.listeners.set(channel, listener);
    if (this.connection.status === 'ready') this.subscribe([channel]);
  }

  /** Hears no more. */
  close(): void {
    this.listeners.clear();
    this.connection.disconnect();
  }

  private subscribe(channels: readonly string[]): void {
    if (channels.length === 0) return;
    this.connection.subscribe(...channels).then(
      () => {
        for (const channel of channels) this.listeners.get(channel)?.();
      },
      // Without the right to it everybody still looks once a second.
      () => undefined,
    );
  }
}
