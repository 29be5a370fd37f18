import { targetAkhirPeriode } from "./peran/akhir-periode";
import { alamatSel, hurufKolom } from "./alamat";
import { PembacaBaris } from "./baris/baris-data";
import type { BarisTabel, MacamBaris } from "./baris/baris-tabel";
import type { BlokKepala } from "./kepala/blok-kepala";
import { batasBlok, cariBlok } from "./kepala/cari-blok";
import type { BatasBlok } from "./kepala/cari-blok";
import { PengenalJudul } from "./kepala/pengenal-judul";
import type { HasilBacaLembar, KolomTabel, Tabel } from "./hasil-tabel";
import { Ingatan } from "./ingatan";
import { kisiRapat } from "./celah";
import { tanpaKolomKami } from "./kolom-kami";
import type { Kisi } from "./kisi";
import { ragukan } from "./peran/kolom-kerja";
import type { KolomKerja } from "./peran/kolom-kerja";
import type { LembarMentah } from "./lembar-mentah";
import { BacaanKolom } from "./peran/bacaan-kolom";
import { judulTabel } from "./belajar/judul-tabel";
import { timbang } from "./belajar/timbang";
import { kolomMenurutData, kolomMenurutKata, kolomMenurutLetak, kolomNama } from "./peran/urutan-peran";
import { periksaTabel } from "./isi/periksa-tabel";
import { tahunLain } from "./isi/kolom-peran";
import { TabelUkur } from "./isi/tabel-ukur";
import { sasaranAtas } from "./kepala/sasaran-atas";
import { pilihTahunLaporan, tahunDariJudul } from "./peran/tahun-laporan";

function nomorBaris(baris: readonly BarisTabel[], macam: MacamBaris, baris0: number): number[] {
  return baris.filter((satu) => satu.macam === macam).map((satu) => satu.baris + baris0 + 1);
}

/** Rows between the header and the totals that end the table; 1-based. */
function rentangData(baris: readonly BarisTabel[], blok: BlokKepala, baris0: number): Tabel["data"] {
  let akhir = baris.length - 1;
  while (akhir >= 0 && ["jumlah", "kosong"].includes(baris[akhir]?.macam ?? "")) akhir--;
  return {
    awal: blok.bawah + baris0 + 2,
    akhir: (baris[akhir]?.baris ?? blok.bawah) + baris0 + 1,
  };
}

function jadikanKolom(satu: KolomKerja, kisi: Kisi): KolomTabel {
  return {
    kolom: hurufKolom(kisi.kolomBuku(satu.k)),
    judul: satu.judul,
    peran: satu.peran,
    tahun: satu.tahun,
    triwulan: satu.triwulan,
    bagian: satu.bagian,
    yakin: Math.round(Math.min(1, satu.yakin) * 100) / 100,
    alasan: satu.alasan,
  };
}

const INTI: ReadonlySet<string> = new Set(["target", "realisasi", "capaian"]);
const UANG: ReadonlySet<string> = new Set(["pagu", "realisasi_rp", "serapan"]);

/** The least sure of the columns that a colouring rests on. */
function yakinTabel(kolom: readonly KolomTabel[]): number {
  const inti = kolom.filter(
    ({ peran, triwulan, bagian }) => INTI.has(peran) && triwulan === null && bagian === null,
  );
  const uang = kolom.filter((satu) => UANG.has(satu.peran) && satu.triwulan === null && !tahunLain(satu));
  const bernama = kolom.filter(({ peran }) => peran !== "lain");
  const dipakai = inti.length >= 2 ? inti : uang.length >= 2 ? uang : bernama;
  return dipakai.length === 0 ? 0 : Math.min(...dipakai.map(({ yakin }) => yakin));
}

function susunTabel(
  kisi: Kisi,
  blok: BlokKepala,
  baris: readonly BarisTabel[],
  kolom: readonly KolomTabel[],
): Omit<Tabel, "temuan" | "tahunLaporan" | "sasaran"> {
  const { baris0 } = kisi.lembar;
  const akhir = baris[baris.length - 1]?.baris ?? blok.bawah;
  const awal = alamatSel(blok.atas + baris0, kisi.kolomBuku(blok.awal));
  return {
    rentang: `${awal}:${alamatSel(akhir + baris0, kisi.kolomBuku(blok.akhir))}`,
    kepala: { awal: blok.atas + baris0 + 1, akhir: blok.bawah + baris0 + 1 },
    data: rentangData(baris, blok, baris0),
    barisJumlah: nomorBaris(baris, "jumlah", baris0),
    barisSpanduk: nomorBaris(baris, "spanduk", baris0),
    barisLanjutan: nomorBaris(baris, "lanjutan", baris0),
    barisKosong: nomorBaris(baris, "kosong", baris0),
    kolom,
    yakin: yakinTabel(kolom),
    dariBentuk: blok.dariBentuk,
  };
}

/** A table whose columns were judged by the rules alone. */
export interface TabelAturan {
  readonly blok: BlokKepala;
  readonly baris: readonly BarisTabel[];
  readonly kolom: readonly KolomKerja[];
  readonly bacaan: BacaanKolom;
  readonly tahunLaporan: number | null;
  /** The texts above the header. */
  readonly judul: readonly string[];
}

