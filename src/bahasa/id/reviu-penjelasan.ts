import { deret } from "./deret";
import type { Penjelasan, SelDisebut } from "../../domain/reviu/temuan-reviu";

const di = ({ sel, label }: SelDisebut): string => (label === "" ? sel : `${sel} (${label})`);
const kaliDari = (kali: number): string =>
  kali >= 1
    ? `${kali.toLocaleString("id-ID")} kali lebih besar`
    : `${Math.round(1 / kali).toLocaleString("id-ID")} kali lebih kecil`;

const SALAH_KETIK = {
  "digit-tertukar": "dua digitnya tertukar",
  "digit-keliru": "satu digitnya salah ketik",
  "digit-hilang": "satu digitnya tertinggal",
  "nol-hilang": "satu nol tertinggal",
} as const;

/** Baris yang rupanya tidak ada lagi di tabel. */
function barisHilang({
  kuat,
  nilai,
  nomor,
  label,
  tempat,
}: Extract<Penjelasan, { jenis: "baris-hilang" }>): string {
  if (!kuat) return `Kekurangannya ${nilai}. Periksa apakah ada baris senilai itu yang tertinggal.`;
  const disebut = nomor === undefined ? "" : ` Nomor ${String(nomor)} memang tidak ada.`;
  const lain =
    label === undefined ? "" : ` Di ${tempat ?? ""} ada baris “${label}” dengan angka yang tepat sama.`;
  // Hanya selisihnya yang menunjuk ke baris itu: jumlahnya sendiri pun bisa salah ketik.
  return disebut + lain === ""
    ? `Kekurangannya ${nilai}: mungkin satu baris senilai itu hilang dari tabel ini, mungkin juga angka jumlahnya atau salah satu barisnya salah ketik.`
    : `Tampaknya satu baris senilai ${nilai} hilang dari tabel ini; kekurangannya persis sebesar itu.${disebut}${lain}`;
}

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
        ? `Hitungannya cocok kalau ${di(p)} dibaca ${p.menjadi}, bukan ${p.dari}: mungkin ${SALAH_KETIK[p.jenis]}.`
        : `Bisa juga ${di(p)} yang seharusnya ${p.menjadi}, bukan ${p.dari}: mungkin ${SALAH_KETIK[p.jenis]}.`;
    case "tanda":
      return `Hitungannya cocok kalau tandanya dibalik: ${p.menjadi}, bukan ${p.dari} di ${di(p)}.`;
    case "silang":
      return `Kedua jumlah yang memuatnya cocok kalau ${di(p)} dibaca ${p.menjadi}, bukan ${p.dari}.`;
    case "sendirian":
      return `Hanya ${p.tempat} yang menulis ${p.dari}; di ${deret(p.lain)} tertulis ${p.menjadi}.`;
    case "antar-tabel":
      return `${ke === 0 ? "Hitungannya" : "Bisa juga hitungannya"} cocok kalau ${di(p)} dibaca ${p.menjadi} seperti di ${p.tempat}, bukan ${p.dari}.`;
    case "faktor":
      return `${di(p)} tertulis ${kaliDari(p.kali)}: ${p.dari}, padahal yang cocok ${p.menjadi}.`;
    case "baris-kembar":
      return `Selisihnya tepat ${p.nilai}, angka yang tertulis dua kali. Kalau baris ${di(p)} tidak ikut dijumlahkan, keduanya sama. Periksa apakah angkanya tersalin dari baris lain.`;
    case "baris-terlewat":
      return `Selisihnya tepat ${p.nilai}, yaitu baris ${di(p)}, yang rupanya belum ikut dijumlahkan.`;
    case "baris-ganda":
      return `Selisihnya tepat ${p.nilai}, yaitu baris ${di(p)}, yang rupanya terhitung dua kali atau sudah dihapus.`;
    case "baris-hilang":
      return barisHilang(p);
    case "sel-tertukar":
      return `Hitungannya cocok kalau isi ${di(p.satu)} dan ${di(p.dua)} ditukar: mungkin tertukar saat diketik.`;
    case "pagu-lain":
      return `Persentasenya cocok kalau dibagi ${p.nilai} (${p.tempat}), anggaran lain dengan nama yang sama.`;
    case "kurang-100":
      return "Tampaknya yang tertulis nilai tahun ini dikurangi 100, bukan perubahannya terhadap tahun lalu.";
    case "rerata-persen":
      return "Tampaknya yang tertulis rata-rata persentase di baris lain; persentase jumlah dihitung dari jumlahnya sendiri.";
    case "nol-hilang-persen":
      return "Mungkin nol di belakang koma tertinggal.";
  }
}
