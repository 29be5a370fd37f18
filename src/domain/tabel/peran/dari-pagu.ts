import { YAKIN } from "../yakin";
import { kolomPeran } from "../isi/kolom-peran";
import type { Peran } from "../hasil-tabel";
import { judulDaun, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

function terdekat(kiri: readonly KolomKerja[], peran: readonly Peran[]): Peran | undefined {
  for (let i = kiri.length - 1; i >= 0; i--) {
    const satu = kiri[i]?.peran;
    if (satu && peran.includes(satu)) return satu;
  }
  return undefined;
}

/** "Target | Capaian | % Capaian": the value reached and its percent stand left of the money, so that none is missing. */
function sudahDiukur(kiri: readonly KolomKerja[]): boolean {
  const capaian = kiri.filter(({ peran, triwulan }) => peran === "capaian" && triwulan === null);
  return capaian.some(({ tafsir }) => tafsir.persen) && capaian.some(({ tafsir }) => !tafsir.persen);
}

/** The only realisasi of a table with a target measures that target, wherever the pagu stands. */
function satuSatunya(satu: KolomKerja, kiri: readonly KolomKerja[], kolom: readonly KolomKerja[]): boolean {
  const sejenis = kolom.filter((lain) => lain.peran === satu.peran && !lain.ciri.sepotong);
  const target = kolomPeran(kolom, "target");
  // "Anggaran | Realisasi | % | Target": beside the money, before any target is named.
  const sesudahPagu = kiri[kiri.length - 1]?.peran === "pagu" && satu.tahun === null;
  const dekatPagu = sesudahPagu && target !== undefined && target.k > satu.k;
  return sejenis.length <= 1 && target !== undefined && !dekatPagu && !sudahDiukur(kiri);
}

/** "Belanja Modal" over "Anggaran | Realisasi": money, however many such groups there are. */
function sekelompokPagu({ grup, triwulan }: KolomKerja, kolom: readonly KolomKerja[]): boolean {
  const segrup = kolom.filter((lain) => grup >= 0 && lain.grup === grup && lain.triwulan === triwulan);
  return (
    segrup.some(({ peran }) => peran === "pagu") && !segrup.some(({ peran }) => peran.startsWith("target"))
  );
}

function realisasiUang(satu: KolomKerja, kiri: readonly KolomKerja[], kolom: readonly KolomKerja[]): boolean {
  if (terdekat(kiri, ["target", "target_tw", "pagu"]) !== "pagu" || satuSatunya(satu, kiri, kolom))
    return false;
  if (sekelompokPagu(satu, kolom)) return true;
  const { triwulan } = satu;
  return !kolom.some((lain) => lain.peran === "realisasi_rp" && lain.triwulan === triwulan);
}

function serapan(kiri: readonly KolomKerja[]): boolean {
  const diukur = terdekat(kiri, ["target", "target_tw", "realisasi", "realisasi_tw", "realisasi_rp", "pagu"]);
  return diukur === "realisasi_rp" || diukur === "pagu";
}

/** "% Capaian Output" beside money: how much of the work is done. */
const KELUARAN = /\b(?:output|keluaran|outcome|ro)\b/i;

/** What is said of an output, and no more of its money than "Anggaran RO | Realisasi RO" does. */
function tentangKeluaran(satu: KolomKerja, kiri: readonly KolomKerja[]): boolean {
  const sebelah = kiri[kiri.length - 1];
  const seuang = sebelah?.peran === "pagu" && KELUARAN.test(sebelah.eja) && !satu.tafsir.persen;
  return KELUARAN.test(satu.eja) && !seuang;
}

/** The role of a column if money is meant; undefined where it is performance. */
function peranUang(
  satu: KolomKerja,
  kiri: readonly KolomKerja[],
  kolom: readonly KolomKerja[],
): Peran | undefined {
  if (satu.tafsir.kinerja || tentangKeluaran(satu, kiri)) return undefined;
  if (satu.peran === "realisasi" || satu.peran === "realisasi_tw")
    return realisasiUang(satu, kiri, kolom) ? "realisasi_rp" : undefined;
  if (satu.peran !== "capaian" && satu.peran !== "capaian_tw") return undefined;
  // Under groups: taken of the column of the same name, which measures no money.
  const menurutKiri = satu.alasan.kunci === "persenDariKiri" && satu.grup >= 0 && !satu.tafsir.keuangan;
  const induk = menurutKiri ? satu.alasan.isi : undefined;
  if (kiri.some(({ judul, peran }) => judul === induk && peran === "realisasi")) return undefined;
  // The share of the budget has a column of its own name, and so this one speaks of something else.
  const bernama = (lain: KolomKerja): boolean => lain.peran === "serapan" && lain.triwulan === satu.triwulan;
  if (kolom.some(bernama) && kolomPeran(kolom, "target")) return undefined;
  return serapan(kiri) ? "serapan" : undefined;
}

/** "Realisasi" to the right of "Pagu", with no target between, is money; the percent beside it is the serapan. */
export function keuanganDariPagu(kolom: readonly KolomKerja[]): KolomKerja[] {
  const hasil: KolomKerja[] = [];
  for (const satu of kolom) {
    const peran = peranUang(satu, hasil, kolom);
    hasil.push(peran ? ubahPeran(satu, peran, YAKIN.cukup, { kunci: "keuanganDariPagu" }) : satu);
  }
  return hasil;
}

const WAKTU_SAJA =
  /^(?:s\s*[./]?\s*d\.?|sampai(?: dengan)?|hingga)?\s*(?:bulan|bln|minggu|periode|tri?wulan|tw)\b/i;

/** "Anggaran | Pagu, S.d. Bulan Lalu, Bulan Ini, S.d. Bulan Ini": beside the budget the money of a time was spent. */
export function paguBermasa(kolom: readonly KolomKerja[]): KolomKerja[] {
  const bermasa = ({ peran, eja, grup, ciri }: KolomKerja): boolean =>
    peran === "pagu" &&
    grup >= 0 &&
    (ciri.kumulatif || ciri.sepotong) &&
    WAKTU_SAJA.test(judulDaun(eja).trim()) &&
    kolom.some(
      (lain) =>
        lain.grup === grup && lain.peran === "pagu" && /\b(?:pagu|dpp?a|dipa)\b/i.test(judulDaun(lain.eja)),
    );
  if (kolom.some(({ peran }) => peran === "realisasi_rp")) return [...kolom];
  return kolom.map((satu) => {
    if (!bermasa(satu)) return satu;
    const alasan = { kunci: "keuanganDariPagu" } as const;
    return satu.ciri.kumulatif
      ? ubahPeran(satu, "realisasi_rp", YAKIN.cukup, alasan)
      : ubahPeran(satu, "lain", YAKIN.batas, alasan);
  });
}

const DIRENCANAKAN = /\b(?:anggaran|pagu|dpp?a|alokasi|rencana)\b/i;

/** "RKAS | Jumlah Belanja | % Belanja": a word of money that may mean what was spent, beside what was planned. */
export const dibelanjakan = ({ peran, eja, ciri, tahun }: KolomKerja): boolean =>
  peran === "pagu" &&
  tahun === null &&
  ciri.versi === "" &&
  /\b(?:belanja|biaya)\b/i.test(eja) &&
  !DIRENCANAKAN.test(eja);

const BELANJA = /^(?:pem)?belanja(?:an)?$/i;
const DIRENCANA: ReadonlySet<string> = new Set(["target", "pagu"]);

const belanjaSaja = ({ eja }: KolomKerja): boolean => BELANJA.test(judulDaun(eja).trim());

/** "Setahun | Rencana, Belanja, %": under one heading with what was planned, the money that went out. */
export function belanjaSegrup(kolom: readonly KolomKerja[]): KolomKerja[] {
  const direncana = ({ grup, k }: KolomKerja): boolean =>
    kolom.some(
      (lain) =>
        lain.grup === grup && lain.k < k && DIRENCANA.has(lain.tafsir.inti ?? "") && !belanjaSaja(lain),
    );
  return kolom.map((satu) =>
    satu.peran === "pagu" && satu.grup >= 0 && belanjaSaja(satu) && direncana(satu)
      ? ubahPeran(satu, "realisasi_rp", YAKIN.cukup, { kunci: "judul", isi: satu.judul })
      : satu,
  );
}
