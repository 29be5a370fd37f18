import { JSDOM } from "jsdom";
import { act, type ReactElement } from "react";
import type { Root } from "react-dom/client";
import { permintaanDijawab } from "../commands/buka";

/** A pane drawn into jsdom. */
export interface Layar {
  readonly akar: HTMLElement;
  /** Everything the user can read. */
  teks(): string;
  /** The button, link, tab or field with this accessible name (label, aria-label or text). */
  cari(nama: string): HTMLElement;
  ada(nama: string): boolean;
  /** Does something that the page hears from outside. */
  lakukan(aksi: () => void): Promise<void>;
  /** Waits until what was started has been drawn. */
  tunggu(): Promise<void>;
  /** Waits until the pane has stopped changing: for commands that really talk to a workbook. */
  tenang(): Promise<void>;
  klik(nama: string): Promise<void>;
  /** Types into a field, as React hears it. */
  ketik(nama: string, isi: string): Promise<void>;
  tutup(): Promise<void>;
}

const dom = new JSDOM('<!doctype html><html lang="id"><body></body></html>', {
  pretendToBeVisual: true,
  url: "https://localhost/",
});

const GLOBAL = [
  "window",
  "document",
  "Document",
  "navigator",
  "HTMLElement",
  "Node",
  "Element",
  "Event",
  "CSSStyleSheet",
  "MutationObserver",
  "localStorage",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
] as const;

/** Lends the browser's globals to the tests of this suite only: tests of the host bring windows of their own. */
export function pakaiPeramban(): void {
  // Some of them are Node's own (Event, navigator): they must be back for the next file in this process.
  const semula = new Map<string, PropertyDescriptor | undefined>();
  before(() => {
    for (const nama of [...GLOBAL, "IS_REACT_ACT_ENVIRONMENT"])
      semula.set(nama, Object.getOwnPropertyDescriptor(globalThis, nama));
    for (const nama of GLOBAL) {
      const isi: unknown = dom.window[nama];
      const milik = nama.startsWith("get") || nama.endsWith("Frame");
      const value = milik && typeof isi === "function" ? isi.bind(dom.window) : isi;
      Object.defineProperty(globalThis, nama, { value, configurable: true, writable: true });
    }
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  });
  afterEach(() => dom.window.localStorage.clear());
  after(() => {
    for (const [nama, asal] of semula)
      if (asal) Object.defineProperty(globalThis, nama, asal);
      else Reflect.deleteProperty(globalThis, nama);
  });
}

function namaTerbaca(elemen: HTMLElement): string {
  const label = elemen.getAttribute("aria-label");
  if (label !== null) return label;
  const untuk = elemen.id && dom.window.document.querySelector(`label[for="${elemen.id}"]`);
  return ((untuk || elemen).textContent ?? "").trim();
}

/** The pane says that it is doing something: it may be loading what it needs, and neither ask Excel nor change. */
const bekerja = (akar: HTMLElement): boolean =>
  akar.querySelector("[role=status]")?.textContent?.endsWith("...") ?? false;

/**
 * Turns in a row in which Excel was asked nothing and the page did not change, after which nothing more is expected; more
 * of them while the pane says that it works, but not for ever, for some tests make it wait.
 */
const TENANG = { diam: 6, bekerja: 200 };

async function tenang(akar: HTMLElement): Promise<void> {
  let lama = "";
  for (let diam = 0; diam < (bekerja(akar) ? TENANG.bekerja : TENANG.diam);) {
    await new Promise((selesai) => setTimeout(selesai, 10));
    const kini = `${await permintaanDijawab()} ${akar.innerHTML}`;
    diam = kini === lama ? diam + 1 : 0;
    lama = kini;
  }
}

/** Draws an element into a fresh page. */
export async function gambar(elemen: ReactElement): Promise<Layar> {
  const { createRoot } = await import("react-dom/client");
  const akar = dom.window.document.body.appendChild(dom.window.document.createElement("div"));
  let root: Root;
  await act(async () => {
    root = createRoot(akar);
    root.render(elemen);
  });
  const semua = () => [
    ...akar.querySelectorAll<HTMLElement>("button, a, input, textarea, summary, [role=combobox]"),
  ];
  const temukan = (nama: string) =>
    semua().find((satu) => namaTerbaca(satu) === nama && !satu.closest("[hidden]"));
  const layar: Layar = {
    akar,
    teks: () => akar.textContent ?? "",
    ada: (nama) => temukan(nama) !== undefined,
    cari(nama) {
      const satu = temukan(nama);
      if (!satu)
        throw new Error(`"${nama}" is not on the page; there are: ${semua().map(namaTerbaca).join(" | ")}`);
      return satu;
    },
    lakukan: (aksi) => act(async () => aksi()),
    tunggu: () => act(async () => void (await new Promise((selesai) => setTimeout(selesai, 5)))),
    tenang: () => act(() => tenang(akar)),
    klik: (nama) => act(async () => layar.cari(nama).click()),
    ketik: (nama, isi) =>
      act(async () => {
        const bidang = layar.cari(nama) as HTMLInputElement;
        const prototipe = Object.getPrototypeOf(bidang) as object;
        Object.getOwnPropertyDescriptor(prototipe, "value")?.set?.call(bidang, isi);
        bidang.dispatchEvent(new dom.window.Event("input", { bubbles: true }));
      }),
    async tutup() {
      await act(async () => root.unmount());
      akar.remove();
    },
  };
  return layar;
}