function tabelAturan(
  p: PengenalJudul,
  blok: BlokKepala,
  batas: BatasBlok,
  tahunDipilih?: number,
): TabelAturan {
  const dariKata = kolomMenurutKata(p, blok);
  const tahunJudul =
    tahunDipilih === undefined ? tahunDariJudul(p.kisi, blok.atas, batas.atas) : [tahunDipilih];
  const tahunLaporan = tahunDipilih ?? pilihTahunLaporan(dariKata, tahunJudul);
  const judul = judulTabel(p.kisi, blok.atas, batas.atas);
  const dariLetak = targetAkhirPeriode(kolomMenurutLetak(dariKata, tahunLaporan, tahunJudul), judul);
  const baris = new PembacaBaris(p.kisi, blok, kolomNama(dariLetak)).baca(batas.bawah);
  const data = baris
    .filter(({ macam }) => macam === "data" || macam === "lanjutan")
    .map((satu) => satu.baris);
  const bacaan = new BacaanKolom(p.kisi, data);
  const menurutData = kolomMenurutData(dariLetak, bacaan, tahunLaporan);
  const kolom = blok.dariBentuk ? menurutData.map(ragukan) : menurutData;
  return { blok, baris, kolom, bacaan, tahunLaporan, judul };
}

/** The tables of a sheet as the rules alone read them: what the learned judgement is taught with. */
export function bacaMenurutAturan(lembar: LembarMentah): TabelAturan[] {
  return aturanBerbatas(new PengenalJudul(kisiRapat(tanpaKolomKami(lembar)))).map(({ aturan }) => aturan);
}

interface AturanBerbatas {
  readonly aturan: TabelAturan;
  readonly batas: BatasBlok;
}

/** The tables from top to bottom: the titles of each begin below the rows of those above it. */
function aturanBerbatas(p: PengenalJudul): AturanBerbatas[] {
  const blok = cariBlok(p);
  const akhir = new Map<BlokKepala, number>();
  return blok.map((satu, i) => {
    const batas = batasBlok(p.kisi, blok, i, (atas) => akhir.get(atas) ?? atas.bawah);
    const aturan = tabelAturan(p, satu, batas);
    akhir.set(satu, aturan.baris[aturan.baris.length - 1]?.baris ?? satu.bawah);
    return { aturan, batas };
  });
}

function bacaTabel(p: PengenalJudul, { aturan, batas }: AturanBerbatas): Tabel {
  const { blok, baris, tahunLaporan } = aturan;
  const kolom = timbang(aturan.kolom, aturan.bacaan, tahunLaporan, aturan.judul).map((satu) =>
    jadikanKolom(satu, p.kisi),
  );
  const atas = sasaranAtas(p.kisi, blok, batas.atas);
  const tabel: Tabel = {
    ...susunTabel(p.kisi, blok, baris, kolom),
    sasaran: atas.teks,
    barisSpanduk: [
      ...atas.baris.map((b) => b + p.kisi.lembar.baris0 + 1),
      ...nomorBaris(baris, "spanduk", p.kisi.lembar.baris0),
    ],
    tahunLaporan,
    temuan: [],
  };
  return { ...tabel, temuan: periksaTabel(new TabelUkur(p.kisi.asli, tabel)) };
}

/**
 * Finds the tables of a sheet as it is and says what each column means, how sure that is and why.
 * Never throws; a sheet without recognisable headers gives no table. Columns that an earlier run added are no part of it.
 */
export function bacaLembar(lembar: LembarMentah): HasilBacaLembar {
  const isi = isiSeluruhnya(lembar);
  return isi === undefined ? bacaSungguh(lembar) : terbaca.ambil(isi, () => bacaSungguh(lembar));
}

/** The sheets of a workbook: between two commands few of them change. */
const terbaca = new Ingatan<HasilBacaLembar>(48);
/** Cells of a sheet whose text is not kept: a long one is read once more. */
const TERBESAR = 12_000;

/** All that a reading rests on, as one text; undefined where that would be long. */
function isiSeluruhnya({ barisTersembunyi, kolomTersembunyi, ...lain }: LembarMentah): string | undefined {
  const lebar = lain.nilai.reduce((n, baris) => Math.max(n, baris.length), 0);
  if (lain.nilai.length * lebar > TERBESAR) return undefined;
  return JSON.stringify([lain, [...(barisTersembunyi ?? [])], [...(kolomTersembunyi ?? [])]]);
}

function bacaSungguh(lembar: LembarMentah): HasilBacaLembar {
  const p = new PengenalJudul(kisiRapat(tanpaKolomKami(lembar)));
  return { nama: lembar.nama, tabel: aturanBerbatas(p).map((satu) => bacaTabel(p, satu)) };
}

/**
 * One table of a sheet, by its range, read as a report on another year than the one that was taken.
 * @returns undefined where no table of that range stands on the sheet
 */
export function bacaTabelTahun(lembar: LembarMentah, rentang: string, tahun: number): Tabel | undefined {
  const p = new PengenalJudul(kisiRapat(tanpaKolomKami(lembar)));
  const satu = aturanBerbatas(p).find((ini) => bacaTabel(p, ini).rentang === rentang);
  return satu && bacaTabel(p, { ...satu, aturan: tabelAturan(p, satu.aturan.blok, satu.batas, tahun) });
}
