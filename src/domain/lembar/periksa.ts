import type { fungsi } from "../../bahasa/id/fungsi";
import type { perintah } from "../../bahasa/id/perintah";
import { kesalahanProfil } from "../profil/periksa-profil";
import type { BidangProfil } from "../profil/profil";
import type { Pesan, Tingkat } from "../pesan";
import { teksGalat, type HasilUkur } from "../ukur/hasil-ukur";
import { bacaPolaritas } from "../ukur/polaritas";
import { serapan } from "../ukur/serapan";
import { bacaAngka } from "../angka/baca-angka";
import { teksSel, type SelTerbaca } from "./baca-tabel";
import type {
  BarisAnggaranTerbaca,
  BarisIKUTerbaca,
  BarisPKTerbaca,
  BarisProgramTerbaca,
  IsiBuku,
} from "./isi-buku";
import { labelProfil } from "./lembar-profil";
import type { ProfilKosong } from "./keadaan";
import { ukurIKU } from "./ukur-iku";

/** Texts that the checks speak with. */
export interface TeksPeriksa {
  readonly perintah: typeof perintah;
  readonly fungsi: typeof fungsi;
}

function pesan(
  kode: string,
  tingkat: Tingkat,
  teks: string,
  sel: SelTerbaca,
  saran: string | undefined,
): Pesan {
  const ditemukan = teksSel(sel);
  return {
    kode,
    tingkat,
    teks,
    sel: sel.sel,
    ...(ditemukan ? { ditemukan } : {}),
    ...(saran ? { saran } : {}),
  };
}

function pesanGalat(hasil: HasilUkur, sel: (peran: string) => SelTerbaca, t: TeksPeriksa): Pesan[] {
  if (hasil.jenis !== "galat") return [];
  const teks = teksGalat(hasil, t.fungsi);
  return [pesan(hasil.kode, "galat", teks, sel(hasil.peran ?? ""), t.perintah.saran.perbaikiSel)];
}

function periksaPolaritas(sel: SelTerbaca, t: TeksPeriksa): Pesan[] {
  if (bacaPolaritas(sel.isi) !== undefined) return [];
  const { periksa, saran } = t.perintah;
  return [pesan("POLARITAS_SALAH", "galat", periksa.POLARITAS_SALAH(teksSel(sel)), sel, saran.perbaikiSel)];
}

/** What is missing or broken in a row of the IKU table, cell by cell. */
export function periksaIKU(isi: IsiBuku, baris: BarisIKUTerbaca, t: TeksPeriksa): Pesan[] {
  const { periksa, saran } = t.perintah;
  const nama = teksSel(baris.indikator);
  const hasil: Pesan[] = [];
  if (!nama)
    hasil.push(pesan("INDIKATOR_KOSONG", "galat", periksa.INDIKATOR_KOSONG, baris.indikator, saran.isiSel));
  if (!teksSel(baris.target))
    hasil.push(pesan("TARGET_KOSONG", "galat", periksa.TARGET_KOSONG(nama), baris.target, saran.isiSel));
  if (!teksSel(baris.realisasi))
    hasil.push(
      pesan(
        "REALISASI_KOSONG",
        "peringatan",
        periksa.REALISASI_KOSONG(nama),
        baris.realisasi,
        saran.kosongArti,
      ),
    );
  const salah = periksaPolaritas(baris.polaritas, t);
  if (salah.length > 0 || !teksSel(baris.target)) return [...hasil, ...salah];
  const diukur = ukurIKU(isi, baris).tingkat;
  return [
    ...hasil,
    ...pesanGalat(diukur, (peran) => (peran === "realisasi" ? baris.realisasi : baris.target), t),
  ];
}

/** What is missing in a row of the PK table; a first row without a sasaran has nothing to continue. */
export function periksaPK(baris: BarisPKTerbaca, pertama: boolean, t: TeksPeriksa): Pesan[] {
  const { periksa, saran } = t.perintah;
  const nama = teksSel(baris.indikator);
  const hasil: Pesan[] = [];
  if (pertama && !teksSel(baris.sasaran))
    hasil.push(pesan("SASARAN_KOSONG", "galat", periksa.SASARAN_KOSONG(nama), baris.sasaran, saran.isiSel));
  if (!nama)
    hasil.push(pesan("INDIKATOR_KOSONG", "galat", periksa.INDIKATOR_KOSONG, baris.indikator, saran.isiSel));
  if (!teksSel(baris.target))
    hasil.push(pesan("TARGET_KOSONG", "galat", periksa.TARGET_KOSONG(nama), baris.target, saran.isiSel));
  return [...hasil, ...rusak(baris.target, t), ...periksaPolaritas(baris.polaritas, t)];
}

