import { readFileSync } from "node:fs";
import path from "node:path";
import { lembarDariContoh } from "../../../src/domain/reviu/contoh";
import { reviu } from "../../../src/domain/reviu/reviu";
import type { TemuanReviu } from "../../../src/domain/reviu/temuan-reviu";
import { indeksKolom, type Gabungan, type LembarMentah } from "../../../src/domain/tabel";
import { SKALA_PERMENDAGRI } from "../../../src/domain/ukur/skala";

const FOLDER = path.join(__dirname, "../../fixtures/laporan-nyata");
const SETELAN = { skala: SKALA_PERMENDAGRI, celah: "batas-bawah" } as const;

interface LembarKetikan {
  readonly nama: string;
  readonly berkas: string;
  readonly awal: string;
  readonly gabung: readonly string[];
}

function sel(alamat: string): { baris: number; kolom: number } {
  const [, huruf = "A", baris = "1"] = /^([A-Z]+)(\d+)$/.exec(alamat) ?? [];
  return { baris: Number(baris) - 1, kolom: indeksKolom(huruf) };
}

function gabungan(alamat: string, awal: { baris: number; kolom: number }): Gabungan {
  const [a = "A1", b = a] = alamat.split(":");
  const [atas, bawah] = [sel(a), sel(b)];
  return {
    awalBaris: atas.baris - awal.baris,
    awalKolom: atas.kolom - awal.kolom,
    akhirBaris: bawah.baris - awal.baris,
    akhirKolom: bawah.kolom - awal.kolom,
  };
}

/** The tables of one published report as texts, sheet by sheet. */
export function laporanNyata(): LembarMentah[] {
  const daftar = JSON.parse(readFileSync(path.join(FOLDER, "lembar.json"), "utf8")) as LembarKetikan[];
  return daftar.map(({ nama, berkas, awal, gabung }) => {
    const isi = readFileSync(path.join(FOLDER, berkas), "utf8").trimEnd();
    const letak = sel(awal);
    return {
      ...lembarDariContoh({ nama, isi }),
      baris0: letak.baris,
      kolom0: letak.kolom,
      gabungan: gabung.map((satu) => gabungan(satu, letak)),
    };
  });
}

/** Everything that a review finds. */
export function temuanDari(lembar: readonly LembarMentah[]): TemuanReviu[] {
  return reviu(lembar, SETELAN);
}

/** A review of one sheet of lines, tabs between cells. */
export function temuanBaris(...baris: readonly string[]): TemuanReviu[] {
  return temuanDari([lembarDariContoh({ nama: "Lembar1", isi: baris.join("\n") })]);
}

/** "PERSEN_BEDA Bab III!E39". */
export const sebut = ({ kode, lembar, sel: di }: TemuanReviu): string => `${kode} ${lembar}!${di}`;
