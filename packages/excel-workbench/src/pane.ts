import type { ExcelHost } from "excel-host";
import { element } from "./ui/dom";

/** The task pane: the add-in's page in a frame, running from the start (shared runtime), seen when wanted. */
export class Pane {
  private readonly box = element("pane");
  private readonly frame = element<HTMLIFrameElement>("pane-frame");
  private host: ExcelHost | undefined;

  constructor(
    private readonly shownOrHidden: (visible: boolean) => void,
    /** Keys pressed in the pane: the workbook is saved from there, too. */
    private readonly pressed: (event: KeyboardEvent) => void,
  ) {
    element("pane-close").addEventListener("click", () => this.show(false));
  }

  get visible(): boolean {
    return !this.box.classList.contains("parked");
  }

  /** Loads the add-in's page for a host; resolves when the page has loaded. */
  load(host: ExcelHost, path: string): Promise<void> {
    this.host = host;
    Object.assign(window, { excelExternal: host.external });
    return new Promise((resolve) => {
      const loaded = (): void => {
        this.frame.contentWindow?.addEventListener("keydown", this.pressed);
        resolve();
      };
      this.frame.addEventListener("load", loaded, { once: true });
      this.frame.src = path;
    });
  }

  show(visible: boolean): void {
    if (visible === this.visible) return;
    this.box.classList.toggle("parked", !visible);
    this.box.inert = !visible;
    this.host?.setPane(visible);
    this.shownOrHidden(visible);
    if (visible) this.focus();
  }

  focus(): void {
    this.frame.focus();
  }
}