/** A number that cannot be read: named with the reader's own reason. */
function rusak(sel: SelTerbaca, t: TeksPeriksa): Pesan[] {
  const bacaan = bacaAngka(sel.isi);
  if (bacaan.jenis !== "rusak") return [];
  return pesanGalat(
    { jenis: "galat", kode: bacaan.kode as never, sebagai: "#VALUE!", isi: bacaan.teks },
    () => sel,
    t,
  );
}

/** What is missing or broken in a row of the program table; `adaPerubahan`: some program has a budget after the change. */
export function periksaProgram(baris: BarisProgramTerbaca, adaPerubahan: boolean, t: TeksPeriksa): Pesan[] {
  const { periksa, saran } = t.perintah;
  const nama = teksSel(baris.program);
  const hasil = [...rusak(baris.induk, t), ...rusak(baris.perubahan, t)];
  const kosong = !teksSel(baris.perubahan);
  if (kosong && !teksSel(baris.induk))
    hasil.push(pesan("ANGGARAN_KOSONG", "galat", periksa.ANGGARAN_KOSONG(nama), baris.induk, saran.isiSel));
  else if (kosong && adaPerubahan) {
    const teks = periksa.ANGGARAN_PERUBAHAN_KOSONG(nama);
    hasil.push(pesan("ANGGARAN_PERUBAHAN_KOSONG", "info", teks, baris.perubahan, undefined));
  }
  return hasil;
}

/** What is missing or broken in a row of the Realisasi Anggaran table. */
export function periksaAnggaran(baris: BarisAnggaranTerbaca, t: TeksPeriksa): Pesan[] {
  const { periksa, saran } = t.perintah;
  const nama = teksSel(baris.subKegiatan) || teksSel(baris.indikator);
  if (!teksSel(baris.pagu))
    return [pesan("PAGU_KOSONG", "galat", periksa.PAGU_KOSONG(nama), baris.pagu, saran.isiSel)];
  const kosong = !teksSel(baris.realisasi);
  const teks = periksa.REALISASI_KOSONG(nama);
  const hasil = serapan(baris.pagu.isi, baris.realisasi.isi);
  return [
    ...(kosong ? [pesan("REALISASI_KOSONG", "peringatan", teks, baris.realisasi, saran.kosongArti)] : []),
    ...pesanGalat(hasil, (peran) => (peran === "pagu" ? baris.pagu : baris.realisasi), t),
  ];
}

/** Fields that a report needs; the others may stay empty. */
const WAJIB: readonly (BidangProfil | "fungsi")[] = [
  "instansi",
  "daerah",
  "kota",
  "tahun",
  "jabatanKepala",
  "namaKepala",
  "pangkatKepala",
  "nipKepala",
  "tugas",
  "fungsi",
];

/** Fields of the profile that a report needs and that are empty. */
export function profilKosong({ profil }: IsiBuku): ProfilKosong[] {
  if (!profil) return [];
  return WAJIB.filter((bidang) => profil.nilai[bidang].length === 0).map((bidang) => ({
    bidang,
    label: labelProfil(bidang),
    sel: profil.sel[bidang] ?? "",
  }));
}

/** How many fields of the profile a report needs. */
export const BANYAK_WAJIB = WAJIB.length;

/** What is missing or wrong in the profile, cell by cell. */
export function periksaProfil(isi: IsiBuku, t: TeksPeriksa): Pesan[] {
  const { periksa, saran } = t.perintah;
  const { profil } = isi;
  if (!profil) return [];
  const sel = (bidang: BidangProfil): SelTerbaca => ({
    isi: profil.nilai[bidang],
    sel: profil.sel[bidang] ?? "",
  });
  const kosong = profilKosong(isi).map((satu) =>
    pesan(
      "PROFIL_KOSONG",
      "peringatan",
      periksa.PROFIL_KOSONG(satu.label),
      { isi: "", sel: satu.sel },
      saran.isiSel,
    ),
  );
  const salah = (["tahun", "nipKepala", "nipAtasan"] as const).flatMap((bidang) => {
    const isian = profil.nilai[bidang];
    const kode = kesalahanProfil(bidang, isian);
    return kode ? [pesan(kode, "peringatan", periksa[kode](isian), sel(bidang), saran.perbaikiSel)] : [];
  });
  return [...kosong, ...salah];
}
