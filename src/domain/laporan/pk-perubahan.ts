import { teksSel } from "../lembar/baca-tabel";
import type { IsiBuku } from "../lembar/isi-buku";
import { periksaProfil } from "../lembar/periksa-profil";
import type { PengaturanLampiran } from "../pengaturan/pengaturan";
import { targetBerubah } from "./bahan/perubahan-pk";
import { periksaPerjanjian } from "./bahan/pk";
import { perjanjianPerubahan } from "./bentuk/perjanjian-perubahan";
import type { Laporan } from "./kit/jenis";
import { periksaTanggal, type TemuanLaporan, type TemuanSendiri } from "./kit/temuan";

/** The choices of the change: place and date above the signatures. */
export type PilihanPerubahan = Pick<PengaturanLampiran, "tempat" | "tanggal">;

/** Nothing was changed: neither a budget nor a target. */
function tanpaPerubahan({ pk = [], program = [], anggaran = [] }: IsiBuku): boolean {
  return (
    ![...pk, ...program].some(({ perubahan }) => teksSel(perubahan) !== "") &&
    !anggaran.some(({ paguPerubahan }) => teksSel(paguPerubahan) !== "")
  );
}

/** Targets that should fall, or be explained: proposed in the report, never written into the PK sheet. */
function targetTanpaAnggaran(isi: IsiBuku): TemuanSendiri[] {
  return targetBerubah(isi).flatMap(({ indikator }) =>
    indikator
      .filter(({ tanpaAnggaran }) => tanpaAnggaran !== "")
      .map(({ indikator: nama, tanpaAnggaran: program }): TemuanSendiri => {
        return { kode: "TARGET_TANPA_ANGGARAN", tingkat: "peringatan", isi: { nama, program } };
      }),
  );
}

function periksa(isi: IsiBuku, pilihan: PilihanPerubahan): TemuanLaporan[] {
  return [
    ...(tanpaPerubahan(isi) ? [{ kode: "PERUBAHAN_KOSONG", tingkat: "peringatan", isi: {} } as const] : []),
    ...targetTanpaAnggaran(isi),
    ...periksaPerjanjian(isi),
    ...periksaProfil(isi.profil),
    ...periksaTanggal(pilihan),
  ];
}

/** PK Perubahan: budgets and targets before and after the change, and why. */
export const PK_PERUBAHAN: Laporan<PilihanPerubahan> = {
  judul: "PK Perubahan",
  nama: "PKPerubahan",
  setelan: "LKJIP.laporan.pk-perubahan",
  pilihan: ({ lampiranI: { tempat, tanggal } }) => ({ tempat, tanggal }),
  periksa,
  susun: perjanjianPerubahan,
};
