import { CommandHang, FileFormatError, localeInfo, type FileFormatCode } from "excel-host";
import type { PageConfig } from "./config/page";
import { filled } from "./config/texts";
import type { TourAction } from "./config/tour";
import { Desk } from "./desk/desk";
import { CURRENCY_FORMATS } from "./edit/format-actions";
import { download, FileChooser } from "./files";
import { mark } from "./marks";
import { Pane } from "./pane";
import { PrintPreview } from "./print/print-preview";
import { openSession, type AddIn, type Session } from "./session";
import { TourGuide } from "./tour/tour";
import { element, isKeyboardNowhere, keepFocus } from "./ui/dom";
import { builtInFunctions, describedFunctions, FunctionHelp } from "./ui/function-help";
import { forgetStatusOnInput, showMessage, showMode, showStatus } from "./ui/message";
import { moveBetweenRegions } from "./ui/regions";
import { Ribbon } from "./ui/ribbon";
import { controlsOf, pathOf, ribbonTabs, type RibbonControl } from "./ui/ribbon-model";
import { isWork, watchAddIn } from "./work-done";

/** When the parts of the workbench were ready, in milliseconds since the page was asked for. */
export interface Timings {
  readonly grid: number;
  readonly calculated: number;
  readonly pane: number;
}

/** What an error says, as part of a sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Why a file could not be opened, in the language of the page. */
function fileReason(error: unknown, reasons: Readonly<Partial<Record<FileFormatCode, string>>>): string {
  const reason = error instanceof FileFormatError ? reasons[error.code] : undefined;
  return reason ?? reasonOf(error);
}

/** The workbench as a whole: one add-in, one workbook at a time. */
export class Workbench {
  readonly desk: Desk;
  session: Session | undefined;
  private readonly pane: Pane;
  private readonly ribbon: Ribbon;
  private readonly preview = new PrintPreview(() => this.desk.focusGrid());
  private readonly busy = new Set<string>();
  private paneControl: string | undefined;
  private readonly controls: readonly RibbonControl[];
  private readonly guide: TourGuide | undefined;

  constructor(
    private readonly addIn: AddIn,
    private readonly config: PageConfig,
  ) {
    this.desk = new Desk(config, {
      format: (format) => this.ribbon.showFormat(format),
      sheet: (sheet) => this.ribbon.showSheet(sheet),
    });
    const files = new FileChooser((file) => this.mayLeave() && void this.open(file.name, file.bytes));
    this.pane = new Pane(
      (visible) => this.paneShown(visible),
      (event) => this.shortcut(event, files),
    );
    keepFocus();
    const tabs = ribbonTabs(addIn.manifest, config.locale);
    this.controls = controlsOf(tabs);
    this.ribbon = new Ribbon(tabs, config.texts, {
      newFile: () => this.mayLeave() && void this.open(config.texts.names.newBook, undefined),
      openFile: () => files.open(),
      saveFile: () => this.save(),
      print: () => this.print(),
      undo: () => this.desk.cells.undo(),
      redo: () => this.desk.cells.redo(),
      format: (action) => this.desk.cells.format(action),
      merge: () => this.desk.cells.merge(),
      sort: (ascending) => this.desk.cells.lists.sort(ascending),
      filter: () => this.desk.cells.lists.filter(),
      command: (name) => this.desk.run(name),
      shift: (what) => this.desk.cells.shift(what),
      paint: () => this.desk.cells.takeLook(),
      protect: () => this.desk.commands.protect(),
      freeze: (what) => this.desk.commands.freeze(what),
      toggle: (what) => this.desk.commands.toggle(what),
      currencyFormat: CURRENCY_FORMATS[config.locale],
      toGrid: () => this.desk.focusGrid(),
      press: (control) => void this.press(control),
    });
    this.paneControl = addIn.manifest.controls.find(({ action }) => action.kind === "pane")?.id;
    this.ribbon.setPressed(this.paneControl ?? "", false);
    const tour = { act: (action: TourAction) => this.act(action), focusGrid: () => this.desk.focusGrid() };
    this.guide = config.tour && new TourGuide(config.tour, config.texts.tour, tour);
    this.describeFunctions();
    forgetStatusOnInput();
    window.addEventListener("keydown", (event) => this.shortcut(event, files));
  }

  /** Leads through the workbench at the first visit, where a tour is configured. */
  beginTour(): void {
    this.guide?.begin();
  }

