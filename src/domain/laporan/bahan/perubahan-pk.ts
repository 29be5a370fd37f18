import { teksSel } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import type { BarisAnggaranTerbaca } from "../../lembar/tabel-anggaran";
import { normalNama } from "../../tabel/kata/nama-baris";
import { jumlahIsi, jumlahSel, jumlahUtuh, type JumlahUang } from "./jumlah";
import { menurutNama, namaBerlanjut } from "./menurut-nama";
import { bandingAnggaran, type AnggaranBerubah } from "./perubahan-anggaran";
import { kelompokSasaran } from "./pk";

/** A program of the agreement with its budget before and after the change. */
export interface JanjiBerubah extends AnggaranBerubah {
  readonly program: string;
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
function jumlahSub({ anggaran = [] }: Pick<IsiBuku, "anggaran">): Map<string, JumlahUang> {
  const nama = namaBerlanjut(anggaran, ({ program }) => teksSel(program));
  const bernama = anggaran.map(({ paguPerubahan }, i) => ({
    program: nama[i] ?? "",
    isi: paguPerubahan.isi,
  }));
  const program = menurutNama(bernama, (satu) => satu.program);
  return new Map(program.map((satu) => [normalNama(satu.nama), jumlahIsi(satu.baris.map(({ isi }) => isi))]));
}

/**
 * The programs of the agreement before and after the change. What is typed on the PK sheet counts; where a budget after
 * the change is empty there, the sum of the program's sub kegiatan does, and else the original one stays.
 */
export function programBerubah(isi: Pick<IsiBuku, "program" | "anggaran">): JanjiBerubah[] {
  const sub = jumlahSub(isi);
  return (isi.program ?? []).map(({ program, induk, perubahan }) => {
    const nama = teksSel(program);
    const semula = jumlahSel(induk.isi);
    const menjadi = [jumlahSel(perubahan.isi), sub.get(normalNama(nama))].find((satu) => satu?.lengkap);
    return { program: nama, ...bandingAnggaran(semula, menjadi ?? semula) };
  });
}

/** The budgets of what serves a sasaran were more than 0, or nobody knows, and are 0 after the change. */
function jadiNol(baris: readonly BarisAnggaranTerbaca[]): boolean {
  const semula = jumlahIsi(baris.map(({ pagu }) => pagu.isi));
  const menjadi = jumlahIsi(baris.map(({ paguPerubahan }) => paguPerubahan.isi));
  return jumlahUtuh(semula) !== 0 && jumlahUtuh(menjadi) === 0;
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
