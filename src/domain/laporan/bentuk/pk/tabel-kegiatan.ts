import type { IsiSel } from "../../../angka/hasil-baca";
import { teksApaAdanya } from "../../../lembar/kolom";
import { normalNama } from "../../../tabel/kata/nama-baris";
import { jumlahUtuh } from "../../bahan/jumlah";
import type { Kegiatan, PohonAnggaran, Program } from "../../bahan/kegiatan";
import type { ProgramPK } from "../../bahan/pk";
import { rupiahLaporan } from "../../kit/angka";
import type { BarisLaporan } from "../../kit/baris";
import type { Potongan } from "../../kit/bagi-halaman";
import { potonganTabel } from "../../kit/berhalaman";
import { barisTabel, kepalaTabel } from "../../kit/tabel";
import { TITIK } from "../../kit/titik";
import { kolomAnggaran } from "./kisi";
import { selAngka, TEBAL } from "./tabel-program";

const KEGIATAN = kolomAnggaran("PROGRAM / KEGIATAN / SUB KEGIATAN");

/** One step further in than the table's other names. */
const MASUK = { inden: 2 } as const;

/** What a row of the table is printed with. */
interface Rupa {
  readonly koma: boolean;
  readonly lebar: readonly number[];
}

/** A line of the table; `jenjang` 0 is a program, 1 a kegiatan, 2 a sub kegiatan. */
interface Baris {
  readonly nomor: string;
  readonly nama: string;
  readonly pagu: IsiSel | undefined;
  readonly keterangan?: string;
  readonly jenjang: 0 | 1 | 2;
}

function baris({ nomor, nama, pagu, keterangan = "", jenjang }: Baris, { koma, lebar }: Rupa): BarisLaporan {
  const sel = [
    { isi: nomor === "" ? "" : `'${nomor}` },
    { isi: teksApaAdanya(nama || TITIK), ...(jenjang === 2 ? { gaya: MASUK } : {}) },
    pagu === undefined ? { isi: TITIK } : selAngka(rupiahLaporan(pagu, koma)),
    { isi: teksApaAdanya(keterangan) },
  ];
  return barisTabel(KEGIATAN, sel, lebar, jenjang < 2 ? TEBAL : undefined);
}

/** A kegiatan stays with its first sub kegiatan. */
function kelompokKegiatan({ nama, pagu, sub }: Kegiatan, nomor: string, rupa: Rupa): BarisLaporan[][] {
  const kepala = baris({ nomor, nama, pagu: jumlahUtuh(pagu), jenjang: 1 }, rupa);
  const isi = sub.map((satu) => {
    const namaSub = satu.nama || satu.indikator;
    return baris({ nomor: "-", nama: namaSub, pagu: jumlahUtuh(satu.pagu), jenjang: 2 }, rupa);
  });
  return isi.map((satu, i) => (i === 0 ? [kepala, satu] : [satu]));
}

/** The program's row of the PK sheet: its budget stands in where sub kegiatan are missing, and where it comes from. */
function programLembar({ nama }: Program, lembar: readonly ProgramPK[]): ProgramPK | undefined {
  const kunci = normalNama(nama);
  return lembar.find((satu) => normalNama(satu.program) === kunci);
}

function kelompokProgram(
  program: Program,
  nomor: number,
  lembar: readonly ProgramPK[],
  rupa: Rupa,
): BarisLaporan[][] {
  const janji = programLembar(program, lembar);
  const pagu = jumlahUtuh(program.pagu) ?? janji?.anggaran ?? undefined;
  const keterangan = janji?.keterangan ?? "";
  const { namaTertulis: nama } = program;
  const kepala = baris({ nomor: `${nomor}.`, nama, pagu, keterangan, jenjang: 0 }, rupa);
  const isi = program.kegiatan.flatMap((satu, i) => kelompokKegiatan(satu, `${nomor}.${i + 1}`, rupa));
  return isi.map((satu, i) => (i === 0 ? [kepala, ...satu] : satu));
}

/** A unit's programs, kegiatan and sub kegiatan with their budgets; sums of incomplete parts are visible gaps. */
export function tabelKegiatan(
  { program, pagu }: PohonAnggaran,
  lembar: readonly ProgramPK[],
  rupa: Rupa,
): Potongan[] {
  const kelompok = program.flatMap((satu, i) => kelompokProgram(satu, i + 1, lembar, rupa));
  if (kelompok.length === 0)
    kelompok.push([baris({ nomor: "1.", nama: "", pagu: undefined, jenjang: 2 }, rupa)]);
  const jumlah = baris({ nomor: "", nama: "JUMLAH", pagu: jumlahUtuh(pagu), jenjang: 0 }, rupa);
  const semua = kelompok.map((satu, i) => (i === kelompok.length - 1 ? [...satu, jumlah] : satu));
  return potonganTabel(kepalaTabel(KEGIATAN, rupa.lebar), semua, 1);
}
