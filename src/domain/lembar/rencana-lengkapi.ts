import { samaNama, type BlokTerbaca, type NilaiBlok } from "./buku";
import { bacaArea, tulisArea, type Petak } from "./area";
import type { IsiRencana, NamaArea, RencanaLembar, Sisipan, TabelRencana } from "./lembar";
import { LABEL_LAMA } from "./label-profil";
import type { PilihanKolom } from "./kolom-pilihan";
import { rencanaKolom, type RencanaKolom } from "./rencana-kolom";
import { rencanaSisipan } from "./rencana-sisipan";
import type { LembarTerpakai } from "./terpakai";
import type { BagianHilang } from "./rencana-siapkan";

/** Parts of a sheet to put back, and those whose place is not recognised any more. */
export interface RencanaLengkapi {
  readonly judul: string;
  readonly nama: readonly NamaArea[];
  readonly tabel: readonly { readonly nama: string; readonly area: string }[];
  /** Parts of later versions, where they are put. */
  readonly sisipan: readonly Sisipan[];
  /** Columns that its tables lack, and formulas of ours that an earlier version wrote otherwise. */
  readonly kolom: readonly RencanaKolom[];
  readonly takDikenal: readonly { readonly jenis: "nama" | "tabel"; readonly nama: string }[];
}

/** A place, counted from 0. */
interface Tempat {
  readonly baris: number;
  readonly kolom: number;
}

const teks = (isi: unknown): string => (typeof isi === "string" ? isi.trim() : "");

function isiRencana(rencana: RencanaLembar, { baris, kolom }: Tempat): IsiRencana | undefined {
  for (const { area, isi } of rencana.blok) {
    const petak = bacaArea(area);
    const nilai = petak && isi[baris - petak.atas]?.[kolom - petak.kiri];
    if (nilai !== undefined) return nilai;
  }
  return undefined;
}

/** The text beside a named area (or above it) by which people, and we, know the place. */
function jangkar(
  rencana: RencanaLembar,
  { atas, kiri }: Petak,
): { tempat: Tempat; label: string } | undefined {
  const calon: Tempat[] = [
    { baris: atas, kolom: kiri - 1 },
    { baris: atas - 1, kolom: kiri },
  ];
  for (const tempat of calon) {
    const label = teks(isiRencana(rencana, tempat));
    if (label !== "" && !label.startsWith("=")) return { tempat, label };
  }
  return undefined;
}

function cari(nilai: NilaiBlok, label: string): Tempat[] {
  const lama = LABEL_LAMA.get(label);
  const cocok = (isi: string) => samaNama(isi, label) || (lama !== undefined && samaNama(isi, lama));
  return nilai.flatMap((baris, r) =>
    baris.flatMap((isi, c) => (cocok(teks(isi)) ? [{ baris: r, kolom: c }] : [])),
  );
}

/** The one place that must be meant: in the same column as planned, else anywhere; two are one too many. */
function satuTempat(calon: readonly Tempat[], kolom: number): Tempat | undefined {
  const sekolom = calon.filter((satu) => satu.kolom === kolom);
  const dipakai = sekolom.length > 0 ? sekolom : calon;
  return dipakai.length === 1 ? dipakai[0] : undefined;
}

function tempatNama(rencana: RencanaLembar, nama: NamaArea, terpakai: BlokTerbaca): NamaArea | undefined {
  if (nama.area === "A1") return nama;
  const petak = bacaArea(nama.area);
  const awal = bacaArea(terpakai.area);
  const label = petak && jangkar(rencana, petak);
  if (!petak || !awal || !label) return undefined;
  const calon = cari(terpakai.nilai, label.label).map(({ baris, kolom }) => ({
    baris: baris + awal.atas,
    kolom: kolom + awal.kiri,
  }));
  const kini = satuTempat(calon, label.tempat.kolom);
  if (!kini) return undefined;
  const turun = kini.baris - label.tempat.baris;
  const kanan = kini.kolom - label.tempat.kolom;
  const area = tulisArea({
    atas: petak.atas + turun,
    bawah: petak.bawah + turun,
    kiri: petak.kiri + kanan,
    kanan: petak.kanan + kanan,
  });
  return { ...nama, area };
}

function barisKepala(nilai: NilaiBlok, judul: readonly string[]): Tempat | undefined {
  for (const [baris, isi] of nilai.entries())
    for (let kolom = 0; kolom + judul.length <= isi.length; kolom++)
      if (judul.every((satu, i) => samaNama(teks(isi[kolom + i]), satu))) return { baris, kolom };
  return undefined;
}

/** Rows below the header down to the first empty one; a totals row of ours is not data. */
function akhirData(nilai: NilaiBlok, kepala: Tempat, lebar: number): number {
  let akhir = kepala.baris;
  for (const baris of nilai.slice(kepala.baris + 1)) {
    const isi = baris.slice(kepala.kolom, kepala.kolom + lebar).map((satu) => String(satu ?? "").trim());
    if (isi.every((satu) => satu === "") || isi.includes("JUMLAH")) break;
    akhir++;
  }
  return Math.max(akhir, kepala.baris + 1);
}

function tempatTabel(
  rencana: RencanaLembar,
  { nama, area }: TabelRencana,
  terpakai: BlokTerbaca,
): { nama: string; area: string } | undefined {
  const judul = (rencana.blok.find((blok) => blok.area === area)?.isi[0] ?? []).map(String);
  const awal = bacaArea(terpakai.area);
  const kepala = barisKepala(terpakai.nilai, judul);
  if (!awal || !kepala) return undefined;
  const petak = {
    atas: awal.atas + kepala.baris,
    kiri: awal.kiri + kepala.kolom,
    bawah: awal.atas + akhirData(terpakai.nilai, kepala, judul.length),
    kanan: awal.kiri + kepala.kolom + judul.length - 1,
  };
  return { nama, area: tulisArea(petak) };
}

/**
 * Finds where lost names and tables belong from what the sheet still says: the label beside a cell, the titles of a
 * table. Rows that the user has inserted do not matter. What is not recognised is named, never guessed.
 * @param lewati columns that its tables may go on lacking
 */
export function rencanaLengkapi(
  bagian: BagianHilang,
  rencana: RencanaLembar,
  terpakai: LembarTerpakai,
  lewati?: PilihanKolom,
): RencanaLengkapi {
  const sisipan = rencanaSisipan(rencana, bagian.nama, terpakai);
  const disisipkan = sisipan.flatMap((satu) => satu.nama);
  const nama = bagian.nama
    .filter((satu) => !disisipkan.some((ada) => samaNama(ada.nama, satu.nama)))
    .map((satu) => ({ satu, tempat: tempatNama(rencana, satu, terpakai) }));
  const tabel = rencana.tabel
    .filter((satu) => bagian.tabel.includes(satu.nama))
    .map((satu) => ({ satu, tempat: tempatTabel(rencana, satu, terpakai) }));
  return {
    judul: bagian.judul,
    sisipan,
    kolom: rencana.tabel.flatMap((satu) => rencanaKolom(satu, terpakai, lewati?.get(satu.nama)) ?? []),
    nama: nama.flatMap(({ tempat }) => tempat ?? []),
    tabel: tabel.flatMap(({ tempat }) => tempat ?? []),
    takDikenal: [
      ...nama.flatMap(({ satu, tempat }) => (tempat ? [] : [{ jenis: "nama" as const, nama: satu.nama }])),
      ...tabel.flatMap(({ satu, tempat }) => (tempat ? [] : [{ jenis: "tabel" as const, nama: satu.nama }])),
    ],
  };
}
