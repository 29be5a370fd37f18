import { bacaArea, type Petak } from "../../domain/lembar/area";
import { bertandaReviu } from "../../domain/lembar/tanda-reviu";
import { bertanda } from "../../domain/tabel/kolom-kami";
import type { IsianSel } from "../../domain/warna/warna-kantor";
import type { Bacaan } from "./antre-lembar";
import { isianSel } from "./baca-warna-kantor";
import type { Antrean } from "./rombongan";

/** Cells of all sheets together whose fills are asked for: a fill weighs more than a value. */
const SEL_ISIAN = 20_000;
/** Rows of a sheet whose fills are looked at: who fills cells by hand begins at the top. */
const BARIS_ISIAN = 60;
/** Rules of a sheet that are looked at; a sheet of more is one whose rules were copied about. */
const ATURAN_TERBANYAK = 200;

/** Bars and icons stand beside a fill, they are not covered by it. */
const TANPA_WARNA: ReadonlySet<string> = new Set(["DataBar", "IconSet"]);

/** Queues where the office's own conditional formats are, of a sheet whose list of rules is known. */
function antreAturanKantor({ kerja }: Bacaan): () => readonly (readonly Petak[])[] {
  const daftar = (kerja.aturan?.items ?? []).slice(0, ATURAN_TERBANYAK).map((objek) => ({
    objek: objek.load("type"),
    rumus: objek.customOrNullObject.rule.load("formula"),
    area: objek.getRanges().load("address"),
  }));
  return () =>
    daftar
      .filter(({ objek, rumus }) => {
        const kami = !rumus.isNullObject && (bertanda(rumus.formula) || bertandaReviu(rumus.formula));
        return !kami && !TANPA_WARNA.has(objek.type);
      })
      .map(({ area }) => area.address.split(",").flatMap((satu) => bacaArea(satu) ?? []));
}

/** Queues the fills of a sheet's first rows. */
function antreIsian({ kerja, kisi: { blok } }: Bacaan, baris: number): () => IsianSel {
  const sel = kerja.dipilih.sheet
    .getRangeByIndexes(blok.baris0, blok.kolom0, baris, blok.kolom)
    .getCellProperties({ format: { fill: { color: true } } });
  const petak = {
    atas: blok.baris0,
    kiri: blok.kolom0,
    bawah: blok.baris0 + baris - 1,
    kanan: blok.kolom0 + blok.kolom - 1,
  };
  return () => ({ petak, hex: sel.value.map((satu) => satu.map(isianSel)) });
}

function antreSatu(satu: Bacaan, baris: number): Antrean {
  const aturan = antreAturanKantor(satu);
  const isian = baris > 0 ? antreIsian(satu, baris) : undefined;
  return () => {
    satu.rupa = { aturanKantor: aturan(), ...(isian ? { isian: isian() } : {}) };
  };
}

/** Queues what the office has made visible itself on the sheets that may be coloured. */
export function antreRupaKantor(semua: readonly Bacaan[]): Antrean[] {
  let sisa = SEL_ISIAN;
  return semua
    .filter(({ kerja }) => !kerja.dipilih.kami && !kerja.proteksi.protected)
    .map((satu) => {
      const { blok } = satu.kisi;
      const baris = Math.min(blok.baris, BARIS_ISIAN);
      const muat = baris * blok.kolom <= sisa;
      if (muat) sisa -= baris * blok.kolom;
      return antreSatu(satu, muat ? baris : 0);
    });
}
