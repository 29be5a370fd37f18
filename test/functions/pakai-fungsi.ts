import assert from "node:assert/strict";
import type { Bahasa } from "../../src/domain/bahasa";
import { formatPersen } from "../../src/domain/angka/format-angka";
import { pasangCustomFunctions, type Fungsi, type RuntimeUji } from "./pasang-custom-functions";

/** An error as a function hands it to Excel. */
export interface Galat {
  readonly code: string;
  readonly message: string;
}

/** A column of cells. */
export const kolom = (...isi: unknown[]): unknown[][] => isi.map((satu) => [satu]);

/** The error that a call ends with. */
function galatDari(panggil: () => unknown): Galat {
  let hasil: unknown;
  try {
    hasil = panggil();
  } catch (e) {
    return e as Galat;
  }
  return assert.fail(`no error but ${JSON.stringify(hasil)}`);
}

/** What a call says that is refused for what was typed. */
export function ditolak(panggil: () => unknown): string {
  const galat = galatDari(panggil);
  assert.equal(galat.code, "#VALUE!", String(galat));
  return galat.message;
}

/** All of these words are in a message. */
export function menyebut(pesan: string, ...isi: string[]): void {
  for (const satu of isi) assert.ok(pesan.includes(satu), `${satu} is not in: ${pesan}`);
}

/** The functions in Microsoft's own runtime, for all tests of a suite. */
export function pakaiFungsi() {
  let runtime: RuntimeUji;
  before(() => {
    runtime = pasangCustomFunctions();
  });
  after(() => runtime.tutup());
  const fungsi = (id: string): Fungsi => runtime.fungsi[id]!;
  /** Calls with single cells; an argument left out arrives as null. */
  const sel = (id: string, ...isi: unknown[]): unknown =>
    fungsi(id)(...isi.map((satu) => (satu === null ? null : [[satu]])))[0]![0];
  const persen = (id: string, ...isi: unknown[]): string => {
    const hasil = sel(id, ...isi);
    return typeof hasil === "number" ? formatPersen(hasil) : String(hasil);
  };
  return {
    fungsi,
    sel,
    persen,
    galat: (id: string, ...isi: unknown[]): Galat => galatDari(() => sel(id, ...isi)),
    /** What a call with single cells says that is refused for what was typed. */
    tolak: (id: string, ...isi: unknown[]): string => ditolak(() => sel(id, ...isi)),
    /** An error value as the runtime makes it from an input cell. */
    galatMasukan: (kode: string): unknown => runtime.galat(kode),
    aturBahasa: (bahasa: Bahasa): void => runtime.aturBahasa(bahasa),
  };
}
