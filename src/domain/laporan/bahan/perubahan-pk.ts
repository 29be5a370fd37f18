import { teksSel } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import type { BarisAnggaranTerbaca } from "../../lembar/tabel-anggaran";
import { normalNama } from "../../tabel/kata/nama-baris";
import { jumlahIsi, jumlahUtuh } from "./jumlah";
import { menurutNama } from "./menurut-nama";
import { kelompokSasaran } from "./pk";

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
