import type { SelReviu } from "../bahan/sel-reviu";
import type { BarisReviu, KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import { SELISIH } from "../../tabel/batas";
import { ikat, tambah, type Ikatan } from "./ikatan";
import { bisaDijumlah } from "./kolom-jumlah";
import { barisAnak } from "./rincian";

/** "Jumlah Guru" among other rows may be the sum of those above it. */
const SUB_JUMLAH = /^(?:sub[ -]?)?(?:jumlah|total)\b/i;
const RERATA = /^(?:rata|rerata|average|mean)/i;
/** Excel's own ways to a mean; an Excel table writes the second in its total row. */
const RUMUS_RERATA = /\bAVERAGEA?\(|\bSUBTOTAL\((?:101|1)\s*[,;]/i;

/** The groups of rows that a total may stand for, the likeliest first. */
function calonAnggota(tabel: TabelReviu, total: BarisReviu): BarisReviu[][] {
  const { baris } = tabel;
  const letak = baris.indexOf(total);
  const diAtas = baris.slice(0, letak);
  const data = diAtas.filter(({ jumlah }) => !jumlah);
  const totalLalu = diAtas.filter(({ jumlah }) => jumlah);
  const sejak = diAtas.slice(diAtas.lastIndexOf(totalLalu.at(-1) ?? total) + 1);
  const anak = new Set([...barisAnak(data).values()].flat());
  const puncak = data.filter((satu) => !anak.has(satu));
  const kelompok = totalLalu.length > 0 && sejak.length > 0 ? [sejak] : [];
  // Without headings over parts, all rows are the top ones.
  const semua = puncak.length === data.length ? [data] : [puncak, data];
  const tanpaSub = data.filter(({ label }) => !SUB_JUMLAH.test(label));
  const rinci = tanpaSub.length < data.length ? [tanpaSub] : [];
  const bawah = bagianDiBawah(tabel, letak);
  // "Subtotal" above its parts: where nothing stands above the first of them, all are written so.
  const diDepan = baris.findIndex(({ jumlah }) => jumlah) === 0;
  const urut = [...kelompok, ...semua, totalLalu, ...rinci];
  return (diDepan ? [bawah, ...urut] : [...urut, bawah]).filter(({ length }) => length > 0);
}

/** The rows below a total up to the next one: some write the sum before its parts. */
function bagianDiBawah({ baris }: TabelReviu, letak: number): BarisReviu[] {
  const sesudah = baris.slice(letak + 1);
  const akhir = sesudah.findIndex(({ jumlah }) => jumlah);
  return akhir < 0 ? sesudah : sesudah.slice(0, akhir);
}

/** Last of the rows that add up to the figure of the row above them; undefined where it heads none. */
function akhirBagian(nilai: readonly (number | undefined)[], i: number): number | undefined {
  const induk = nilai[i];
  if (induk === undefined || induk === 0) return undefined;
  let jumlah = 0;
  for (let j = i + 1; j < nilai.length && Math.abs(jumlah) <= Math.abs(induk); j++) {
    jumlah += nilai[j] ?? 0;
    if (j > i + 1 && Math.abs(jumlah - induk) <= SELISIH.debu * Math.abs(induk)) return j;
  }
  return undefined;
}

/** A pivot table's rows of groups and of their items, one below the other: the groups, and what belongs to none. */
function puncakTersirat(tabel: TabelReviu, kolom: KolomReviu, baris: readonly BarisReviu[]): BarisReviu[] {
  const nilai = baris.map((satu) => tabel.sel(satu.baris, kolom.kolom).nilai);
  const puncak: BarisReviu[] = [];
  for (let i = 0; i < baris.length; i++) {
    const satu = baris[i];
    if (satu) puncak.push(satu);
    i = akhirBagian(nilai, i) ?? i;
  }
  return puncak.length < baris.length ? puncak : [];
}

/** A total of percentages that lies among them is their mean by some weight, not their sum. */
function rerataPersen({ nilai, persen }: SelReviu, suku: readonly SelReviu[]): boolean {
  if (!persen || nilai === undefined || suku.length < 2 || !suku.every((satu) => satu.persen)) return false;
  const isi = suku.flatMap((satu) => satu.nilai ?? []);
  return isi.some((satu) => satu >= nilai) && isi.some((satu) => satu <= nilai);
}

function ikatTotal(
  tabel: TabelReviu,
  total: BarisReviu,
  kolom: KolomReviu,
  anggota: BarisReviu[][],
): Ikatan[] {
  const hasil = tabel.sel(total.baris, kolom.kolom);
  if (hasil.bacaan.jenis === "kosong" || hasil.bacaan.jenis === "teks") return [];
  const rerata = RERATA.test(total.label) || RUMUS_RERATA.test(tabel.ukur.rumus(total.baris, kolom.kolom));
  let pertama: Ikatan | undefined;
  const data = anggota.reduce<BarisReviu[]>((a, b) => (b.length > a.length ? b : a), []);
  const tersirat = puncakTersirat(tabel, kolom, data);
  for (const isi of [...anggota, ...(tersirat.length > 0 ? [tersirat] : [])]) {
    const suku = isi
      .map(({ baris }) => tabel.sel(baris, kolom.kolom))
      .filter(({ bacaan }) => bacaan.jenis !== "kosong");
    if (suku.length === 0 || rerataPersen(hasil, suku)) continue;
    const satu = ikat("jumlah-kolom", rerata ? "rerata" : "linear", hasil, suku.map(tambah));
    if (satu.keadaan === "cocok") return [satu];
    pertama ??= satu;
  }
  return pertama ? [pertama] : [];
}

/** Every total of a column, tied to the rows that it adds up. */
export function ikatanKolom(tabel: TabelReviu): Ikatan[] {
  const kolom = tabel.angka.filter((satu) => bisaDijumlah(tabel, satu));
  return tabel.total.flatMap((total) => {
    const anggota = calonAnggota(tabel, total);
    return kolom.flatMap((satu) => ikatTotal(tabel, total, satu, anggota));
  });
}
