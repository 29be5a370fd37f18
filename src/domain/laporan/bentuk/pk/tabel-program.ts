import { teksApaAdanya } from "../../../lembar/kolom";
import { jumlahIsi, jumlahUtuh } from "../../bahan/jumlah";
import type { ProgramPK } from "../../bahan/pk";
import { rupiahLaporan, type AngkaLaporan } from "../../kit/angka";
import type { BarisLaporan } from "../../kit/baris";
import type { Potongan } from "../../kit/bagi-halaman";
import { potonganTabel } from "../../kit/berhalaman";
import { gayaFormat } from "../../kit/padu-gaya";
import { barisTabel, kepalaTabel, type IsiTabel } from "../../kit/tabel";
import { TITIK } from "../../kit/titik";
import { kolomAnggaran } from "./kisi";

const PROGRAM = kolomAnggaran("PROGRAM");

/** A figure of the report as a cell of its table; dots where it is missing. */
export function selAngka({ isi, format }: AngkaLaporan): IsiTabel {
  return { isi: isi === "" ? TITIK : isi, ...(format ? { gaya: gayaFormat(format) } : {}) };
}

/** Style of rows that sum up. */
export const TEBAL = { tebal: true } as const;

/** The sum of all budgets; dots while one of them is missing or cannot be read. */
function barisJumlah(program: readonly ProgramPK[], koma: boolean, lebar: readonly number[]): BarisLaporan {
  const jumlah = jumlahUtuh(jumlahIsi(program.map(({ anggaran }) => anggaran)));
  const sel = [{ isi: "" }, { isi: "JUMLAH" }, selAngka(rupiahLaporan(jumlah ?? null, koma)), { isi: "" }];
  return barisTabel(PROGRAM, sel, lebar, TEBAL);
}

/** The agreement's programs with their budgets and the sum. */
export function tabelProgram(
  program: readonly ProgramPK[],
  koma: boolean,
  lebar: readonly number[],
): Potongan[] {
  if (program.length === 0) return [];
  const baris = program.map(({ program: nama, anggaran, keterangan }, i) =>
    barisTabel(
      PROGRAM,
      [
        { isi: `'${i + 1}.` },
        { isi: teksApaAdanya(nama || TITIK) },
        selAngka(rupiahLaporan(anggaran, koma)),
        { isi: teksApaAdanya(keterangan) },
      ],
      lebar,
    ),
  );
  const jumlah = barisJumlah(program, koma, lebar);
  const kelompok = baris.map((satu, i) => (i === baris.length - 1 ? [satu, jumlah] : [satu]));
  return potonganTabel(kepalaTabel(PROGRAM, lebar), kelompok, 1);
}
