import type { TabelDibaca } from "./baca-sumber";
import type { BarisAmbil, IsiBaris, KunciKolom } from "./jenis";
import { bicaraPerubahan } from "./kolom-sumber";
import { normalNama } from "../tabel/kata/nama-baris";

/** Which budget a column without a word of its own holds. */
export type MacamPagu = "induk" | "perubahan";

/** Why: a word in the header ("kata") or above the table ("judul"), the programs of the agreement, or nothing that speaks. */
export type DasarPagu = "kata" | "judul" | "pk" | "bawaan" | "dipilih";

export interface KeputusanPagu {
  readonly pagu: MacamPagu;
  readonly dasar: DasarPagu;
}

/** Both budgets stand there, each in its own column: nothing is to be decided or said of one. */
export const duaPagu = ({ kolom }: TabelDibaca): boolean =>
  kolom.paguPerubahan !== undefined && (kolom.paguInduk ?? kolom.pagu) !== undefined;

type Jumlah = Map<string, number>;

function tambahkan(jumlah: Jumlah, isi: IsiBaris, kunci: KunciKolom): void {
  const nilai = isi[kunci]?.isi;
  if (typeof nilai !== "number") return;
  const program = normalNama(String(isi.program?.isi ?? ""));
  if (program !== "") jumlah.set(program, (jumlah.get(program) ?? 0) + nilai);
}

/** The sum of the sub kegiatan of each program. */
function jumlahProgram(baris: readonly BarisAmbil[], kunci: KunciKolom): Jumlah {
  const jumlah: Jumlah = new Map();
  for (const { isi } of baris) tambahkan(jumlah, isi, kunci);
  return jumlah;
}

function cocok(sub: Jumlah, program: Jumlah): { sama: number; beda: number } {
  let [sama, beda] = [0, 0];
  for (const [nama, nilai] of sub) {
    const pagu = program.get(nama);
    if (pagu === undefined) continue;
    if (Math.abs(pagu - nilai) < 1) sama++;
    else beda++;
  }
  return { sama, beda };
}

/**
 * A budget column that does not say which budget it is: the first one where its programs add up to those of the
 * agreement, the changed one where they do not although the agreement names them (a report is measured against the
 * last budget), else the first.
 */
export function putuskanPagu(tabel: TabelDibaca, program: readonly IsiBaris[]): KeputusanPagu {
  const { kolom, anggaran } = tabel;
  if (kolom.paguInduk) return { pagu: "induk", dasar: "kata" };
  if (kolom.paguPerubahan)
    return { pagu: "perubahan", dasar: bicaraPerubahan(kolom.paguPerubahan.judul) ? "kata" : "judul" };
  const induk: Jumlah = new Map();
  const perubahan: Jumlah = new Map();
  for (const isi of program) {
    tambahkan(induk, isi, "pagu");
    tambahkan(perubahan, isi, "paguPerubahan");
  }
  const sub = jumlahProgram(anggaran.baris, "pagu");
  const denganInduk = cocok(sub, induk);
  const denganPerubahan = cocok(sub, perubahan);
  if (denganInduk.sama > denganInduk.beda) return { pagu: "induk", dasar: "pk" };
  if (denganPerubahan.sama > denganPerubahan.beda) return { pagu: "perubahan", dasar: "pk" };
  const adaRealisasi = anggaran.baris.some(({ isi }) => isi.realisasiRp !== undefined);
  return adaRealisasi && denganInduk.beda > denganInduk.sama
    ? { pagu: "perubahan", dasar: "pk" }
    : { pagu: "induk", dasar: "bawaan" };
}

/** The same rows with their budget in the column that was decided. */
export function pindahkanPagu(
  baris: readonly BarisAmbil[],
  { pagu, dasar }: KeputusanPagu,
): readonly BarisAmbil[] {
  if (pagu === "induk" || dasar === "kata") return baris;
  return baris.map(({ sel, isi }) => {
    const { pagu: semula, ...lain } = isi;
    return { sel, isi: semula ? { ...lain, paguPerubahan: semula } : isi };
  });
}
