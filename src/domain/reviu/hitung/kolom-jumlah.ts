import type { SelReviu } from "../bahan/sel-reviu";
import type { KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import type { Pembagi } from "../temuan-reviu";
import { UKURAN } from "../../tabel/batas";
import { sebutanUang } from "../../tabel/kata/sebutan-uang";

const TAK_DIJUMLAH =
  /%|persen|rata|indeks|harga|tarif|skor|rasio|umur|usia|tahun|predikat|peringkat|laju|ipm\b|percent|\b(?:average|avg|mean|rates?|ratio|price|index|score|ctr|cpc|max(?:imum)?|min(?:imum)?|median|std ?dev|distinct)\b|kepadatan|produktivitas|\bper ?kapita\b|\/ ?(?:ha|km2|kapita|jiwa)\b|\b(?:terbesar|terkecil|tertinggi|terendah)\b/i;
const PERAN_PERSEN = new Set(["capaian", "serapan", "capaian_lalu", "capaian_tw"]);
const PERAN_UKUR = new Set([
  "target",
  "realisasi",
  "target_lalu",
  "realisasi_lalu",
  "target_tw",
  "realisasi_tw",
]);

/** Most figures of the column are of the size of budgets, or written with Rp. */
export function berisiUang(tabel: TabelReviu, { kolom, peran }: KolomReviu): boolean {
  if (peran === "pagu" || peran === "realisasi_rp") return true;
  let [uang, isi] = [0, 0];
  for (const { baris } of tabel.data) {
    const { nilai, bacaan } = tabel.sel(baris, kolom);
    if (nilai === undefined || nilai === 0) continue;
    isi++;
    if (Math.abs(nilai) >= UKURAN.rupiahBesar || (bacaan.jenis === "angka" && bacaan.rupiah)) uang++;
  }
  return isi > 0 && uang * 2 > isi;
}

/** What a figure of this cell is measured by is money: its column holds budgets, or the figure itself is an amount of rupiah. */
function selAnggaran(tabel: TabelReviu, { kolom: huruf, nilai = 0, bacaan, persen }: SelReviu): boolean {
  const kolom = tabel.kolom.find((satu) => satu.kolom === huruf);
  if (kolom && berisiUang(tabel, kolom)) return true;
  const bersatuan = bacaan.jenis === "angka" && (bacaan.satuan ?? "") !== "";
  return !persen && !bersatuan && Math.abs(nilai) >= UKURAN.rupiahBesar;
}

/** By which word the divisor of a realisasi goes: budgets by that of their heading. */
export function sebutanPembagi(tabel: TabelReviu, sel: SelReviu): Pembagi {
  if (!selAnggaran(tabel, sel)) return "target";
  const judul = tabel.kolom.find(({ kolom }) => kolom === sel.kolom)?.judul ?? "";
  return sebutanUang(judul);
}

/** By its titles and its role it holds no share, mean, price or age. */
function tercacah({ berangka, peran, arti, judul }: KolomReviu): boolean {
  if (!berangka || PERAN_PERSEN.has(peran) || arti === "persen-ubah" || arti === "rerata") return false;
  return !TAK_DIJUMLAH.test(judul.split("|").at(-1) ?? "") || /rp/i.test(judul);
}

/** Figures of this column can be added up. */
export const bisaDijumlah = (tabel: TabelReviu, kolom: KolomReviu): boolean =>
  tercacah(kolom) && (!PERAN_UKUR.has(kolom.peran) || berisiUang(tabel, kolom));

/** Targets and results of one thing, a row each part of it: they may be added up where no row is an indicator of its own. */
export const bisaDijumlahBagian = (tabel: TabelReviu, kolom: KolomReviu): boolean =>
  tercacah(kolom) && !bisaDijumlah(tabel, kolom) && !tabel.ukur.kolom("indikator");
