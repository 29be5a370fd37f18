import { teksSel } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import type { BarisAnggaranTerbaca } from "../../lembar/tabel-anggaran";
import { normalNama } from "../../tabel/kata/nama-baris";
import { bacaPagu, jumlahPagu, menurutNama, type Pagu } from "./pagu";
import { kelompokSasaran } from "./pk";

/** A program with its budget before and after the change; what is not known is undefined. */
export interface ProgramBerubah {
  readonly program: string;
  readonly induk: Pagu;
  readonly perubahan: Pagu;
}

/** An indicator with its target before and after the change. */
export interface TargetBerubah {
  readonly indikator: string;
  readonly semula: string;
  readonly menjadi: string;
  /** The two differ. */
  readonly berubah: boolean;
  /** The program whose budget went to 0 while the target stayed; "" for none. */
  readonly tanpaAnggaran: string;
}

/** A sasaran with its targets before and after the change. */
export interface SasaranBerubah {
  readonly sasaran: string;
  readonly indikator: readonly TargetBerubah[];
}

/** Sum of the sub kegiatan of each program after the change, by the program's name. */
function jumlahSub({ anggaran = [] }: Pick<IsiBuku, "anggaran">): Map<string, Pagu> {
  const program = menurutNama(anggaran, ({ program: nama }) => teksSel(nama));
  return new Map(
    program.map(({ nama, baris }) => [
      normalNama(nama),
      jumlahPagu(baris.map(({ paguPerubahan }) => bacaPagu(paguPerubahan))),
    ]),
  );
}

/**
 * The programs of the agreement before and after the change. What is typed on the PK sheet counts; where a budget after
 * the change is empty there, the sum of the program's sub kegiatan does, and else the original one stays.
 */
export function programBerubah(isi: Pick<IsiBuku, "program" | "anggaran">): ProgramBerubah[] {
  const sub = jumlahSub(isi);
  return (isi.program ?? []).map(({ program, induk, perubahan }) => {
    const nama = teksSel(program);
    const semula = bacaPagu(induk);
    return {
      program: nama,
      induk: semula,
      perubahan: bacaPagu(perubahan) ?? sub.get(normalNama(nama)) ?? semula,
    };
  });
}

/** The budgets of what serves a sasaran were more than 0, or nobody knows, and are 0 after the change. */
function jadiNol(baris: readonly BarisAnggaranTerbaca[]): boolean {
  const semula = jumlahPagu(baris.map(({ pagu }) => bacaPagu(pagu)));
  return semula !== 0 && jumlahPagu(baris.map(({ paguPerubahan }) => bacaPagu(paguPerubahan))) === 0;
}

/** Sasaran that are left without any budget: the name of their program by their own. */
function sasaranTanpaAnggaran({ anggaran = [] }: Pick<IsiBuku, "anggaran">): Map<string, string> {
  const terhubung = anggaran.filter(({ sasaran }) => teksSel(sasaran) !== "");
  return new Map(
    menurutNama(terhubung, ({ sasaran }) => teksSel(sasaran))
      .filter(({ baris }) => jadiNol(baris))
      .map(({ nama, baris: [pertama] }) => [normalNama(nama), pertama ? teksSel(pertama.program) : ""]),
  );
}

/** The targets of the agreement before and after the change, by sasaran. */
export function targetBerubah(isi: Pick<IsiBuku, "pk" | "anggaran">): SasaranBerubah[] {
  const tanpa = sasaranTanpaAnggaran(isi);
  const semula = kelompokSasaran(isi.pk ?? [], "induk");
  const menjadi = kelompokSasaran(isi.pk ?? [], "perubahan");
  return semula.map(({ sasaran, indikator }, i) => ({
    sasaran,
    indikator: indikator.map((satu, k): TargetBerubah => {
      const baru = menjadi[i]?.indikator[k]?.target ?? satu.target;
      const berubah = baru !== satu.target;
      const tanpaAnggaran = berubah ? "" : (tanpa.get(normalNama(sasaran)) ?? "");
      return { indikator: satu.indikator, semula: satu.target, menjadi: baru, berubah, tanpaAnggaran };
    }),
  }));
}
