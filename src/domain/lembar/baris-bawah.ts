import { hurufKolom } from "../tabel/alamat";
import { alamatLembar, bacaArea } from "./area";
import { samaNama, type BukuTerbaca, type NilaiBlok, type TabelTerbaca } from "./buku";
import { LEMBAR } from "./daftar";
import { cariTabel, type TabelLembar } from "./baca-tabel";
import type { TemuanLembar } from "./temuan-lembar";

/** Rows that stand directly under one of our tables and are not in it: not computed, not printed. */
export interface BarisBawah {
  /** The table's present name, and its sheet. */
  readonly tabel: string;
  readonly lembar: string;
  /** 0-based row of the first of them. */
  readonly baris: number;
  /** 0-based column of the table's first column. */
  readonly kolom: number;
  readonly lebar: number;
  readonly banyak: number;
}

const terisi = (isi: unknown): boolean => isi !== null && isi !== undefined && String(isi).trim() !== "";

/** Does the row hold something in a column that makes a row a row? A note under the first column is no row. */
function berisi(baris: NilaiBlok[number], kolom: readonly number[]): boolean {
  return kolom.some((indeks) => terisi(baris[indeks]));
}

/** Rows of other tables below this one are theirs. */
function milikLain(buku: BukuTerbaca, tabel: TabelTerbaca, baris: number): boolean {
  return buku.isiTabel.some((lain) => {
    const petak = bacaArea(lain.area);
    return (
      lain !== tabel &&
      samaNama(lain.lembar, tabel.lembar) &&
      petak !== undefined &&
      baris >= petak.atas &&
      baris <= petak.bawah + 1
    );
  });
}

function dibawah(buku: BukuTerbaca, { nama, judul, masukan }: TabelLembar): BarisBawah | undefined {
  const dikenal = masukan.map((kunci) => judul[kunci] ?? "");
  const tabel = cariTabel(buku, nama, dikenal);
  const [petak, awal] = [tabel && bacaArea(tabel.area), tabel?.bawah && bacaArea(tabel.bawah.area)];
  if (!tabel?.bawah || !petak || !awal) return undefined;
  const kepala = (tabel.nilai[0] ?? []).map((isi) => String(isi ?? "").trim());
  const geser = petak.kiri - awal.kiri;
  const kolom = kepala.flatMap((satu, i) => (dikenal.some((ada) => samaNama(ada, satu)) ? [i + geser] : []));
  let banyak = 0;
  for (const [i, baris] of tabel.bawah.nilai.entries()) {
    if (!berisi(baris, kolom) || milikLain(buku, tabel, awal.atas + i)) break;
    banyak++;
  }
  if (banyak === 0) return undefined;
  const { lembar, nama: kini } = tabel;
  return { tabel: kini, lembar, baris: awal.atas, kolom: petak.kiri, lebar: kepala.length, banyak };
}

/** All rows that were typed or pasted right under our tables. */
export function barisBawah(buku: BukuTerbaca): BarisBawah[] {
  return LEMBAR.flatMap(({ tabel }) => tabel.flatMap((satu: TabelLembar) => dibawah(buku, satu) ?? []));
}

/** The same as findings: named, never dropped silently. */
export function temuanBawah(buku: BukuTerbaca): TemuanLembar[] {
  return barisBawah(buku).map(({ lembar, baris, kolom, lebar, banyak }) => ({
    kode: "BARIS_DI_BAWAH",
    tingkat: "peringatan",
    isi: { tabel: lembar, banyak },
    sel: alamatLembar(
      lembar,
      `${hurufKolom(kolom)}${baris + 1}:${hurufKolom(kolom + lebar - 1)}${baris + banyak}`,
    ),
  }));
}
