import type { Pesan } from "../../pesan";
import type { KolomTabel } from "../../tabel/hasil-tabel";
import { alamatLembar } from "../../lembar/area";
import { capaian } from "../../ukur/capaian";
import { kriteria } from "../../ukur/kriteria";
import { ruasWarna, type RuasWarna } from "./area-warna";
import { aturanWarna } from "./aturan-warna";
import { PESAN_TERBANYAK, pesanWarna, yakinKolom, type BahanRencana } from "../bahan";
import { bacaCapaian, type BacaanCapaian, type SelCapaian } from "./baca-capaian";
import { pembandingKolom } from "./pembanding";
import type { SkalaBuku } from "../peta";
import type { BentukCapaian, RencanaTabel, WarnaiKolom } from ".";
import type { SelTabel } from "../sel-tabel";
import type { Pembanding } from "./suara-bentuk";

/** Areas of one column beyond this number are a sign that the column is not what it seems. */
export const RUAS_TERBANYAK = 20;

/** A total row carries a capaian unless it is the plain sum of the column. */
function jumlahBercapaian(sel: SelTabel, kolom: string, data: readonly number[]): number[] {
  const angka = data
    .map((baris) => sel.nilai(baris, kolom))
    .filter((n): n is number => typeof n === "number");
  const jumlah = angka.reduce((n, satu) => n + satu, 0);
  return sel.tabel.barisJumlah.filter((baris) => {
    const nilai = sel.nilai(baris, kolom);
    if (typeof nilai !== "number") return !sel.kosong(baris, kolom);
    return angka.length < 2 || Math.abs(nilai - jumlah) > 1e-6 * Math.max(1, Math.abs(jumlah));
  });
}

/** Reads a column of percentages: data rows, and totals that carry a percentage. */
export function bacaKolomCapaian(sel: SelTabel, kolom: string, { skala }: BahanRencana): BacaanCapaian {
  const data = sel.barisData();
  const baris = [...data, ...jumlahBercapaian(sel, kolom, data)].sort((a, b) => a - b);
  return bacaCapaian(sel, kolom, baris, pembandingKolom(sel, kolom), skala);
}

/** Messages about single cells that get no colour. */
export function pesanSel(bahan: BahanRencana, sel: SelTabel, kolom: string, satu: SelCapaian): Pesan[] {
  const isi = sel.teks(satu.baris, kolom);
  const { pesan } = bahan.teks;
  const lain = { sel: alamatLembar(bahan.lembar.mentah.nama, `${kolom}${satu.baris}`), ditemukan: isi };
  if (satu.sebab === "satuan") return [pesanWarna("SEL_BERSATUAN", pesan.SEL_BERSATUAN(isi), lain)];
  if (satu.sebab === "ragu") return [pesanWarna("SEL_RAGU", pesan.BENTUK_RAGU(kolom), lain)];
  return satu.sebab === "bukan"
    ? [pesanWarna("SEL_TIDAK_DIWARNAI", pesan.SEL_TIDAK_DIWARNAI(isi), lain)]
    : [];
}

/** Rounding and slips of a decimal part stated and computed capaian by less than this, in percent points. */
const SELISIH_KECIL = 1;

/**
 * The column agrees with target and realisasi in every row as far as a colour goes: within a point, in the same band.
 * Then it does not matter that a figure is rounded or slightly wrong.
 */
function warnaTakTerpengaruh(bahan: BahanRencana, sel: SelTabel, bacaan: BacaanCapaian): boolean {
  const [target, realisasi] = [sel.kolom("target")?.kolom, sel.kolom("realisasi")?.kolom];
  if (!target || !realisasi) return false;
  const { skala, aturan } = bahan.skala;
  const hasil = bacaan.sel.flatMap(({ baris, poin }) => {
    const hitung = capaian(sel.nilai(baris, target), sel.nilai(baris, realisasi));
    if (poin === undefined || hitung.jenis !== "angka") return [];
    const dekat = Math.abs(hitung.nilai * 100 - poin) <= SELISIH_KECIL;
    return [
      dekat && kriteria(hitung.nilai, skala, aturan).tingkat === kriteria(poin / 100, skala, aturan).tingkat,
    ];
  });
  return hasil.length > 0 && hasil.every(Boolean);
}

/** Nothing was measured, or nothing was planned and nothing done: what domain code answers with a blank or "-". */
function tanpaUkuran(sel: SelTabel, baris: number, { target = "", realisasi }: Pembanding): boolean {
  if (realisasi === undefined) return false;
  const { jenis } = capaian(sel.nilai(baris, target), sel.nilai(baris, realisasi));
  return jenis === "kosong" || jenis === "strip";
}

