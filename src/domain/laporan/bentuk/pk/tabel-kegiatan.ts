import type { IsiSel } from "../../../angka/hasil-baca";
import { teksApaAdanya } from "../../../lembar/kolom";
import { normalNama } from "../../../tabel/kata/nama-baris";
import { jumlahPagu, type KegiatanPagu, type Pagu, type ProgramPagu } from "../../bahan/pagu";
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
    { isi: teksApaAdanya(nama || TITIK), ...(jenjang === 2 ? { gaya: { inden: 1 } } : {}) },
    pagu === undefined ? { isi: TITIK } : selAngka(rupiahLaporan(pagu, koma)),
    { isi: teksApaAdanya(keterangan) },
  ];
  return barisTabel(KEGIATAN, sel, lebar, jenjang < 2 ? TEBAL : undefined);
}

/** A kegiatan stays with its first sub kegiatan. */
function kelompokKegiatan({ nama, jumlah, sub }: KegiatanPagu, nomor: string, rupa: Rupa): BarisLaporan[][] {
  const kepala = baris({ nomor, nama, pagu: jumlah, jenjang: 1 }, rupa);
  const isi = sub.map((satu) => baris({ nomor: "-", nama: satu.nama, pagu: satu.pagu, jenjang: 2 }, rupa));
  return isi.map((satu, i) => (i === 0 ? [kepala, satu] : [satu]));
}

/** The program's row of the PK sheet: its budget stands in where sub kegiatan are missing, and where it comes from. */
function programLembar({ nama }: ProgramPagu, lembar: readonly ProgramPK[]): ProgramPK | undefined {
  const kunci = normalNama(nama);
  return lembar.find((satu) => normalNama(satu.program) === kunci);
}

function kelompokProgram(
  program: ProgramPagu,
  nomor: number,
  lembar: readonly ProgramPK[],
  rupa: Rupa,
): BarisLaporan[][] {
  const janji = programLembar(program, lembar);
  const pagu = program.jumlah ?? janji?.anggaran ?? undefined;
  const keterangan = janji?.keterangan ?? "";
  const { nama } = program;
  const kepala = baris({ nomor: `${nomor}.`, nama, pagu, keterangan, jenjang: 0 }, rupa);
  const isi = program.kegiatan.flatMap((satu, i) => kelompokKegiatan(satu, `${nomor}.${i + 1}`, rupa));
  return isi.map((satu, i) => (i === 0 ? [kepala, ...satu] : satu));
}

/** The sum of all programs: known as long as each of them is. */
function jumlahSemua(program: readonly ProgramPagu[]): Pagu {
  return jumlahPagu(program.map(({ jumlah }) => jumlah));
}

/** A unit's programs, kegiatan and sub kegiatan with their budgets; sums of incomplete parts are visible gaps. */
export function tabelKegiatan(
  program: readonly ProgramPagu[],
  lembar: readonly ProgramPK[],
  rupa: Rupa,
): Potongan[] {
  const kelompok = program.flatMap((satu, i) => kelompokProgram(satu, i + 1, lembar, rupa));
  if (kelompok.length === 0)
    kelompok.push([baris({ nomor: "1.", nama: "", pagu: undefined, jenjang: 2 }, rupa)]);
  const pagu = program.length > 0 ? jumlahSemua(program) : undefined;
  const jumlah = baris({ nomor: "", nama: "JUMLAH", pagu, jenjang: 0 }, rupa);
  const semua = kelompok.map((satu, i) => (i === kelompok.length - 1 ? [...satu, jumlah] : satu));
  return potonganTabel(kepalaTabel(KEGIATAN, rupa.lebar), semua);
}
