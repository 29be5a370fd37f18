import { BAGIAN, UKURAN } from "../batas";
import type { Peran } from "../hasil-tabel";
import { kolomPeran } from "../isi/kolom-peran";
import { YAKIN } from "../yakin";
import type { BacaanKolom } from "./bacaan-kolom";
import { adaPeran, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const KINERJA: Partial<Record<Peran, Peran>> = {
  pagu: "target",
  realisasi_rp: "realisasi",
  serapan: "capaian",
};
const UANG = /^(?:rp|idr|rupiah|ribu|rb|juta|jt|mill?iar|milyar|mi?lr?|m|triliun|t)\b/i;

/** "140 guru", "12 sekolah": so many of a thing, by the unit in the cell. */
export const bercacah = (teks: string): boolean => {
  const satuan = /^\d[\d.,]*\s+(\p{L}{2,}.*)$/u.exec(teks.trim())?.[1];
  return satuan !== undefined && !UANG.test(satuan);
};

/** "Pagu Vol." over "140 guru": what was allotted is counted, and no money. */
export function paguBercacah(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  if (adaPeran(kolom, "target")) return [...kolom];
  return ubahKolom(
    kolom,
    (satu) => {
      const teks = satu.peran === "pagu" ? bacaan.teks(satu) : [];
      return teks.length >= 2 && teks.filter(bercacah).length >= teks.length * BAGIAN.hampirSemua;
    },
    (satu) => ubahPeran(satu, "target", YAKIN.jelas, { kunci: "isiKolom" }),
  );
}

const KETETAPAN = /\bketetapan\b/i;

/** "Pokok Ketetapan (Rp) | Realisasi (Rp) | %": what a tax is to bring in is promised and reached, neither budgeted nor spent. */
export function ketetapanPajak(kolom: readonly KolomKerja[]): KolomKerja[] {
  const pagu = kolom.filter(({ peran }) => peran === "pagu");
  const [ketetapan] = pagu;
  if (!ketetapan || pagu.length > 1 || !KETETAPAN.test(ketetapan.eja)) return [...kolom];
  if (adaPeran(kolom, "target", "program") || !adaPeran(kolom, "realisasi_rp")) return [...kolom];
  const lama = adaPeran(kolom, "realisasi");
  return kolom.map((satu) => {
    const peran = KINERJA[satu.peran];
    if (!peran) return satu;
    // "Realisasi | SPPT, Rp": how many papers were paid, beside the money that they brought.
    return lama && satu !== ketetapan ? satu : ubahPeran(satu, peran, YAKIN.cukup, satu.alasan);
  });
}

/** Every one of the three was found by its figures, or by a word with other uses. */
const tanpaKataUang = (kolom: readonly KolomKerja[]): boolean =>
  kolom
    .filter(({ peran }) => peran === "pagu" || peran === "realisasi_rp")
    .every(({ alasan }) => alasan.kunci === "dataDitemukan");

/**
 * "Ambang | Pembacaan Akhir Th | Pct" of indicators: figures too small for money, which only fit together, are promised
 * and reached; "Jumlah Soal | Rata-rata Benar | Daya Serap (%)" of no indicators are neither. A budget that a title names
 * stays one.
 */
export function uangKecil(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const pagu = kolomPeran(kolom, "pagu");
  const diukur = adaPeran(kolom, "indikator");
  if (pagu?.alasan.kunci !== "dataDitemukan" || !(diukur || tanpaKataUang(kolom))) return [...kolom];
  if (adaPeran(kolom, "target", "realisasi", "capaian")) return [...kolom];
  if ((bacaan.median(pagu) ?? 0) > UKURAN.persenTerbesar) return [...kolom];
  return kolom.map((satu) => {
    const peran = KINERJA[satu.peran];
    if (!peran) return satu;
    return diukur
      ? ubahPeran(satu, peran, YAKIN.jelas, satu.alasan)
      : ubahPeran(satu, "lain", YAKIN.kuat, { kunci: "isiKolom" });
  });
}

/**
 * "Target DIPA | Realisasi | %" over small figures with units: promised of a thing, in the paper that also holds the money.
 * What stands beside it was taken for money by its place only.
 */
export function targetDokumen(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const uang = kolom.filter(({ peran }) => peran === "realisasi_rp" || peran === "serapan");
  const menurutLetak = uang.every(({ alasan }) => alasan.kunci === "keuanganDariPagu");
  const dokumen = kolom.filter(
    (satu) =>
      satu.peran === "pagu" &&
      satu.tafsir.inti === "target" &&
      !satu.tafsir.rupiah &&
      (bacaan.median(satu) ?? UKURAN.rupiahBesar) < UKURAN.rupiahBesar,
  );
  if (!menurutLetak || dokumen.length !== 1 || !adaPeran(kolom, "satuan")) return [...kolom];
  return ubahKolom(
    kolom,
    (satu) => dokumen.includes(satu) || uang.includes(satu),
    (satu) => ubahPeran(satu, KINERJA[satu.peran] ?? "lain", YAKIN.cukup, { kunci: "isiKolom" }),
  );
}

/** "Pagu | Total Serap | % Serap": what was used up by a figure beside its own percent is the sum spent. */
export function jumlahSerap(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const serapan = kolom.filter(
    ({ peran, triwulan, bagian }) => peran === "serapan" && !triwulan && bagian === null,
  );
  const persen = serapan.filter(({ tafsir }) => tafsir.persen);
  if (!adaPeran(kolom, "pagu") || adaPeran(kolom, "realisasi_rp") || persen.length !== 1) return [...kolom];
  const jumlah = serapan.filter(
    (satu) => !persen.includes(satu) && (bacaan.median(satu) ?? 0) > UKURAN.persenTerbesar,
  );
  return ubahKolom(
    kolom,
    (satu) => jumlah.length === 1 && satu === jumlah[0],
    (satu) => ubahPeran(satu, "realisasi_rp", YAKIN.cukup, { kunci: "isiKolom" }),
  );
}
