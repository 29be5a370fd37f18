import type { Pengaturan } from "../pengaturan/pengaturan";
import { serapan } from "../ukur/serapan";
import { teksSel, type SelTerbaca } from "./baca-tabel";
import type { AturanUkur } from "./definisi";
import type { BarisAnggaranTerbaca } from "./tabel-anggaran";
import { diSel, galatDiSel, type TemuanLembar } from "./temuan-lembar";
import { takWajar } from "./ukur-baris";

/** The budget that a row is measured against: after the change where it is filled in, unless the setting says induk. */
export function paguDipakai(
  { dasarAnggaran }: Pick<Pengaturan, "dasarAnggaran">,
  { pagu, paguPerubahan }: Pick<BarisAnggaranTerbaca, "pagu" | "paguPerubahan">,
): SelTerbaca {
  return dasarAnggaran === "induk" || teksSel(paguPerubahan) === "" ? pagu : paguPerubahan;
}

/** What is missing, broken or implausible in a row of the Realisasi Anggaran table. */
export function periksaAnggaran(aturan: AturanUkur, baris: BarisAnggaranTerbaca): TemuanLembar[] {
  const nama = teksSel(baris.subKegiatan) || teksSel(baris.indikator);
  const pagu = paguDipakai(aturan.pengaturan, baris);
  if (!teksSel(pagu)) return [diSel("PAGU_KOSONG", "galat", pagu, { nama })];
  const kosong = teksSel(baris.realisasi) === "";
  const hasil = serapan(pagu.isi, baris.realisasi.isi);
  return [
    ...(kosong ? [diSel("REALISASI_KOSONG", "peringatan", baris.realisasi, { nama })] : []),
    ...galatDiSel(hasil, (peran) => (peran === "pagu" ? pagu : baris.realisasi)),
    ...takWajar(aturan, hasil, nama, baris.realisasi),
  ];
}
