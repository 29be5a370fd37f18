import type { Penjelasan, SelDisebut } from "../../domain/reviu/temuan-reviu";

const di = ({ sel, label }: SelDisebut): string => (label === "" ? sel : `${sel} (${label})`);
const kaliDari = (kali: number): string =>
  kali >= 1 ? `${String(kali)} kali lebih besar` : `${String(Math.round(1 / kali))} kali lebih kecil`;

const SALAH_KETIK = {
  "digit-tertukar": "dua angkanya tertukar tempat",
  "digit-keliru": "satu angkanya salah ketik",
  "digit-hilang": "satu angkanya tertinggal",
  "nol-hilang": "satu nol tertinggal",
} as const;

/**
 * Mengapa angkanya bisa menjadi begitu; satu kalimat untuk tiap kemungkinan.
 * @param ke 0 untuk kemungkinan pertama
 */
export function penjelasan(p: Penjelasan, ke = 0): string {
  switch (p.jenis) {
    case "digit-tertukar":
    case "digit-keliru":
    case "digit-hilang":
    case "nol-hilang":
      return ke === 0
        ? `Semua cocok kalau ${di(p)} dibaca ${p.menjadi}, bukan ${p.dari}: mungkin ${SALAH_KETIK[p.jenis]}.`
        : `Bisa juga ${di(p)} yang seharusnya ${p.menjadi}, bukan ${p.dari}: mungkin ${SALAH_KETIK[p.jenis]}.`;
    case "tanda":
      return `Angkanya sudah benar, hanya tandanya terbalik: ${p.menjadi}, bukan ${p.dari} di ${di(p)}.`;
    case "silang":
      return `Kedua jumlah yang memuatnya cocok kalau ${di(p)} dibaca ${p.menjadi}, bukan ${p.dari}.`;
    case "antar-tabel":
      return `Hitungannya cocok kalau ${di(p)} dibaca ${p.menjadi} seperti di ${p.tempat}, bukan ${p.dari}.`;
    case "faktor":
      return `${di(p)} tertulis ${kaliDari(p.kali)}: ${p.dari}, padahal yang cocok ${p.menjadi}.`;
    case "baris-kembar":
      return `Selisihnya tepat ${p.nilai}, angka yang tertulis dua kali. Kalau baris ${di(p)} dihapus, keduanya sama.`;
    case "baris-terlewat":
      return `Selisihnya tepat ${p.nilai}, yaitu baris ${di(p)}, yang rupanya belum ikut dijumlahkan.`;
    case "baris-ganda":
      return `Selisihnya tepat ${p.nilai}, yaitu baris ${di(p)}, yang rupanya terhitung dua kali atau sudah dihapus.`;
    case "sel-tertukar":
      return `Angka di ${di(p.satu)} dan ${di(p.dua)} tertukar.`;
    case "pagu-lain":
      return `Persentasenya cocok kalau dibagi ${p.nilai} (${p.tempat}), anggaran lain dengan nama yang sama.`;
    case "kurang-100":
      return "Yang tertulis adalah nilai tahun ini dikurangi 100, bukan perubahannya terhadap tahun lalu.";
    case "rerata-persen":
      return "Yang tertulis adalah rata-rata persentase di baris lain; persentase jumlah dihitung dari jumlahnya sendiri.";
    case "nol-hilang-persen":
      return "Nol di belakang koma tertinggal.";
  }
}
