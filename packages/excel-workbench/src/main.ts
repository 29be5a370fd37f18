import { CommandHang, localeInfo, readManifest } from "excel-host";
import { Desk } from "./desk/desk";
import { download, FileChooser } from "./files";
import { Pane } from "./pane";
import { loadFonts } from "./grid/fonts";
import { openSession, type AddIn, type Session } from "./session";
import { element } from "./ui/dom";
import { describedFunctions, FunctionHelp } from "./ui/function-help";
import { moveBetweenRegions } from "./ui/regions";
import { forgetStatusOnInput, showMessage, showMode, showStatus } from "./ui/message";
import { Ribbon } from "./ui/ribbon";
import { pathOf, ribbonTabs, type RibbonControl } from "./ui/ribbon-model";

/** When the parts of the workbench were ready, in milliseconds since the page was asked for. */
export interface Timings {
  readonly grid: number;
  readonly calculated: number;
  readonly pane: number;
}

async function fetched(path: string): Promise<Response | undefined> {
  const response = await fetch(path).catch(() => undefined);
  return response?.ok ? response : undefined;
}

async function loadAddIn(): Promise<AddIn> {
  const manifestXml = (await (await fetched("/manifest.xml"))?.text()) ?? "";
  const manifest = readManifest(manifestXml);
  const { functions } = manifest;
  const functionsJson = functions ? await (await fetched(pathOf(functions.metadataUrl)))?.text() : undefined;
  return { manifest, manifestXml, functionsJson };
}

/** The workbook to begin with: `?berkas=/jalur.xlsx`, else the sample, else a new one. */
async function firstFile(): Promise<{ name: string; bytes: Uint8Array | undefined }> {
  const path = new URLSearchParams(location.search).get("berkas") ?? "/contoh.xlsx";
  const response = await fetched(path);
  if (!response) return { name: "BukuKerja1.xlsx", bytes: undefined };
  const name = decodeURIComponent(path.slice(path.lastIndexOf("/") + 1));
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

const mark = (name: string): number => performance.mark(`lkjip:${name}`).startTime;

/** The workbench as a whole: one add-in, one workbook at a time. */
class Workbench {
  readonly desk = new Desk();
  session: Session | undefined;
  private readonly pane: Pane;
  private readonly ribbon: Ribbon;
  private readonly busy = new Set<string>();
  private paneControl: string | undefined;

  constructor(private readonly addIn: AddIn) {
    this.pane = new Pane((visible) => this.ribbon.setPressed(this.paneControl ?? "", visible));
    const files = new FileChooser((file) => void this.open(file.name, file.bytes));
    this.ribbon = new Ribbon(ribbonTabs(addIn.manifestXml, "id-ID"), {
      openFile: () => files.open(),
      saveFile: () => this.save(),
      undo: () => this.desk.undo(),
      redo: () => this.desk.redo(),
      press: (control) => void this.press(control),
    });
    this.paneControl = addIn.manifest.controls.find(({ action }) => action.kind === "pane")?.id;
    this.describeFunctions();
    forgetStatusOnInput();
    window.addEventListener("keydown", (event) => this.shortcut(event, files));
  }

  /** Opens a workbook instead of the one before; says so when it cannot be read. */
  async open(name: string, bytes: Uint8Array | undefined): Promise<Timings | undefined> {
    element("loading").hidden = false;
    try {
      const session = await openSession(bytes, name, this.addIn);
      mark("book");
      const before = this.session;
      this.session = session;
      this.desk.open(session);
      before?.dispose();
      return await this.start(session);
    } catch (error) {
      showMessage(`Berkas ${name} tidak dapat dibuka. ${error instanceof Error ? error.message : ""}`);
      showMode("Siap");
      return undefined;
    } finally {
      element("loading").hidden = true;
    }
  }

  private async start(session: Session): Promise<Timings> {
    element("file-name").textContent = session.name;
    element("file-state").textContent = "";
    document.title = `${session.name} – LKjIP`;
    element("loading").hidden = true;
    const grid = mark("grid");
    session.workbook.onChange((change, origin) => {
      const isWork = origin !== "engine" && change.kind !== "view" && change.kind !== "sheetActivated";
      if (isWork) element("file-state").textContent = "• belum disimpan";
    });
    this.followAddIn(session);
    await this.pane.load(session.host, pathOf(this.addIn.manifest.pageUrl));
    const pane = mark("pane");
    this.desk.focusGrid();
    await this.desk.calculate();
    return { grid, pane, calculated: mark("calculated") };
  }

  /** The add-in can show its pane and switch its buttons by itself. */
  private followAddIn(session: Session): void {
    session.host.onAddInChange(() => {
      const { runtime, disabledControls } = session.host.addIn;
      this.pane.show(runtime === "Visible");
      this.ribbon.disable(new Set([...disabledControls, ...this.busy]));
    });
  }

  private save(): void {
    const { session } = this;
    if (!session) return;
    try {
      download(session.name, session.save());
      element("file-state").textContent = "tersimpan di folder unduhan";
    } catch (error) {
      showMessage(`Buku kerja tidak dapat disimpan. ${error instanceof Error ? error.message : ""}`);
    }
  }

  private async press(control: RibbonControl): Promise<void> {
    if (control.action.kind === "pane") {
      this.pane.show(!this.pane.visible);
      return;
    }
    const { session } = this;
    if (!session || this.busy.has(control.id)) return;
    this.setBusy(control.id, true);
    showStatus(`${control.label}: sedang dikerjakan…`);
    try {
      await session.host.press(control.action.name, control.id);
      await this.desk.calculate();
      showStatus(`${control.label}: selesai`);
    } catch (error) {
      const hangs = error instanceof CommandHang;
      showMessage(
        hangs ? `${control.label} tidak selesai pada waktunya.` : `${control.label} gagal. ${String(error)}`,
      );
      showStatus("");
    } finally {
      this.setBusy(control.id, false);
    }
  }

  private setBusy(id: string, isBusy: boolean): void {
    if (isBusy) this.busy.add(id);
    else this.busy.delete(id);
    this.ribbon.disable(new Set([...(this.session?.host.addIn.disabledControls ?? []), ...this.busy]));
  }

  private describeFunctions(): void {
    const { functions } = this.addIn.manifest;
    if (!functions || !this.addIn.functionsJson) return;
    const described = describedFunctions(this.addIn.functionsJson, functions.namespace);
    this.desk.setHelp(new FunctionHelp(described, localeInfo("id-ID")));
  }

  private shortcut(event: KeyboardEvent, files: FileChooser): void {
    const key = event.key.toLowerCase();
    const isFile = (event.ctrlKey || event.metaKey) && (key === "s" || key === "o");
    if (isFile) {
      event.preventDefault();
      if (key === "s") this.save();
      else files.open();
    }
    if (event.key === "F6") {
      event.preventDefault();
      moveBetweenRegions(event.shiftKey ? -1 : 1, {
        grid: () => this.desk.focusGrid(),
        pane: () => this.pane.focus(),
      });
    }
  }
}

async function begin(): Promise<Timings | undefined> {
  mark("script");
  const [addIn, file] = await Promise.all([loadAddIn(), firstFile(), loadFonts()]);
  mark("files");
  const workbench = new Workbench(addIn);
  Object.assign(window, { lkjipWorkbench: workbench });
  return workbench.open(file.name, file.bytes);
}

const ready = begin().catch((error: unknown) => {
  showMessage(`Meja kerja tidak dapat dimulai. ${error instanceof Error ? error.message : String(error)}`);
  return undefined;
});

Object.assign(window, { __lkjipReady: ready });
