import { formatPersen } from "../../angka/format-angka";
import type { Pesan } from "../../pesan";
import { alamatLembar } from "../../lembar/area";
import { YAKIN_CUKUP, type KolomTabel, type Peran } from "../../tabel/hasil-tabel";
import { kriteria } from "../../ukur/kriteria";
import { PESAN_TERBANYAK, pesanWarna, type BahanRencana } from "../bahan";
import type { BacaanCapaian } from "./baca-capaian";
import { pembandingKolom } from "./pembanding";
import type { WarnaiKolom } from ".";
import {
  bacaKolomCapaian,
  pesanBelumDiukur,
  pesanSel,
  RUAS_TERBANYAK,
  ruasKolom,
  warnaiRuas,
} from "./rencana-warnai";
import type { SelTabel } from "../sel-tabel";
import { hitungan } from "./suara-bentuk";

/** Columns coloured besides, or why one of them is not. */
export interface Sampingan {
  readonly kolom: readonly WarnaiKolom[];
  readonly pesan: readonly Pesan[];
}

/** A quarter's capaian and the share of a budget that was spent are judged by the same scale as the year's capaian. */
const PERAN: ReadonlySet<Peran> = new Set(["capaian_tw", "serapan"]);
/** Up to so many percent points apart a figure is rounded, not wrong. */
const SELISIH_KECIL = 1;
/** So many of the rows that can be computed must agree before the column is believed. */
const BAGIAN_COCOK = 2 / 3;

/** The whole budget in percent points, with room for rounding. */
const SERAPAN_PENUH = 100.005;

interface Beda {
  readonly baris: number;
  /** What the row's own figures give, as a ratio. */
  readonly dihitung: number;
}

/** The rows whose figures can be computed, and those among them that say something else. */
function bandingkan(bahan: BahanRencana, sel: SelTabel, kolom: string, bacaan: BacaanCapaian) {
  const pembanding = pembandingKolom(sel, kolom);
  const { skala, aturan } = bahan.skala;
  const tingkat = (rasio: number) => kriteria(rasio, skala, aturan).tingkat;
  const beda: Beda[] = [];
  let banyak = 0;
  for (const { baris, poin } of bacaan.sel) {
    const mungkin = poin === undefined ? [] : hitungan(sel, baris, pembanding);
    if (poin === undefined || mungkin.length === 0) continue;
    banyak++;
    const sama = mungkin.some(
      (satu) => Math.abs(satu * 100 - poin) <= SELISIH_KECIL && tingkat(satu) === tingkat(poin / 100),
    );
    if (!sama) beda.push({ baris, dihitung: mungkin[0]! });
  }
  return { banyak, beda };
}

function pesanBeda(bahan: BahanRencana, sel: SelTabel, kolom: string, beda: readonly Beda[]): Pesan[] {
  // Where the reader compared the same figures it has said so already.
  const disebut = new Set(bahan.tabel.peringatan.map((satu) => satu.sel));
  return beda
    .filter(({ baris }) => !disebut.has(`${kolom}${baris}`))
    .map(({ baris, dihitung }) =>
      pesanWarna(
        "PERSEN_BEDA",
        bahan.teks.pesan.PERSEN_BEDA(sel.teks(baris, kolom), formatPersen(dihitung)),
        { sel: alamatLembar(bahan.lembar.mentah.nama, `${kolom}${baris}`) },
      ),
    );
}

/** More spent than there was: by the scale the best colour, and yet hardly right. */
function pesanLebih(bahan: BahanRencana, { kolom, peran }: KolomTabel, bacaan: BacaanCapaian): Pesan[] {
  const lebih = peran === "serapan" ? bacaan.sel.filter(({ poin = 0 }) => poin > SERAPAN_PENUH) : [];
  const [pertama] = lebih;
  if (!pertama) return [];
  const sel = alamatLembar(bahan.lembar.mentah.nama, `${kolom}${pertama.baris}`);
  return [pesanWarna("SERAPAN_LEBIH", bahan.teks.pesan.SERAPAN_LEBIH(lebih.length), { sel })];
}

type Alasan = "SAMPINGAN_BERTENTANGAN" | "SAMPINGAN_RAGU";

function dibiarkan(bahan: BahanRencana, { kolom }: KolomTabel, kode: Alasan): Sampingan {
  const sel = alamatLembar(bahan.lembar.mentah.nama, `${kolom}${bahan.tabel.kepala.awal}`);
  return { kolom: [], pesan: [pesanWarna(kode, bahan.teks.pesan[kode](kolom), { sel })] };
}

function satuKolom(bahan: BahanRencana, sel: SelTabel, kolom: KolomTabel): Sampingan {
  const bacaan = bacaKolomCapaian(sel, kolom.kolom, bahan);
  const ruas = ruasKolom(sel, kolom.kolom, bacaan);
  if (!bacaan.sel.some(({ poin }) => poin !== undefined)) return { kolom: [], pesan: [] };
  const { banyak, beda } = bandingkan(bahan, sel, kolom.kolom, bacaan);
  const dipercaya = banyak - beda.length >= banyak * BAGIAN_COCOK;
  if (!dipercaya && !bahan.dipastikan) return dibiarkan(bahan, kolom, "SAMPINGAN_BERTENTANGAN");
  const pasti = bahan.dipastikan || (!bacaan.ragu && (kolom.yakin >= YAKIN_CUKUP || banyak > 0));
  if (!pasti || ruas.length === 0 || ruas.length > RUAS_TERBANYAK)
    return dibiarkan(bahan, kolom, "SAMPINGAN_RAGU");
  const perSel = bacaan.sel.flatMap((satu) => pesanSel(bahan, sel, kolom.kolom, satu));
  return {
    kolom: [warnaiRuas(kolom.kolom, bacaan, ruas, bahan.skala)],
    pesan: [
      ...pesanLebih(bahan, kolom, bacaan),
      ...pesanBelumDiukur(bahan, sel, kolom.kolom, bacaan),
      ...perSel,
      ...pesanBeda(bahan, sel, kolom.kolom, beda),
    ],
  };
}

/**
 * The columns of quarters and of budget spending that get colours too, where that is sure. A column whose figures
 * contradict the columns it was computed from is left and named.
 */
export function rencanaSampingan(bahan: BahanRencana, sel: SelTabel): Sampingan {
  const hasil = bahan.tabel.kolom
    .filter(({ peran }) => PERAN.has(peran))
    .map((kolom) => satuKolom(bahan, sel, kolom));
  return {
    kolom: hasil.flatMap(({ kolom }) => kolom),
    pesan: hasil.flatMap(({ pesan }) => pesan).slice(0, PESAN_TERBANYAK),
  };
}
