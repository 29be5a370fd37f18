import { alamatSel, type LembarMentah } from "../../tabel";

/** One line of a table of criteria: "76 ≤ 90", Tinggi. */
export interface BarisKriteria {
  readonly sel: string;
  readonly teks: string;
  readonly bawah: number;
  readonly atas: number;
  readonly nama: string;
  readonly selNama: string;
}

/** A table of criteria as it stands on a sheet. */
export interface TabelKriteria {
  readonly lembar: string;
  readonly baris: readonly BarisKriteria[];
}

const ANGKA = String.raw`(\d+(?:,\d+)?)`;
const INTERVAL = new RegExp(
  String.raw`^${ANGKA}\s*%?\s*(?:≤|<=|<|-|–|s\.?\/?d\.?|sampai)\s*${ANGKA}\s*%?$`,
  "i",
);
const UJUNG_BAWAH = new RegExp(String.raw`^(?:≤|<=|<)\s*${ANGKA}\s*%?$`);
const UJUNG_ATAS = new RegExp(String.raw`^(?:≥|>=|>)\s*${ANGKA}\s*%?$`);
const BARIS_CUKUP = 3;

const angka = (teks: string | undefined): number => Number((teks ?? "").replace(",", "."));

function interval(isi: unknown): Pick<BarisKriteria, "bawah" | "atas"> | undefined {
  const teks = typeof isi === "string" ? isi.trim() : "";
  const dua = INTERVAL.exec(teks);
  if (dua) return { bawah: angka(dua[1]), atas: angka(dua[2]) };
  const bawah = UJUNG_BAWAH.exec(teks);
  if (bawah) return { bawah: 0, atas: angka(bawah[1]) };
  const atas = UJUNG_ATAS.exec(teks);
  return atas ? { bawah: angka(atas[1]), atas: Infinity } : undefined;
}

function barisKriteria(
  { nilai, baris0, kolom0 }: LembarMentah,
  b: number,
  k: number,
): BarisKriteria | undefined {
  const batas = interval(nilai[b]?.[k]);
  if (!batas) return undefined;
  const kanan = nilai[b]?.findIndex((isi, i) => i > k && typeof isi === "string" && isi.trim() !== "") ?? -1;
  const nama = kanan < 0 ? "" : String(nilai[b]?.[kanan]).trim();
  const sel = alamatSel(b + baris0, k + kolom0);
  return {
    ...batas,
    sel,
    teks: String(nilai[b]?.[k]),
    nama,
    selNama: alamatSel(b + baris0, Math.max(kanan, k) + kolom0),
  };
}

/** Tables of criteria on a sheet: three or more intervals below each other, from high to low, each with its class. */
export function tabelKriteria(lembar: LembarMentah): TabelKriteria[] {
  const hasil: TabelKriteria[] = [];
  const lebar = Math.max(0, ...lembar.nilai.map(({ length }) => length));
  for (let k = 0; k < lebar; k++) {
    let runtun: BarisKriteria[] = [];
    for (let b = 0; b <= lembar.nilai.length; b++) {
      const satu = barisKriteria(lembar, b, k);
      if (satu && satu.nama !== "" && satu.atas <= (runtun.at(-1)?.bawah ?? Infinity)) runtun.push(satu);
      else {
        if (runtun.length >= BARIS_CUKUP) hasil.push({ lembar: lembar.nama, baris: runtun });
        runtun = satu && satu.nama !== "" ? [satu] : [];
      }
    }
  }
  return hasil;
}
