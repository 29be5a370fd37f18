import type { BarisReviu, TabelReviu } from "../bahan/tabel-reviu";
import { puncak, type Pohon } from "./pohon";

/** "Jumlah Guru" among other rows may be the sum of those above it. */
const SUB_JUMLAH = /^(?:sub[ -]?)?(?:jumlah|total)\b/i;

/** The rows below a total up to the next one: some write the sum before its parts. */
function bagianDiBawah({ baris }: TabelReviu, letak: number): BarisReviu[] {
  const sesudah = baris.slice(letak + 1);
  const akhir = sesudah.findIndex(({ jumlah }) => jumlah);
  return akhir < 0 ? sesudah : sesudah.slice(0, akhir);
}

/**
 * The groups of rows that a total may stand for, the likeliest first.
 * @param pasti the ranks are known: no group holds a heading beside its parts
 */
export function calonAnggota(
  tabel: TabelReviu,
  total: BarisReviu,
  pohon: Pohon,
  pasti: boolean,
): BarisReviu[][] {
  const { baris } = tabel;
  const letak = baris.indexOf(total);
  const diAtas = baris.slice(0, letak);
  const data = diAtas.filter(({ jumlah }) => !jumlah);
  const totalLalu = diAtas.filter(({ jumlah }) => jumlah);
  const sejak = diAtas.slice(diAtas.lastIndexOf(totalLalu.at(-1) ?? total) + 1);
  const atas = puncak(pohon, data);
  const kelompok = totalLalu.length > 0 && sejak.length > 0 ? [sejak] : [];
  // Without headings over parts, all rows are the top ones.
  const semua = atas.length === data.length || pasti ? [atas] : [atas, data];
  const tanpaSub = data.filter(({ label }) => !SUB_JUMLAH.test(label));
  const rinci = tanpaSub.length < data.length ? [tanpaSub] : [];
  const bawah = bagianDiBawah(tabel, letak);
  // "Subtotal" above its parts: where nothing stands above the first of them, all are written so.
  const diDepan = baris.findIndex(({ jumlah }) => jumlah) === 0;
  const urut = [...kelompok, ...semua, totalLalu, ...rinci];
  return (diDepan ? [bawah, ...urut] : [...urut, bawah])
    .map((satu) => (pasti ? puncak(pohon, satu) : satu))
    .filter(({ length }) => length > 0);
}
