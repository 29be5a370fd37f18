import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { JSDOM } from "jsdom";
import type { Bahasa } from "../../src/domain/bahasa";

/** A custom function as Excel calls it: matrices in, a matrix out. */
export type Fungsi = (...argumen: unknown[]) => unknown[][];

/** What the genuine runtime knows after `src/functions` has loaded. */
export interface RuntimeUji {
  readonly fungsi: Readonly<Record<string, Fungsi>>;
  aturBahasa(bahasa: Bahasa): void;
  /** An error value as the runtime makes it from an input cell. */
  galat(kode: string): unknown;
  tutup(): void;
}

interface Jendela {
  readonly CustomFunctions: {
    readonly Error: new (kode: string) => object;
    readonly _association: { readonly mappings: Readonly<Record<string, Fungsi>> };
  };
  readonly bundel: { aturBahasaFungsi(bahasa: Bahasa): void };
}

const RUNTIME = require.resolve("@microsoft/office-js/dist/custom-functions-runtime.js");
const SUMBER = path.resolve(__dirname, "../../src/functions");

/** The functions and, for the test, the switch of their language on the page's window. */
function bundel(): string {
  const contents = 'import * as bundel from "./index"; Object.assign(window, { bundel });';
  const hasil = buildSync({
    stdin: { contents, resolveDir: SUMBER },
    bundle: true,
    write: false,
    format: "iife",
  });
  return hasil.outputFiles[0]!.text;
}

/** Arrays of the page are no arrays of this realm to a strict comparison. */
const salin =
  (fungsi: Fungsi): Fungsi =>
  (...argumen) =>
    Array.from(fungsi(...argumen), (baris) => Array.from(baris));

/** Loads Microsoft's own custom functions runtime into a page, then the functions, which register with it. */
export function pasangCustomFunctions(): RuntimeUji {
  const halaman = '<!doctype html><script src="https://localhost/custom-functions-runtime.js"></script>';
  const dom = new JSDOM(halaman, { runScripts: "outside-only", url: "https://localhost/" });
  dom.window.eval(readFileSync(RUNTIME, "utf8"));
  dom.window.eval(bundel());
  const { CustomFunctions, bundel: ekspor } = dom.window as unknown as Jendela;
  const terdaftar = Object.entries(CustomFunctions._association.mappings);
  return {
    fungsi: Object.fromEntries(terdaftar.map(([id, fungsi]) => [id, salin(fungsi)])),
    aturBahasa: (bahasa) => ekspor.aturBahasaFungsi(bahasa),
    galat: (kode) => new CustomFunctions.Error(kode),
    tutup: () => dom.window.close(),
  };
}