/** Such rows that say 0 all the same get the lowest colour: told once, with the first of them. */
export function pesanBelumDiukur(
  bahan: BahanRencana,
  sel: SelTabel,
  kolom: string,
  bacaan: BacaanCapaian,
): Pesan[] {
  const pembanding = pembandingKolom(sel, kolom);
  const belum = bacaan.sel.filter(({ baris, poin }) => poin === 0 && tanpaUkuran(sel, baris, pembanding));
  const [pertama] = belum;
  if (!pertama) return [];
  const alamat = alamatLembar(bahan.lembar.mentah.nama, `${kolom}${pertama.baris}`);
  return [
    pesanWarna("BELUM_DIUKUR", bahan.teks.pesan.BELUM_DIUKUR(belum.length), { tingkat: "info", sel: alamat }),
  ];
}

function pesanKolom(
  bahan: BahanRencana,
  kolom: KolomTabel,
  bacaan: BacaanCapaian,
  ruas: readonly RuasWarna[],
  yakin: boolean,
): Pesan[] {
  const { pesan } = bahan.teks;
  const sel = alamatLembar(bahan.lembar.mentah.nama, `${kolom.kolom}${bahan.tabel.kepala.awal}`);
  return [
    ...(yakin ? [] : [pesanWarna("KURANG_YAKIN", pesan.KURANG_YAKIN(kolom.kolom), { sel })]),
    ...(bacaan.ragu ? [pesanWarna("BENTUK_RAGU", pesan.BENTUK_RAGU(kolom.kolom), { sel })] : []),
    ...(bacaan.campuran ? [pesanWarna("BENTUK_CAMPURAN", pesan.BENTUK_CAMPURAN(kolom.kolom), { sel })] : []),
    ...(ruas.length > RUAS_TERBANYAK
      ? [pesanWarna("TERLALU_TERPECAH", pesan.TERLALU_TERPECAH(kolom.kolom), { sel })]
      : []),
  ];
}

function semuaBentuk(ruas: readonly RuasWarna[]): BentukCapaian[] {
  return [...new Set(ruas.flatMap(({ cara }) => cara.map(({ bentuk }) => bentuk)))];
}

/** Rows of a column that get colours; more than `RUAS_TERBANYAK` parts are not to be trusted. */
export function ruasKolom(sel: SelTabel, kolom: string, bacaan: BacaanCapaian): RuasWarna[] {
  return ruasWarna(sel, kolom, bacaan).filter(({ cara }) => cara.length > 0);
}

/** Areas and rules for these rows of a column. */
export function warnaiRuas(
  kolom: string,
  bacaan: BacaanCapaian,
  ruas: readonly RuasWarna[],
  skala: SkalaBuku,
): WarnaiKolom {
  const area = ({ awal, akhir }: RuasWarna): string => `${kolom}${awal}:${kolom}${akhir}`;
  return {
    kolom,
    bentuk: semuaBentuk(ruas),
    baris: bacaan.sel.filter(({ poin }) => poin !== undefined).length,
    area: ruas.map(area),
    aturan: ruas.flatMap((satu) => aturanWarna(area(satu), `$${kolom}${satu.awal}`, satu.cara, skala)),
  };
}

/** The plan that colours the capaian column which the table has. */
export function rencanaWarnai(bahan: BahanRencana, sel: SelTabel, kolom: KolomTabel): RencanaTabel {
  const bacaan = bacaKolomCapaian(sel, kolom.kolom, bahan);
  const ruas = ruasKolom(sel, kolom.kolom, bacaan);
  const yakin = yakinKolom(bahan, [kolom]) || warnaTakTerpengaruh(bahan, sel, bacaan);
  const pesan = [
    ...pesanKolom(bahan, kolom, bacaan, ruas, yakin),
    ...pesanBelumDiukur(bahan, sel, kolom.kolom, bacaan),
    ...bacaan.sel.flatMap((satu) => pesanSel(bahan, sel, kolom.kolom, satu)).slice(0, PESAN_TERBANYAK),
  ];
  if (ruas.length === 0 || ruas.length > RUAS_TERBANYAK) return { jenis: "biarkan", pesan };
  return {
    jenis: "warnai",
    yakin: yakin && (bahan.dipastikan || !bacaan.ragu),
    ...warnaiRuas(kolom.kolom, bacaan, ruas, bahan.skala),
    sampingan: [],
    pesan,
  };
}
