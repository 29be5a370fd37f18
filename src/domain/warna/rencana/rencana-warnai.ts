import { temuanWarna, type TemuanWarna } from "../temuan-warna";
import { SELISIH } from "../../tabel/batas";
import type { KolomTabel } from "../../tabel/hasil-tabel";
import { alamatLembar } from "../../lembar/area";
import { capaian } from "../../ukur/capaian";
import { kriteria } from "../../ukur/kriteria";
import { ruasWarna, type RuasWarna } from "./area-warna";
import { aturanWarna } from "./aturan-warna";
import { PESAN_TERBANYAK, polaritasJanggal, sebabRagu, yakinKolom, type BahanRencana } from "../bahan";
import { bacaCapaian, type BacaanCapaian, type NasibSel } from "./baca-capaian";
import { pembandingKolom } from "../../tabel/isi/pembanding";
import { jenisBerwarna } from "../kolom-berwarna";
import type { SkalaBuku } from "../lembar-terbaca";
import type { BentukTulis, RencanaTabel, WarnaiKolom } from ".";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import type { Pembanding } from "../../tabel/isi/tabel-ukur";

/** Areas of one column beyond this number are a sign that the column is not what it seems. */
export const RUAS_TERBANYAK = 20;

/** A total row carries a capaian unless it is the plain sum of the column. */
function jumlahBercapaian(sel: TabelUkur, kolom: string, data: readonly number[]): number[] {
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
export function bacaKolomCapaian(sel: TabelUkur, kolom: string, { skala }: BahanRencana): BacaanCapaian {
  const data = sel.baris;
  const baris = [...data, ...jumlahBercapaian(sel, kolom, data)].sort((a, b) => a - b);
  return bacaCapaian(sel, kolom, baris, pembandingKolom(sel, kolom), skala);
}

/** Findings about single cells that get no colour. */
export function temuanSel(bahan: BahanRencana, sel: TabelUkur, kolom: string, satu: NasibSel): TemuanWarna[] {
  const isi = sel.teks(satu.baris, kolom);
  const lain = { sel: alamatLembar(bahan.lembar.mentah.nama, `${kolom}${satu.baris}`), dinyatakan: isi };
  if (satu.sebab === "satuan") return [temuanWarna("SEL_BERSATUAN", { isi }, lain)];
  if (satu.sebab === "ragu") return [temuanWarna("SEL_RAGU", { kolom }, lain)];
  return satu.sebab === "bukan" ? [temuanWarna("SEL_TIDAK_DIWARNAI", { isi }, lain)] : [];
}

/**
 * The column agrees with target and realisasi in every row as far as a colour goes: within a point, in the same band.
 * Then it does not matter that a figure is rounded or slightly wrong.
 */
function warnaTakTerpengaruh(bahan: BahanRencana, sel: TabelUkur, bacaan: BacaanCapaian): boolean {
  const [target, realisasi] = [sel.kolom("target")?.kolom, sel.kolom("realisasi")?.kolom];
  if (!target || !realisasi) return false;
  const { skala, aturan } = bahan.skala;
  const hasil = bacaan.sel.flatMap(({ baris, poin }) => {
    const hitung = capaian(sel.nilai(baris, target), sel.nilai(baris, realisasi));
    if (poin === undefined || hitung.jenis !== "angka") return [];
    const dekat = Math.abs(hitung.nilai * 100 - poin) <= SELISIH.kecil;
    return [
      dekat && kriteria(hitung.nilai, skala, aturan).tingkat === kriteria(poin / 100, skala, aturan).tingkat,
    ];
  });
  return hasil.length > 0 && hasil.every(Boolean);
}

/** Nothing was measured, or nothing was planned and nothing done: what domain code answers with a blank or "-". */
function tanpaUkuran(sel: TabelUkur, baris: number, { target = "", realisasi }: Pembanding): boolean {
  if (realisasi === undefined) return false;
  const { jenis } = capaian(sel.nilai(baris, target), sel.nilai(baris, realisasi));
  return jenis === "kosong" || jenis === "strip";
}

/** Such rows that say 0 all the same get the lowest colour: told once, with the first of them. */
export function temuanBelumDiukur(
  bahan: BahanRencana,
  sel: TabelUkur,
  kolom: string,
  bacaan: BacaanCapaian,
): TemuanWarna[] {
  const pembanding = pembandingKolom(sel, kolom);
  const belum = bacaan.sel.filter(({ baris, poin }) => poin === 0 && tanpaUkuran(sel, baris, pembanding));
  const [pertama] = belum;
  if (!pertama) return [];
  const alamat = alamatLembar(bahan.lembar.mentah.nama, `${kolom}${pertama.baris}`);
  return [temuanWarna("BELUM_DIUKUR", { baris: belum.length }, { tingkat: "info", sel: alamat })];
}

function temuanKolom(
  bahan: BahanRencana,
  kolom: KolomTabel,
  bacaan: BacaanCapaian,
  ruas: readonly RuasWarna[],
  yakin: boolean,
): TemuanWarna[] {
  const huruf = { kolom: kolom.kolom };
  const sel = alamatLembar(bahan.lembar.mentah.nama, `${kolom.kolom}${bahan.tabel.kepala.awal}`);
  return [
    ...(yakin ? [] : [temuanWarna("KURANG_YAKIN", { ...huruf, sebab: sebabRagu(bahan, [kolom]) }, { sel })]),
    ...(bacaan.ragu ? [temuanWarna("BENTUK_RAGU", huruf, { sel })] : []),
    ...(bacaan.campuran ? [temuanWarna("BENTUK_CAMPURAN", huruf, { sel })] : []),
    ...(ruas.length > RUAS_TERBANYAK ? [temuanWarna("TERLALU_TERPECAH", huruf, { sel })] : []),
  ];
}

function semuaBentuk(ruas: readonly RuasWarna[]): BentukTulis[] {
  return [...new Set(ruas.flatMap(({ cara }) => cara.map(({ bentuk }) => bentuk)))];
}

/** Rows of a column that get colours; more than `RUAS_TERBANYAK` parts are not to be trusted. */
export function ruasKolom(sel: TabelUkur, kolom: string, bacaan: BacaanCapaian): RuasWarna[] {
  return ruasWarna(sel, kolom, bacaan).filter(({ cara }) => cara.length > 0);
}

/** Areas and rules for these rows of a column. */
export function warnaiRuas(
  milik: KolomTabel,
  bacaan: BacaanCapaian,
  ruas: readonly RuasWarna[],
  skala: SkalaBuku,
): WarnaiKolom {
  const { kolom } = milik;
  const area = ({ awal, akhir }: RuasWarna): string => `${kolom}${awal}:${kolom}${akhir}`;
  return {
    kolom,
    jenisKolom: jenisBerwarna(milik),
    bentuk: semuaBentuk(ruas),
    baris: bacaan.sel.filter(({ poin }) => poin !== undefined).length,
    area: ruas.map(area),
    aturan: ruas.flatMap((satu) => aturanWarna(area(satu), `$${kolom}${satu.awal}`, satu.cara, skala)),
  };
}

/** The plan that colours the capaian column which the table has. */
export function rencanaWarnai(bahan: BahanRencana, sel: TabelUkur, kolom: KolomTabel): RencanaTabel {
  const bacaan = bacaKolomCapaian(sel, kolom.kolom, bahan);
  const ruas = ruasKolom(sel, kolom.kolom, bacaan);
  // A percent of something else than a promise kept stays one, however well it agrees.
  const lainMakna = kolom.alasan.kunci === "judulSinggah" || kolom.alasan.kunci === "mirip";
  const terbaca = yakinKolom(bahan, [kolom]) || (!lainMakna && warnaTakTerpengaruh(bahan, sel, bacaan));
  const yakin = terbaca && !polaritasJanggal(bahan);
  const temuan = [
    ...temuanKolom(bahan, kolom, bacaan, ruas, terbaca),
    ...temuanBelumDiukur(bahan, sel, kolom.kolom, bacaan),
    ...bacaan.sel.flatMap((satu) => temuanSel(bahan, sel, kolom.kolom, satu)).slice(0, PESAN_TERBANYAK),
  ];
  if (ruas.length === 0 || ruas.length > RUAS_TERBANYAK) return { jenis: "biarkan", temuan };
  return {
    jenis: "warnai",
    yakin: yakin && (bahan.dipastikan || !bacaan.ragu),
    ...warnaiRuas(kolom, bacaan, ruas, bahan.skala),
    isian: [],
    sampingan: [],
    temuan,
  };
}
