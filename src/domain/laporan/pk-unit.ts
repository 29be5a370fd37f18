import { periksaPK } from "../lembar/lembar-pk";
import type { IsiBuku } from "../lembar/isi-buku";
import { paguDipakai } from "../lembar/periksa-anggaran";
import { periksaProfil } from "../lembar/periksa-profil";
import { diSel, type TemuanLembar } from "../lembar/temuan-lembar";
import { teksSel } from "../lembar/baca-tabel";
import type { PengaturanLampiran, PengaturanPerjanjian } from "../pengaturan/pengaturan";
import { jumlahSel } from "./bahan/jumlah";
import { daftarUnit, type UnitPK } from "./bahan/unit";
import { perjanjianUnit } from "./bentuk/perjanjian-unit";
import type { Laporan } from "./kit/jenis";
import { periksaTanggal, type TemuanLaporan, type TemuanSendiri } from "./kit/temuan";

/** The choices of the units' agreements: those of the office's. */
export type PilihanUnit = Pick<PengaturanLampiran, "tempat" | "tanggal"> & PengaturanPerjanjian;

function bagianKosong({ nama, pk, anggaran }: UnitPK): TemuanSendiri[] {
  const isi = { unit: nama };
  return [
    ...(pk.length > 0 ? [] : [{ kode: "UNIT_TANPA_INDIKATOR", tingkat: "peringatan", isi } as const]),
    ...(anggaran.length > 0 ? [] : [{ kode: "UNIT_TANPA_ANGGARAN", tingkat: "peringatan", isi } as const]),
  ];
}

/** Sub kegiatan without a budget in this version: they are printed as dots, and so are the sums above them. */
function paguKosong({ anggaran }: UnitPK, versi: PengaturanPerjanjian["versi"]): TemuanLembar[] {
  return anggaran
    .filter((baris) => !jumlahSel(paguDipakai({ dasarAnggaran: versi }, baris).isi).lengkap)
    .map((baris) => diSel("PAGU_KOSONG", "peringatan", baris.pagu, { nama: teksSel(baris.subKegiatan) }));
}

function periksa(isi: IsiBuku, pilihan: PilihanUnit): TemuanLaporan[] {
  const unit = daftarUnit(isi);
  if (unit.length === 0) return [{ kode: "UNIT_KOSONG", tingkat: "galat", isi: {} }];
  return [
    ...unit.flatMap((satu) => [
      ...bagianKosong(satu),
      ...satu.pk.flatMap((baris, i) => periksaPK(isi, baris, i === 0)),
      ...paguKosong(satu, pilihan.versi),
    ]),
    ...periksaProfil(isi.profil),
    ...periksaTanggal(pilihan),
  ];
}

/** The agreements of Sekretariat and Bidang: statement, indicators, program → kegiatan → sub kegiatan, signatures. */
export const PK_UNIT: Laporan<PilihanUnit> = {
  judul: "PK Unit",
  nama: "PKUnit",
  setelan: "LKJIP.laporan.pk-unit",
  pilihan: ({ lampiranI: { tempat, tanggal }, perjanjian }) => ({ tempat, tanggal, ...perjanjian }),
  periksa,
  susun: perjanjianUnit,
};
