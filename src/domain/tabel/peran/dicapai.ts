import { YAKIN } from "../yakin";
import type { Peran } from "../hasil-tabel";
import { rapikanJudul } from "../kata/kata";
import { kolomPeran } from "../isi/kolom-peran";
import { judulDaun, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** What offices do for those whom a target counts; what failed ("Tertunda", "Ditolak") is none of it. */
const DILAKUKAN =
  "layani|tangani|laksana(?:kan)?|selesai(?:kan)?|salur(?:kan)?|capai|penuhi|bina|latih|bangun|imunisasi|vaksin(?:asi)?|periksa|timbang|obati|dampingi|fasilitasi|sertifikasi|terbit(?:kan)?|rekam|cetak|verifikasi|tindak ?lanjuti|tertib(?:kan)?|sedia(?:kan)?|jangkau|pasang|tanam|panen|jual|skrining|temukan|kumpul(?:kan)?|pungut|setor(?:kan)?|serap|data|catat|daftar|kirim|rehab(?:ilitasi)?|perbaiki|pelihara|kelola|manfaat(?:kan)?|hasilkan|produksi|bantu|beri(?:kan)?|terima|distribusi(?:kan)?|wujud(?:kan)?|isi|kunjungi|awasi|evaluasi|ukur|uji|tempatkan|entaskan|pulihkan|aktivasi|integrasi|akreditasi";
const DICAPAI = new RegExp(
  `^(?:(?:jumlah|total|data|yang|sudah|telah|sdh|penerima) )*(?:ter|di)(?:${DILAKUKAN})(?: \\p{L}+){0,2}$`,
  "u",
);

const DICAPAI_JUGA: ReadonlySet<Peran> = new Set(["realisasi", "realisasi_tw"]);

const dilakukan = ({ peran, tafsir, eja, triwulan }: KolomKerja): boolean =>
  peran === "lain" &&
  (tafsir.inti === undefined || tafsir.inti === "jumlah") &&
  triwulan === null &&
  DICAPAI.test(rapikanJudul(judulDaun(eja)));

/** Each beside a target of its own group: "Penerima | harus dilayani, terlayani" and "Mutu | harus dipenuhi, terpenuhi". */
const segrupTarget = (
  satu: KolomKerja,
  calon: readonly KolomKerja[],
  kolom: readonly KolomKerja[],
): boolean => {
  const segrup = (lain: KolomKerja): boolean => satu.grup >= 0 && lain.grup === satu.grup;
  return (
    kolom.filter((lain) => segrup(lain) && lain.peran === "target" && lain.k < satu.k).length === 1 &&
    calon.filter(segrup).length === 1
  );
};

/** "Target | Terlayani | %": where nothing is called a realisasi, what was done for those whom the target counts is one. */
export function dicapaiPasif(kolom: readonly KolomKerja[]): KolomKerja[] {
  const target = kolomPeran(kolom, "target");
  if (!target || kolom.some(({ peran }) => DICAPAI_JUGA.has(peran))) return [...kolom];
  const calon = kolom.filter((satu) => dilakukan(satu) && satu.k > target.k);
  const sendiri = calon.length === 1 || calon.every((satu) => segrupTarget(satu, calon, kolom));
  return ubahKolom(
    kolom,
    (satu) => sendiri && calon.includes(satu),
    (satu) => ubahPeran(satu, "realisasi", YAKIN.cukup, { kunci: "judul", isi: satu.judul }),
  );
}

/** "AEE Realisasi (%) | Tingkat Pencapaian (%)" without a target: the value reached, and how much that is of what was wanted. */
export function persenDicapai(kolom: readonly KolomKerja[]): KolomKerja[] {
  if (kolom.some(({ peran }) => peran.startsWith("realisasi") || peran.startsWith("target")))
    return [...kolom];
  const capaian = kolom.filter(({ peran, tafsir }) => peran === "capaian" && tafsir.persen);
  const nilai = capaian.filter(({ tafsir }) => tafsir.inti === "realisasi");
  return ubahKolom(
    kolom,
    (satu) => capaian.length === 2 && nilai.length === 1 && satu === nilai[0],
    (satu) => ubahPeran(satu, "realisasi", YAKIN.cukup, { kunci: "judul", isi: satu.judul }),
  );
}

const TRIWULANAN = { target: "target_tw", realisasi: "realisasi_tw", capaian: "capaian_tw" } as const;

/** "Capaian Tahunan (%) | Capaian Triwulan (%)": of the year and of a quarter that a column or a title names. */
export function triwulanTanpaNomor(kolom: readonly KolomKerja[]): KolomKerja[] {
  return kolom.map((satu) => {
    const { peran, tafsir } = satu;
    if (!tafsir.triwulanTanpaNomor || (peran !== "target" && peran !== "realisasi" && peran !== "capaian"))
      return satu;
    const setahun = kolom.some((lain) => lain.peran === peran && !lain.tafsir.triwulanTanpaNomor);
    return setahun
      ? ubahPeran(satu, TRIWULANAN[peran], YAKIN.cukup, { kunci: "judul", isi: satu.judul })
      : satu;
  });
}
