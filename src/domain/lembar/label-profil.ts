import type { BidangProfil } from "../profil/profil";

/** One line of the form. */
export interface BarisFormulir {
  readonly label: string;
  readonly bidang?: BidangProfil;
}

/** The form from top to bottom; a line without a field is the title of a group. */
export const FORMULIR: readonly BarisFormulir[] = [
  { label: "INSTANSI" },
  { label: "Nama instansi", bidang: "instansi" },
  { label: "Pemerintah daerah", bidang: "pemerintah" },
  { label: "Kabupaten/kota", bidang: "daerah" },
  { label: "Tempat tanda tangan", bidang: "kota" },
  { label: "Tahun laporan", bidang: "tahun" },
  { label: "Alamat", bidang: "alamat" },
  { label: "KEPALA" },
  { label: "Status (Plt., Plh., Pj., atau kosong)", bidang: "statusKepala" },
  { label: "Jabatan", bidang: "jabatanKepala" },
  { label: "Nama dan gelar", bidang: "namaKepala" },
  { label: "Pangkat", bidang: "pangkatKepala" },
  { label: "NIP", bidang: "nipKepala" },
  { label: "ATASAN" },
  { label: "Jabatan atasan", bidang: "jabatanAtasan" },
  { label: "Nama dan gelar atasan", bidang: "namaAtasan" },
  { label: "NIP atasan (bila ada)", bidang: "nipAtasan" },
  { label: "TUGAS DAN FUNGSI" },
  { label: "Tugas", bidang: "tugas" },
];

/** Labels of workbooks made by version 0.1, by what they are called now. */
export const LABEL_LAMA: ReadonlyMap<string, string> = new Map([
  ["Kabupaten/kota", "Daerah (kota/kabupaten)"],
  ["Tempat tanda tangan", "Tempat surat"],
]);

/** The label beside a field, as a message names it. */
export function labelProfil(bidang: BidangProfil | "fungsi"): string {
  return FORMULIR.find((satu) => satu.bidang === bidang)?.label ?? "Fungsi";
}
