import { displayText } from "excel-host";
import { filled } from "../config/texts";
import type { OpenBook } from "../desk/open-book";
import { autoHeight, columnWidth } from "../grid/auto-height";
import { CellLook } from "../grid/cell-look";
import { rowPixels } from "../grid/measures";
import { create, element } from "../ui/dom";
import { showMessage } from "../ui/message";
import type { PageFacts } from "./header-footer";
import { drawCharts } from "./page-charts";
import { drawPage } from "./page-drawing";
import type { PageSource } from "./page-source";
import { planPages, type LineSizes, type PrintedPage } from "./page-plan";
import { paperSize } from "./paper";
import { printedArea } from "./used-area";

/** Sizes of the lines of a sheet as the grid shows them; each row is measured once. */
function lineSizes({ workbook, config }: OpenBook, { sheet }: { sheet: PageSource["sheet"] }): LineSizes {
  const known = new Map<number, number>();
  const height = (row: number): number => {
    const model = sheet.rows.get(row);
    if (model?.hidden) return 0;
    if (model?.height !== undefined) return rowPixels(model.height);
    return autoHeight(workbook.book, sheet, row, config.locale);
  };
  return {
    row: (row) => {
      const size = known.get(row) ?? height(row);
      known.set(row, size);
      return size;
    },
    column: (column) => (sheet.columns.get(column)?.hidden ? 0 : columnWidth(sheet, column)),
  };
}

/** The sheet in front as it would be printed, page by page; the pages can be printed from there. */
export class PrintPreview {
  private readonly dialog = element<HTMLDialogElement>("print-preview");
  private source: PageSource | undefined;
  private pages: readonly PrintedPage[] = [];
  private shown = 0;
  private book: OpenBook | undefined;

  constructor(private readonly back: () => void) {
    element("print-before").addEventListener("click", () => this.show(this.shown - 1));
    element("print-next").addEventListener("click", () => this.show(this.shown + 1));
    element("print-now").addEventListener("click", () => void this.print());
    element("print-close").addEventListener("click", () => this.dialog.close());
    this.dialog.addEventListener("close", () => this.back());
    this.dialog.addEventListener("keydown", (event) => this.key(event));
  }

  open(book: OpenBook): void {
    const { workbook, config } = book;
    const sheet = workbook.sheet(workbook.book.activeSheetId);
    const sizes = lineSizes(book, { sheet });
    this.book = book;
    this.source = { sheet, sizes, look: new CellLook(workbook, config.locale) };
    this.pages = planPages(sheet, printedArea(workbook.book, sheet, sizes), sizes);
    if (this.pages.length === 0) {
      showMessage(config.texts.print.nothing);
      return;
    }
    if (!this.dialog.open) this.dialog.showModal();
    this.show(0);
    element("print-now").focus();
  }

  private show(index: number): void {
    const { source, book } = this;
    const page = this.pages[index];
    if (!source || !book || !page) return;
    this.shown = index;
    const { width, height } = paperSize(source.sheet.page);
    const sheet = this.draw(page, index);
    const stage = element("print-stage");
    stage.replaceChildren(sheet);
    void this.drawCharts([sheet]);
    const fit = Math.min((stage.clientWidth - 32) / width, (stage.clientHeight - 32) / height);
    sheet.style.zoom = String(Math.max(0.25, fit));
    const values = { page: index + 1, pages: this.pages.length, scale: Math.round(page.scale * 100) };
    element("print-count").textContent = filled(book.config.texts.print.count, values);
    element<HTMLButtonElement>("print-before").disabled = index === 0;
    element<HTMLButtonElement>("print-next").disabled = index === this.pages.length - 1;
  }

  private draw(page: PrintedPage, index: number): HTMLElement {
    return drawPage(this.source!, page, this.facts(index));
  }

  private drawCharts(pages: readonly HTMLElement[]): Promise<void> {
    const { workbook, config } = this.book!;
    return drawCharts(pages, workbook.book, this.source!, config.locale);
  }

  private facts(index: number): PageFacts {
    const { session, config } = this.book!;
    const { sheet } = this.source!;
    const now = new Date();
    const day = Math.round(
      (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.UTC(1899, 11, 30)) / 864e5,
    );
    return {
      page: index + (sheet.page.firstPageNumber ?? 1),
      pages: this.pages.length,
      file: session.name,
      sheet: sheet.name,
      date: displayText(day, "m/d/yyyy", config.locale),
      time: now.toLocaleTimeString(config.locale, { hour: "2-digit", minute: "2-digit" }),
    };
  }

  /** Hands all pages to the browser's own printing, one on each sheet of paper. */
  private async print(): Promise<void> {
    const { width, height } = paperSize(this.source!.sheet.page);
    const paper = create("style", { textContent: `@page { size: ${width}px ${height}px; margin: 0 }` });
    const all = this.pages.map((page, index) => this.draw(page, index));
    const pages = create("div", { id: "printed-pages" }, [paper, ...all]);
    document.body.append(pages);
    await this.drawCharts(all);
    window.addEventListener("afterprint", () => pages.remove(), { once: true });
    window.print();
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    const step = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    this.show(this.shown + step);
  }
}