  /** Opens a workbook instead of the one before; says so when it cannot be read. */
  async open(name: string, bytes: Uint8Array | undefined): Promise<Timings | undefined> {
    element("loading").hidden = false;
    try {
      const { apiSets, locale, texts } = this.config;
      const firstSheet = filled(texts.names.newSheet, { number: 1 });
      const session = await openSession(this.addIn, { name, bytes, firstSheet, locale, apiSets });
      mark("book");
      const before = this.session;
      this.session = session;
      this.desk.open(session);
      before?.dispose();
      return await this.start(session);
    } catch (error) {
      const { cannotOpen, fileReasons } = this.config.texts.messages;
      showMessage(filled(cannotOpen, { name, reason: fileReason(error, fileReasons) }));
      showMode(this.config.texts.status.ready);
      return undefined;
    } finally {
      element("loading").hidden = true;
    }
  }

  private async start(session: Session): Promise<Timings> {
    element("file-name").textContent = session.name;
    element("file-state").textContent = "";
    const { brand, texts } = this.config;
    document.title = filled(texts.page.title, { file: session.name, brand: brand.name });
    showStatus("");
    session.workbook.onChange((change, origin) => {
      if (isWork(change, origin)) this.changed();
    });
    this.followAddIn(session);
    const paneLoaded = this.pane.load(session.host, pathOf(this.addIn.manifest.pageUrl));
    await this.desk.drawn();
    element("loading").hidden = true;
    const grid = mark("grid");
    this.desk.focusGrid();
    await paneLoaded;
    const pane = mark("pane");
    // The user may be in the name box or the pane by now: only a keyboard that is nowhere goes to the cells.
    if (isKeyboardNowhere()) this.desk.focusGrid();
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

  /** What a step of the tour shows, done as the user would do it. */
  private async act(action: TourAction): Promise<void> {
    const control = "control" in action && this.controls.find(({ id }) => id === action.control);
    if (control && control.action.kind === "pane") this.pane.show(true);
    else if (control) await this.press(control);
    else await this.desk.act(action);
  }

  /** Asks before work that is not saved is given up for another workbook. */
  private mayLeave(): boolean {
    const { status, messages } = this.config.texts;
    const isSaved = element("file-state").textContent !== status.unsaved;
    const name = this.session?.name ?? "";
    return isSaved || window.confirm(filled(messages.notSaved, { name }));
  }

  private save(): void {
    const { session } = this;
    if (!session) return;
    try {
      download(session.name, session.save());
      element("file-state").textContent = this.config.texts.status.saved;
    } catch (error) {
      showMessage(filled(this.config.texts.messages.cannotSave, { reason: reasonOf(error) }));
    }
  }

  private print(): void {
    const book = this.desk.book();
    if (book) this.preview.open(book);
  }

  private async press(control: RibbonControl): Promise<void> {
    if (control.action.kind === "pane") {
      this.pane.show(!this.pane.visible);
      return;
    }
    const { session } = this;
    if (!session || this.busy.has(control.id)) return;
    const { status, messages } = this.config.texts;
    const command = control.label;
    this.setBusy(control.id, true);
    showStatus(filled(status.running, { command }));
    const hasChanged = watchAddIn(session.workbook);
    try {
      await session.host.press(control.action.name, control.id);
      await this.desk.calculate();
      showStatus(filled(hasChanged() ? status.done : status.unchanged, { command }));
    } catch (error) {
      const said = error instanceof CommandHang ? messages.commandHangs : messages.commandFailed;
      showMessage(filled(said, { command, reason: String(error) }));
      showStatus("");
    } finally {
      hasChanged();
      this.setBusy(control.id, false);
    }
  }

  /** What the line at the bottom says of the last command ends with the next work, from the pane as well. */
  private changed(): void {
    element("file-state").textContent = this.config.texts.status.unsaved;
    if (this.busy.size === 0) showStatus("");
  }

  private setBusy(id: string, isBusy: boolean): void {
    if (isBusy) this.busy.add(id);
    else this.busy.delete(id);
    this.ribbon.disable(new Set([...(this.session?.host.addIn.disabledControls ?? []), ...this.busy]));
  }

  private paneShown(visible: boolean): void {
    this.ribbon.setPressed(this.paneControl ?? "", visible);
    // Keys typed after closing are meant for the sheet, not for a pane that nobody sees.
    if (!visible) this.desk.focusGrid();
  }

  private describeFunctions(): void {
    const { functions } = this.addIn.manifest;
    const json = this.addIn.functionsJson;
    const described = functions && json ? describedFunctions(json, functions.namespace) : [];
    const builtIn = builtInFunctions(this.config.texts.functions);
    this.desk.setHelp(new FunctionHelp([...described, ...builtIn], localeInfo(this.config.locale)));
  }

  private shortcut(event: KeyboardEvent, files: FileChooser): void {
    const key = event.key.toLowerCase();
    const onFiles = { s: () => this.save(), o: () => files.open(), p: () => this.print() }[key];
    if (onFiles && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onFiles();
    }
    if (event.key === "F9") {
      event.preventDefault();
      void this.desk.calculateNow();
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
