import { rapikanJudul } from "../kata/kata";
import { GESER_YAKIN, YAKIN } from "../yakin";
import type { Peran } from "../hasil-tabel";
import { nomorSet } from "./bagian-setara";
import { ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** Roles that a table has once (per quarter); target_tahun, realisasi_lalu and the like may come several times. */
const TUNGGAL: ReadonlySet<Peran> = new Set([
  "no",
  "sasaran",
  "indikator",
  "satuan",
  "target",
  "realisasi",
  "capaian",
  "kriteria",
  "program",
  "pagu",
  "realisasi_rp",
  "serapan",
  "target_renstra",
  "kondisi_awal",
  "kondisi_akhir",
]);

/** What a PK or a budget states anew when it is revised. */
const DIUBAH: ReadonlySet<Peran> = new Set(["pagu", "target"]);

/** What was reached up to now, where a column of one month or week alone has the same role. */
const DICAPAI: ReadonlySet<Peran> = new Set(["realisasi", "realisasi_rp", "capaian", "serapan"]);

/** A group called "Total" beside groups of parts. */
const SELURUH = /^(?:total|jumlah|keseluruhan|seluruhnya)\s*\|/i;

/** Higher is better: visible, sure, the budget or target after its change, what was reached up to now. */
export function keutamaan(satu: KolomKerja): number {
  const sesudah =
    DIUBAH.has(satu.peran) &&
    /perubahan|pergeseran|sesudah|setelah|revisi|revised|adjusted|amended|menjadi|\bpk\b|perjanjian/i.test(
      satu.eja,
    )
      ? GESER_YAKIN.sesudahPerubahan
      : 0;
  const sebelum = /sebelum|murni|induk|semula|usulan|rancangan|\boriginal\b|\bproposed\b|\bawal\b/i.test(
    satu.eja,
  )
    ? GESER_YAKIN.sebelumPerubahan
    : 0;
  const sepotong = DICAPAI.has(satu.peran) && satu.ciri.sepotong ? GESER_YAKIN.sepotong : 0;
  const kini = DICAPAI.has(satu.peran) && satu.ciri.kumulatif ? GESER_YAKIN.kumulatif : 0;
  const seluruh = SELURUH.test(satu.eja) ? GESER_YAKIN.seluruh : 0;
  return (
    satu.yakin +
    sesudah +
    kini +
    seluruh -
    sebelum -
    sepotong -
    (satu.tersembunyi ? GESER_YAKIN.tersembunyi : 0)
  );
}

/** The last column of a role before the first one of another. */
function terdekatKiri(kolom: readonly KolomKerja[], peran: Peran, dari: Peran): KolomKerja | undefined {
  const batas = kolom.findIndex((satu) => satu.peran === dari);
  const kiri = kolom.slice(0, Math.max(0, batas)).filter((satu) => satu.peran === peran);
  return kiri[kiri.length - 1];
}

/** Of several levels (tujuan, sasaran, program; the leader's plan and one's own) the nearest to what it is measured by. */
function tingkatTerdekat(kolom: readonly KolomKerja[]): ReadonlySet<KolomKerja | undefined> {
  return new Set([terdekatKiri(kolom, "indikator", "target"), terdekatKiri(kolom, "sasaran", "indikator")]);
}

const JENJANG =
  /\b(?:sub ?kegiatan|sub ?activity|kegiatan|program\w*|urusan|activity|component|intervention|output)\b/g;

/** "Tujuan" and "Sasaran", "Indikator Sasaran" and "Indikator Program" are two levels, each with a name of its own. */
const TINGKAT =
  /\b(?:tujuan|visi|misi|pimpinan|atasan|superior|sub ?kegiatan|kegiatan|program|urusan|goal|outcome|output)\b/g;

/** Program, kegiatan and sub kegiatan in columns of their own are three levels of names, no versions of one. */
function jenjang({ peran, eja, yakin }: KolomKerja): string {
  if ((peran === "sasaran" || peran === "indikator") && yakin >= YAKIN.batas)
    return [...rapikanJudul(eja).matchAll(TINGKAT)].map(([kata]) => kata).join("+");
  return peran === "program" ? [...rapikanJudul(eja).matchAll(JENJANG)].map(([kata]) => kata).join("+") : "";
}

const DINAMAI: ReadonlySet<Peran> = new Set(["lain", "sasaran", "program", "kode"]);

/** "Sasaran | Indikator | Langkah Aksi | Indikator Kinerja": each indicator measures the name at its left. */
function yangDiukur({ peran, k, yakin }: KolomKerja, kolom: readonly KolomKerja[]): string {
  const kiri = kolom.filter((lain) => lain.k < k);
  const nama = kiri[kiri.length - 1];
  if (peran !== "indikator" || yakin < YAKIN.batas || !DINAMAI.has(nama?.peran ?? "no")) return "";
  return kiri.some((lain) => lain.peran === "indikator") ? String(nama?.k) : "";
}

/** "Capaian Kinerja | %, Kategori" beside "Realisasi Anggaran | Rp, %, Kategori": a verdict on each. */
const bidang = ({ peran, tafsir }: KolomKerja): string =>
  peran === "kriteria" && tafsir.keuangan ? "keuangan" : "";

/** What a column says something about: the unit of an indicator, the criterion of an achievement or an absorption. */
const MENGENAI: Partial<Record<Peran, ReadonlySet<Peran>>> = {
  satuan: new Set(["indikator"]),
  kriteria: new Set(["capaian", "serapan", "capaian_tw"]),
};

/** "Capaian | % , Kategori" and "Anggaran | %, Kategori": two criteria, each of the figures at its left. */
function yangDisebut({ peran, k }: KolomKerja, kolom: readonly KolomKerja[]): string {
  const dari = MENGENAI[peran];
  const kiri = dari ? kolom.filter((lain) => lain.k < k && dari.has(lain.peran)) : [];
  const [pertama] = kiri;
  const terakhir = kiri[kiri.length - 1];
  return terakhir === pertama || terakhir === undefined ? "" : String(terakhir.k);
}

const SETAHUN = /\b(?:tahunan|setahun|1 tahun|satu tahun|annual)\b/i;

/** "Target (%) | Target Sasaran", "Target Tahunan | Target": the same promise in another measure, or of the whole year. */
function ukuranLain(satu: KolomKerja, menang: KolomKerja): boolean {
  if (satu.peran !== "target" || satu.yakin < YAKIN.batas || satu.grup >= 0) return false;
  const persen = satu.tafsir.persen && !menang.tafsir.persen && satu.tafsir.inti === "target";
  return persen || (SETAHUN.test(satu.eja) && !SETAHUN.test(menang.eja));
}

/** What a second set of columns has of its own. */
const MILIK_SET: ReadonlySet<Peran> = new Set(["sasaran", "indikator", "target", "satuan"]);

/** "Sasaran | Indikator | Target | PD | Sasaran PD | Indikator | Target", "Sebelum | Setelah": each set has its own. */
function setLain(satu: KolomKerja, menang: KolomKerja, set: ReadonlyMap<KolomKerja, number>): boolean {
  if (!MILIK_SET.has(satu.peran) || satu.yakin < YAKIN.batas) return false;
  const versi = satu.peran !== "target" && satu.ciri.versi !== menang.ciri.versi;
  return set.get(satu) !== set.get(menang) || (versi && satu.grup >= 0 && satu.grup !== menang.grup);
}

/** "2022 | Target, Rp" beside "2023 | Target, Rp": the money planned for each year. */
const paguTahunLain = (satu: KolomKerja, { tahun }: KolomKerja): boolean =>
  satu.peran === "pagu" && satu.tahun !== null && tahun !== null && satu.tahun !== tahun;

/** Leaves each single role to its best column; the others become `lain` and say so. */
export function tunggalkan(kolom: readonly KolomKerja[]): KolomKerja[] {
  const terdekat = tingkatTerdekat(kolom);
  const set = nomorSet(kolom);
  const terbaik = new Map<string, KolomKerja>();
  const kunci = (satu: KolomKerja): string =>
    `${satu.peran}/${String(satu.triwulan ?? 0)}/${satu.bagian ?? ""}/${jenjang(satu)}${bidang(satu)}/${yangDiukur(satu, kolom)}/${yangDisebut(satu, kolom)}`;
  for (const satu of kolom) {
    const lama = terbaik.get(kunci(satu));
    const dekat = terdekat.has(satu) && lama !== undefined && satu.yakin >= lama.yakin;
    if (!lama || dekat || keutamaan(satu) > keutamaan(lama)) terbaik.set(kunci(satu), satu);
  }
  return kolom.map((satu) => {
    const menang = terbaik.get(kunci(satu));
    if (!TUNGGAL.has(satu.peran) || menang === satu) return satu;
    if (menang && paguTahunLain(satu, menang)) return { ...satu, bagian: String(satu.tahun) };
    if (menang && (ukuranLain(satu, menang) || setLain(satu, menang, set)))
      return { ...satu, bagian: satu.ciri.label || satu.judul };
    return ubahPeran(satu, "lain", YAKIN.lemah, {
      kunci: "kembar",
      isi: menang?.judul ?? "",
    });
  });
}
