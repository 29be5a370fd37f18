import type { LembarMentah } from "../../tabel";
import { cariTabel } from "../bahan/cari-tabel";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { angkaTabel, kunciJudul, type AngkaBuku } from "./angka-buku";
import { angkaKalimat, type AngkaTertulis } from "./angka-kalimat";
import { IndeksAngka } from "./indeks-angka";
import type { IsiDokumen } from "./isi-dokumen";
import { bacaTabelDokumen, type TabelTerbaca } from "./tabel-baca";

/** A line of a report that is computed from the workbook, by its figures. */
export type BarisHitungan = readonly AngkaTertulis[];

/** What a document is laid beside: the figures of the workbook and of the reports that it gives. */
export interface SumberDokumen {
  readonly indeks: IndeksAngka;
  readonly angka: ReadonlyMap<TabelReviu, readonly AngkaBuku[]>;
  readonly menurutJudul: ReadonlyMap<string, readonly TabelReviu[]>;
  /** Lines of the reports by their words, figures left out. */
  readonly baris: ReadonlyMap<string, readonly BarisHitungan[]>;
  /** Texts that stand in cells, tidy. */
  readonly teks: ReadonlySet<string>;
}

/** A text in one line and small letters. */
export const rapatkan = (teks: string): string => teks.replace(/\s+/g, " ").trim().toLowerCase();

/** A text without its figures: what two lines share that say the same of other figures. */
export function rangkaKalimat(teks: string, angka: readonly AngkaTertulis[]): string {
  let [hasil, dari] = ["", 0];
  for (const { awal, akhir } of angka) {
    hasil += `${teks.slice(dari, awal)} # `;
    dari = akhir;
  }
  return rapatkan(hasil + teks.slice(dari));
}

function kelompok<K, T>(semua: readonly T[], kunci: (satu: T) => K): Map<K, T[]> {
  const hasil = new Map<K, T[]>();
  for (const satu of semua) {
    const ada = hasil.get(kunci(satu));
    if (ada) ada.push(satu);
    else hasil.set(kunci(satu), [satu]);
  }
  return hasil;
}

/** Lines of a report that are made of figures: its paragraphs, and what its tables hold beside figures. */
function barisLaporan(laporan: IsiDokumen, tabel: readonly TabelTerbaca[]): string[] {
  const alinea = laporan.flatMap((satu) => (satu.jenis === "alinea" ? [satu.teks] : []));
  return [...alinea, ...tabel.flatMap(({ lepas }) => lepas)];
}

function teksTabel({ mentah }: TabelReviu): string[] {
  return mentah.teks.flat().map(rapatkan);
}

/**
 * Reads what a document is compared with.
 * @param lembar sheets of the workbook
 * @param laporan the reports that the workbook gives, without what people wrote in them
 */
export function sumberDokumen(lembar: readonly LembarMentah[], laporan: IsiDokumen): SumberDokumen {
  const tabelBuku = lembar.flatMap(cariTabel);
  const terbaca = laporan.flatMap((satu) => (satu.jenis === "tabel" ? [bacaTabelDokumen(satu)] : []));
  const tabelLaporan = terbaca.flatMap(({ tabel }) => tabel);
  const angka = new Map([
    ...tabelBuku.map((satu) => [satu, angkaTabel(satu, true)] as const),
    ...tabelLaporan.map((satu) => [satu, angkaTabel(satu, false)] as const),
  ]);
  const indeks = new IndeksAngka([...angka.values()].flat());
  const baris = barisLaporan(laporan, terbaca).map((teks) => ({
    teks,
    isi: angkaKalimat(teks, indeks.satuan),
  }));
  const hitungan = kelompok(baris, ({ teks, isi }) => rangkaKalimat(teks, isi));
  return {
    indeks,
    angka,
    menurutJudul: kelompok([...tabelLaporan, ...tabelBuku], ({ judul }) => kunciJudul(judul)),
    baris: new Map([...hitungan].map(([kunci, isi]) => [kunci, isi.map((satu) => satu.isi)])),
    teks: new Set([
      ...lembar.flatMap((satu) => satu.teks.flat().map(rapatkan)),
      ...tabelLaporan.flatMap(teksTabel),
    ]),
  };
}
