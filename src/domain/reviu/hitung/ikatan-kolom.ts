import type { SelReviu } from "../bahan/sel-reviu";
import type { BarisReviu, KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
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
  return [...kelompok, ...semua, totalLalu, ...rinci].filter(({ length }) => length > 0);
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
  for (const isi of anggota) {
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
