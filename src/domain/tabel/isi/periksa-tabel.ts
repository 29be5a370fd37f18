import { daftarAngka } from "../baris/butir";
import type { KolomTabel, Peran } from "../hasil-tabel";
import { YAKIN } from "../yakin";
import { UKURAN } from "../batas";
import { periksaPasangan } from "./periksa-pasangan";
import { periksaTrio } from "./periksa-trio";
import type { PilihanIsi, TabelUkur } from "./tabel-ukur";
import type { TemuanTabel } from "./temuan-tabel";

/** Columns that hold figures: a broken number in them is worth a warning. */
const BERANGKA: ReadonlySet<Peran> = new Set([
  "target",
  "realisasi",
  "capaian",
  "pagu",
  "realisasi_rp",
  "serapan",
  "target_lalu",
  "realisasi_lalu",
  "capaian_lalu",
  "target_renstra",
  "kondisi_awal",
  "kondisi_akhir",
  "target_tahun",
  "target_tw",
  "realisasi_tw",
  "capaian_tw",
]);
const KINERJA: PilihanIsi = {};
const KEUANGAN: PilihanIsi = { target: "pagu", realisasi: "realisasi_rp", capaian: "serapan" };
/** Rows looked at to tell rupiah from other figures. */
const BARIS_CONTOH = 100;

function rusakDiKolom(ukur: TabelUkur, { kolom }: KolomTabel): TemuanTabel[] {
  return ukur.baris.flatMap((baris) => {
    if (!ukur.miripAngka(baris, kolom)) return [];
    const bacaan = ukur.baca(baris, kolom);
    if (bacaan.jenis !== "rusak" || daftarAngka(bacaan.teks)) return [];
    const { teks, kode: rusak } = bacaan;
    const sel = `${kolom}${String(baris)}`;
    return [
      { sel, kode: "ANGKA_RUSAK", tingkat: "peringatan", isi: { teks, rusak }, dinyatakan: teks } as const,
    ];
  });
}

function berisiRupiah(ukur: TabelUkur, target: KolomTabel): boolean {
  const isi = ukur.baris.slice(0, BARIS_CONTOH).flatMap((baris) => {
    const bacaan = ukur.baca(baris, target.kolom);
    return bacaan.jenis === "angka" && bacaan.nilai !== 0 ? [Math.abs(bacaan.nilai)] : [];
  });
  return isi.length > 0 && isi.filter((nilai) => nilai >= UKURAN.rupiahBesar).length > isi.length / 2;
}

/** Rupiah under Target although the table speaks of indicators; a missing capaian; a capaian of unclear meaning. */
function tentangTabel(ukur: TabelUkur): TemuanTabel[] {
  const [target, capaian, realisasi] = [ukur.kolom("target"), ukur.kolom("capaian"), ukur.kolom("realisasi")];
  const sel = (kolom: KolomTabel): string => `${kolom.kolom}${String(ukur.tabel.kepala.akhir)}`;
  const ragu = (kolom: KolomTabel): TemuanTabel[] =>
    kolom.yakin < YAKIN.tanpaAngka
      ? [{ sel: sel(kolom), kode: "CAPAIAN_RAGU", tingkat: "peringatan", isi: {} }]
      : [];
  if (!target) return [];
  const rupiah: TemuanTabel[] =
    ukur.kolom("indikator") && berisiRupiah(ukur, target)
      ? [{ sel: sel(target), kode: "TARGET_RUPIAH", tingkat: "info", isi: {} }]
      : [];
  if (capaian) return realisasi ? rupiah : [...rupiah, ...ragu(capaian)];
  if (!realisasi) return rupiah;
  // "Capaian" that may be the value or its percent is taken for the value, and less sure than any word makes it.
  const [temuan = { sel: sel(realisasi), kode: "TANPA_CAPAIAN", tingkat: "info", isi: {} } as const] =
    ragu(realisasi);
  return [...rupiah, temuan];
}

/** Parts of equal rank where the whole has no target or no realisasi of its own: nobody but the user can say which. */
function bagianSaja(ukur: TabelUkur): TemuanTabel[] {
  const tanpaSeluruh = (["target", "realisasi"] as const).filter((peran) => !ukur.kolom(peran));
  const bagian = ukur.tabel.kolom.filter(
    ({ alasan, peran }) => peran === "lain" && tanpaSeluruh.some((satu) => satu === alasan.dari),
  );
  const nama = [...new Set(bagian.map((satu) => satu.bagian ?? ""))];
  const [pertama] = bagian;
  if (!pertama || nama.length < 2) return [];
  const daftar = nama.length > 4 ? [...nama.slice(0, 3), "…", nama[nama.length - 1]] : nama;
  const sel = `${pertama.kolom}${String(ukur.tabel.kepala.akhir)}`;
  return [{ sel, kode: "BAGIAN_SETARA", tingkat: "peringatan", isi: { bagian: daftar.join(", ") } }];
}

/** Everything worth telling about a table whose roles are known; ordered by what it concerns, not by importance. */
export function periksaTabel(ukur: TabelUkur): TemuanTabel[] {
  return [
    ...tentangTabel(ukur),
    ...bagianSaja(ukur),
    ...periksaTrio(ukur, KINERJA),
    ...periksaTrio(ukur, KEUANGAN),
    ...periksaPasangan(ukur),
    ...ukur.tabel.kolom
      .filter(({ peran }) => BERANGKA.has(peran))
      .flatMap((kolom) => rusakDiKolom(ukur, kolom)),
  ];
}
