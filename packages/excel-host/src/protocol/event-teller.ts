import type { PendingMessage } from "../api/host-message";
import type { Change, Origin } from "../model/changes";
import { HostEvent, type External } from "./external";
import { vbArray } from "./vb-array";

/** The category of Excel's events among the messages to the library. */
const EVENT_CATEGORY = 65_536;

/** An event for a sheet and the same for all sheets have one body: it is written once. */
function bodyText(): (body: unknown) => string {
  let last: { readonly body: unknown; readonly text: string } | undefined;
  return (body) => {
    if (last?.body !== body) last = { body, text: JSON.stringify(body) };
    return last?.text ?? "";
  };
}

/** Tells the page what has happened in the workbook, once for each turn of the event loop. */
export class EventTeller {
  private waiting: PendingMessage[] = [];
  private isSelectionChanged = false;
  constructor(
    private readonly external: External,
    /** The events that a change of the workbook gives; none while the page wants none. */
    private readonly eventsOf: (change: Change, origin: Origin) => readonly PendingMessage[],
    /** Resolves when what the events tell of is calculated. */
    private readonly calculated: () => Promise<void> | undefined,
  ) {}

  note(change: Change, origin: Origin): void {
    const messages = this.eventsOf(change, origin);
    if (messages.length === 0) return;
    if (this.waiting.length === 0) setTimeout(() => void this.tell(), 0);
    this.waiting.push(...messages);
    this.isSelectionChanged ||= change.kind === "view" || change.kind === "sheetActivated";
  }

  /** Tells what has happened so far: who begins to listen now is to hear of none of it. */
  async settle(): Promise<void> {
    if (this.waiting.length > 0) await this.tell();
  }

  private async tell(): Promise<void> {
    await this.calculated();
    const messages = this.waiting.map((message) => message());
    if (messages.length === 0) return;
    this.waiting = [];
    const text = bodyText();
    const entries = messages.map(({ type, target, arguments: body }) => [
      EVENT_CATEGORY,
      type,
      target,
      text(body),
      0,
    ]);
    this.external.emit(HostEvent.RichApiMessage, vbArray(entries));
    if (this.isSelectionChanged) this.external.emit(HostEvent.SelectionChanged, vbArray([]));
    this.isSelectionChanged = false;
  }
}

/** `Office.addin.onVisibilityModeChanged` among the library's events. */
const VISIBILITY_CHANGED = 65_539;

/** Tells the page that its pane is seen, or no longer. */
export function tellVisibility(external: External, visible: boolean): void {
  const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
  external.emit(HostEvent.RichApiMessage, vbArray([[EVENT_CATEGORY, VISIBILITY_CHANGED, "", message, 0]]));
}
