// One tab among others: either it holds the vault and answers for all, or it asks the one that does. When
// that one goes, what was asked and not answered is asked again, as far as asking again is safe.

import type { StoreProblem } from '@eachother/core';
import {
  readings,
  typings,
  type BetweenTabs,
  type Call,
  type FromVault,
  type Heard,
  type StoreName,
  type ToVault,
} from './protocol.ts';
import type { VaultServer } from './serve.ts';

/** How long an owner may take to greet before the vault counts as held by something else. */
const patience = 15_000;

export class Tab {
  /** Resolves when the page leaves. */
  readonly left: Promise<void>;
  private readonly self = crypto.randomUUID();
  private readonly channel: BroadcastChannel;
  private readonly asked = new Map<string, Call>();
  private readonly heard = new Set<string>();
  private readonly toPage: (message: FromVault) => void;
  private server: VaultServer | undefined;
  private opened = false;
  private leave: () => void = () => {};

  constructor(store: StoreName, toPage: (message: FromVault) => void) {
    this.toPage = toPage;
    this.left = new Promise((leave) => (this.leave = leave));
    this.channel = new BroadcastChannel(`eachother-${store}`);
    this.channel.onmessage = ({ data }: MessageEvent<BetweenTabs>) => this.hear(data);
    this.toOwner({ kind: 'hello' });
    setTimeout(() => {
      if (!this.opened) this.refuse({ kind: 'vault-busy', holder: 'another tab' });
    }, patience);
  }

  /** What the page wants: answered here if this tab holds the vault, else by the one that does. */
  ask(message: ToVault): void {
    if (message.kind === 'open') return;
    if (message.kind === 'leave') return this.server === undefined ? this.close() : this.leave();
    if (message.kind === 'call') this.asked.set(message.id, message);
    if (this.server === undefined) this.toOwner(message);
    else if (message.kind === 'abort') this.server.abort(message.id);
    else void this.server.answer(message, (answer) => this.tellPage(answer));
  }

  /** This tab holds the vault from now on. */
  own(server: VaultServer): void {
    this.server = server;
    this.isOpen();
    this.between({ to: 'all', message: { kind: 'opened' } });
    for (const call of this.asked.values()) this.takeUp(call, server);
  }

  tellPage(message: FromVault): void {
    if ('id' in message && message.kind !== 'progress') this.forget(message.id);
    this.toPage(message);
  }

  tellAll(message: FromVault): void {
    this.tellPage(message);
    this.between({ to: 'all', message });
  }

  refuse(problem: StoreProblem): void {
    this.tellPage({ kind: 'not-opened', problem });
  }

  /** Of a writing that the former owner had begun nobody knows what became; all else is asked again. */
  private takeUp(call: Call, server: VaultServer): void {
    const { id, method } = call;
    if (readings.has(method) || typings.has(method) || !this.heard.has(id))
      void server.answer(call, (answer) => this.tellPage(answer));
    else if (method === 'import')
      this.tellPage({ kind: 'done', id, value: { ok: false, problem: { kind: 'cancelled' } } });
    else this.tellPage({ kind: 'threw', id, message: 'the tab that held the vault was closed' });
  }

  private hear(heard: BetweenTabs): void {
    if (heard.to === 'owner') return this.server && this.serve(this.server, heard);
    if (heard.to === 'guest' && heard.guest !== this.self) return;
    if (heard.message.kind === 'heard') this.heard.add(heard.message.id);
    else if (heard.message.kind === 'opened') this.isOpen();
    else this.tellPage(heard.message);
  }

  private serve(
    server: VaultServer,
    { from, message }: Extract<BetweenTabs, { to: 'owner' }>,
  ): void {
    const reply = (answer: FromVault | Heard): void =>
      this.between({ to: 'guest', guest: from, message: answer });
    if (message.kind === 'hello') reply({ kind: 'opened' });
    else if (message.kind === 'abort') server.abort(message.id);
    else {
      reply({ kind: 'heard', id: message.id });
      void server.answer(message, reply);
    }
  }

  private forget(id: string): void {
    this.asked.delete(id);
    this.heard.delete(id);
  }

  private isOpen(): void {
    if (!this.opened) this.tellPage({ kind: 'opened' });
    this.opened = true;
  }

  private close(): void {
    this.channel.close();
    this.tellPage({ kind: 'closed' });
  }

  private toOwner(message: Extract<BetweenTabs, { to: 'owner' }>['message']): void {
    this.between({ to: 'owner', from: this.self, message });
  }

  private between(message: BetweenTabs): void {
    this.channel.postMessage(message);
  }
}
