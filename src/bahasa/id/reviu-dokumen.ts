import type { LetakDokumen, TemuanDokumen } from "../../domain/reviu/dokumen/temuan-dokumen";

function tempat({ seharusnya }: TemuanDokumen): string {
  if (!seharusnya) return "";
  const { lembar, sel, kolom } = seharusnya;
  const di = sel === "" ? "hitungan dari buku kerja" : `${lembar}!${sel}`;
  return kolom === "" ? di : `${di}, kolom ${kolom}`;
}

/** Teks pencocokan dokumen Word dengan buku kerja. */
export const reviuDokumen = {
  judul: {
    bertentangan: "Berbeda dengan buku kerja",
    "tak-ditemukan": "Tidak ada di buku kerja",
    "tabel-lain": "Tabel yang tidak ada di buku kerja",
  } satisfies Readonly<Record<TemuanDokumen["jenis"], string>>,
  pesan: (temuan: TemuanDokumen): string => {
    const { jenis, tertulis, seharusnya, banyak } = temuan;
    if (jenis === "tabel-lain")
      return `Tidak satu pun dari ${String(banyak)} angka di tabel ini ada di buku kerja. Cocokkan sendiri dengan sumbernya.`;
    if (!seharusnya) return `${tertulis} tidak ditemukan di buku kerja. Periksa sumbernya.`;
    if (seharusnya.teks === "" || seharusnya.teks === "-")
      return `Di Word tertulis ${tertulis}, sedangkan di buku kerja kosong (${tempat(temuan)}).`;
    return `Di Word tertulis ${tertulis}, sedangkan di buku kerja ${seharusnya.teks} (${tempat(temuan)}).`;
  },
  letak: ({ judul, tabel, nomor, baris }: LetakDokumen): string => {
    const di = tabel === "" ? `alinea ke-${String(nomor)}` : tabel;
    return [judul, di, baris].filter((satu) => satu !== "").join(" \u203a ");
  },
  /** Tabel tanpa judul disebut menurut urutannya. */
  tabelKe: (nomor: number): string => `tabel ke-${String(nomor)}`,
  ringkasan: (banyak: number, cocok: number, bertentangan: number, lain: number): string => {
    if (banyak === 0) return "Di dokumen ini tidak ada angka yang bisa dicocokkan.";
    const awal = `${String(cocok)} dari ${String(banyak)} angka di dokumen cocok dengan buku kerja`;
    if (bertentangan + lain === 0) return `${awal}. Tidak ada yang berbeda.`;
    return `${awal}; ${String(bertentangan)} berbeda, ${String(lain)} tidak ditemukan.`;
  },
  gagal: {
    teks: "Dokumen ini tidak bisa dibaca.",
    saran:
      "Pilih berkas Word .docx. Kalau masih .doc atau terkunci kata sandi, simpan dahulu sebagai .docx biasa.",
  },
};
