import type { Change } from "../model/changes";
import { eventsOf, type HostMessage } from "../objects/events";
import type { HostState } from "../objects/state";
import { HostEvent, type External } from "./external";
import { vbArray } from "./vb-array";

/** The category of Excel's events among the messages to the library. */
const EVENT_CATEGORY = 65_536;

/** Tells the page what has happened in the workbook, once for each turn of the event loop. */
export class EventTeller {
  private waiting: HostMessage[] = [];

  constructor(
    private readonly external: External,
    private readonly state: HostState,
  ) {}

  note(change: Change): void {
    if (!this.state.enableEvents) return;
    const messages = eventsOf(this.state, change);
    if (messages.length === 0) return;
    if (this.waiting.length === 0) setTimeout(() => this.tell(), 0);
    this.waiting.push(...messages);
  }

  private tell(): void {
    const messages = this.waiting;
    this.waiting = [];
    const entries = messages.map(({ type, target, arguments: body }) => [
      EVENT_CATEGORY,
      type,
      target,
      JSON.stringify(body),
      0,
    ]);
    this.external.emit(HostEvent.RichApiMessage, vbArray(entries));
  }
}

/** `Office.addin.onVisibilityModeChanged` among the library's events. */
const VISIBILITY_CHANGED = 65_539;

/** Tells the page that its pane is seen, or no longer. */
export function tellVisibility(external: External, visible: boolean): void {
  const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
  external.emit(HostEvent.RichApiMessage, vbArray([[EVENT_CATEGORY, VISIBILITY_CHANGED, "", message, 0]]));
}
