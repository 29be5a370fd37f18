import { normalNama } from "../../tabel/kata/nama-baris";
import type { BahanReviu } from "../bahan/bahan";
import { tulisSeperti } from "../bahan/sel-reviu";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { tempat } from "../buat-temuan";
import { DESIMAL_JUMLAH, type Ikatan } from "../hitung/ikatan";
import { nomorHilang } from "../hitung/nomor-urut";
import type { Penjelasan } from "../temuan-reviu";
import { NILAI_TERKECIL } from "./baris-jumlah";

/** A row that is missing; `kuat`: several columns miss it, its number is missing, or another table has it: no single cell explains that. */
export type BarisHilang = Extract<Penjelasan, { jenis: "baris-hilang" }>;

const JUMLAH = new Set(["jumlah-kolom", "rincian"]);

const lebih = ({ hasil, tepat }: Ikatan): number =>
  tepat === undefined || hasil.nilai === undefined
    ? 0
    : Number((hasil.nilai - tepat).toFixed(DESIMAL_JUMLAH));

const kolomSelisih = (tabel: TabelReviu, { hasil }: Ikatan): boolean =>
  tabel.kolom.find(({ kolom }) => kolom === hasil.kolom)?.arti === "selisih";

/** The sums of the same total in all columns: all of them miss something, and none has too little. */
function kolomSekurang(tabel: TabelReviu, ikatan: Ikatan, semua: readonly Ikatan[]): boolean {
  const setara = semua.filter(
    (satu) =>
      satu.jenis === ikatan.jenis &&
      satu.hasil.baris === ikatan.hasil.baris &&
      satu.rumus === "linear" &&
      !kolomSelisih(tabel, satu),
  );
  const beda = setara.filter(({ keadaan }) => keadaan === "beda");
  return beda.length > 1 && beda.every((satu) => lebih(satu) > 0);
}

interface BarisLain {
  readonly label: string;
  readonly tabel: TabelReviu;
  readonly sel: { readonly sel: string };
}

const ingatan = new WeakMap<BahanReviu, ReadonlyMap<number, readonly BarisLain[]>>();

/** Rows of the workbook by the larger figures that stand in them; read once. */
function menurutNilai(bahan: BahanReviu): ReadonlyMap<number, readonly BarisLain[]> {
  const ada = ingatan.get(bahan);
  if (ada) return ada;
  const hasil = new Map<number, BarisLain[]>();
  for (const { tabel } of bahan.tabel)
    for (const { baris, label } of tabel.data)
      for (const { kolom } of tabel.angka) {
        const sel = tabel.sel(baris, kolom);
        if (label === "" || sel.nilai === undefined || Math.abs(sel.nilai) < NILAI_TERKECIL) continue;
        const milik = hasil.get(sel.nilai);
        if (milik) milik.push({ label, tabel, sel });
        else hasil.set(sel.nilai, [{ label, tabel, sel }]);
      }
  ingatan.set(bahan, hasil);
  return hasil;
}

/** A row of another table that holds just what is missing, and whose name is missing here too. */
function barisLain(bahan: BahanReviu, tabel: TabelReviu, nilai: number): BarisLain | undefined {
  const disini = new Set(tabel.baris.map(({ label }) => normalNama(label)));
  const lain = (menurutNilai(bahan).get(nilai) ?? []).filter((satu) => satu.tabel !== tabel);
  return lain.find(({ label }) => !disini.has(normalNama(label)));
}

/** A total that is more than its rows: one of them may be missing, and other columns, numbers or tables tell so too. */
export function penjelasanHilang(
  bahan: BahanReviu,
  tabel: TabelReviu,
  ikatan: Ikatan,
  semua: readonly Ikatan[],
): BarisHilang | undefined {
  if (!JUMLAH.has(ikatan.jenis) || ikatan.rumus !== "linear" || ikatan.keadaan !== "beda") return undefined;
  const kurang = lebih(ikatan);
  if (kolomSelisih(tabel, ikatan) ? kurang === 0 : kurang < NILAI_TERKECIL) return undefined;
  const lain = barisLain(bahan, tabel, kurang);
  const nomor = nomorHilang(
    tabel,
    ikatan.suku.map(({ sel }) => sel.baris),
  )?.hilang;
  const kuat = lain !== undefined || nomor !== undefined || kolomSekurang(tabel, ikatan, semua);
  if (!kuat && kolomSelisih(tabel, ikatan)) return undefined;
  return {
    jenis: "baris-hilang",
    kuat,
    nilai: tulisSeperti(ikatan.hasil, kurang),
    ...(nomor === undefined ? {} : { nomor }),
    ...(lain ? { label: lain.label, tempat: tempat(lain.tabel, lain.sel) } : {}),
  };
}
