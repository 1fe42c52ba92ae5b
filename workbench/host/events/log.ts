import { relyOn } from "../assumptions";
import type { Json } from "../batch/wire";
import { nextId } from "../ids";
import type { HostOptions } from "../options";

/** One event as delivered to office.js by the transport (`richApiMessage`). */
export interface EventEntry {
  messageCategory: 65536;
  messageType: number;
  targetId: string;
  /** JSON of the event's arguments. */
  message: string;
  id: string;
  isRemoteOverride: boolean;
}

export type EventListener = (entries: EventEntry[]) => void;

/** Who edits: the add-in with a batch, the user of this machine, or a coauthor elsewhere. */
export type EditSource = "add-in" | "user" | "coauthor";

/** The events that office.js has registered for, and those raised since the last delivery. */
export class EventLog {
  /** `context.runtime.enableEvents` */
  enabled = true;
  editSource: EditSource = "add-in";
  private readonly registrations = new Map<string, number>();
  private readonly listeners = new Set<EventListener>();
  private pending: EventEntry[] = [];

  constructor(private readonly options: Required<Pick<HostOptions, "events" | "eventDelayMs">>) {}

  register(type: number, targetId: string): void {
    const key = keyOf(type, targetId);
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(type: number, targetId: string): void {
    const key = keyOf(type, targetId);
    const count = (this.registrations.get(key) ?? 0) - 1;
    if (count > 0) this.registrations.set(key, count);
    else this.registrations.delete(key);
  }

  isWanted(type: number, targetId: string): boolean {
    if (!this.enabled) relyOn("events-disabled");
    return this.enabled && this.registrations.has(keyOf(type, targetId));
  }

  /** Stores the event for delivery if office.js has registered for it. */
  raise(type: number, targetId: string, args: { [key: string]: Json }): void {
    if (!this.isWanted(type, targetId)) return;
    const isRemoteOverride = this.editSource === "coauthor";
    this.pending.push({
      messageCategory: 65536,
      messageType: type,
      targetId,
      message: JSON.stringify(args),
      id: nextId("e"),
      isRemoteOverride,
    });
  }

  subscribe(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Delivers after the response of the batch has reached the client, like Excel. */
  deliver(): void {
    if (this.pending.length === 0) return;
    const entries = this.pending;
    this.pending = [];
    const { events, eventDelayMs } = this.options;
    const times = { once: 1, twice: 2, never: 0 }[events];
    for (let time = 0; time < times; time += 1)
      setTimeout(() => this.listeners.forEach((listener) => listener(entries)), eventDelayMs);
  }
}

const keyOf = (type: number, targetId: string): string => `${type}|${targetId}`;
