import { judulKumulatif } from "../../tabel/kata/ciri-judul";
import { namaBulan } from "../../tabel/kata/nama-bulan";
import type { KolomReviu } from "./tabel-reviu";

/** Equal parts of a year, and how many of them make it up. */
const BANYAK = { bulan: 12, triwulan: 4, semester: 2, caturwulan: 3 } as const;
type Jenis = keyof typeof BANYAK;

/** The part of the year that a column speaks of. */
interface BagianWaktu {
  readonly jenis: Jenis;
  readonly ke: number;
  /** The rest of its title: alike for all parts of one thing. */
  readonly kunci: string;
  /** The part as the title writes it. */
  readonly nama: string;
}

/** Columns for one thing, one each part of the year. */
export interface DeretWaktu {
  readonly kolom: readonly KolomReviu[];
  /** Of the first and of the last of them. */
  readonly nama: readonly [string, string];
}

/** The first of them: no number begins the year at its second part. */
const TERSEDIKIT: Readonly<Record<Jenis, number>> = { bulan: 3, triwulan: 3, semester: 2, caturwulan: 3 };
const AWAL_BULAN = "jan feb mar apr me jun jul a[gu] sep o[kc]t no[vp] de[sc]".split(" ");
const BERNOMOR: readonly (readonly [Jenis, RegExp])[] = [
  ["triwulan", /\b(?:tri ?wulan|tribulan|tr?wl?|kuartal|quarter|q)[ .]*(?:ke[ -]*)?(iv|i{1,3}|[1-4])\b/i],
  ["semester", /\b(?:semester|smt|sem)[ .]*(?:ke[ -]*)?(i{1,2}|[12])\b/i],
  ["caturwulan", /\b(?:catur ?wulan|cawu)[ .]*(?:ke[ -]*)?(i{1,3}|[1-3])\b/i],
];
const ROMAWI = ["i", "ii", "iii", "iv"];

const nomor = (tulisan: string): number => ROMAWI.indexOf(tulisan.toLowerCase()) + 1 || Number(tulisan);

function bulanKe(kata: string): number {
  const kecil = kata
    .toLowerCase()
    .replace(/^peb/, "feb")
    .replace(/^ma[yi]$/, "mei");
  return AWAL_BULAN.findIndex((awal) => new RegExp(`^${awal}`).test(kecil)) + 1;
}

function dariBulan(judul: string): Omit<BagianWaktu, "kunci"> | undefined {
  const bulan = (judul.match(/\p{L}+/gu) ?? []).filter(namaBulan);
  const [nama] = bulan;
  return nama === undefined || bulan.length > 1 ? undefined : { jenis: "bulan", ke: bulanKe(nama), nama };
}

/** What is counted from the beginning of the year on is no part of it. */
function bagianWaktu({ judul }: KolomReviu): BagianWaktu | undefined {
  if (judulKumulatif(judul)) return undefined;
  const bernomor = BERNOMOR.flatMap(([jenis, pola]) => {
    const [nama, tulisan = ""] = pola.exec(judul) ?? [];
    return nama === undefined ? [] : [{ jenis, ke: nomor(tulisan), nama }];
  });
  const satu = bernomor.length === 0 ? dariBulan(judul) : bernomor.length === 1 ? bernomor[0] : undefined;
  if (!satu) return undefined;
  return {
    ...satu,
    kunci: `${satu.jenis} ${judul
      .replace(satu.nama, "")
      .toLowerCase()
      .replace(/[^\p{L}\d%|]+/gu, " ")}`,
  };
}

/** The parts of one thing stand there once each, from the first one on without a gap. */
function berurut(bagian: readonly BagianWaktu[]): boolean {
  const [satu] = bagian;
  if (!satu || bagian.length < TERSEDIKIT[satu.jenis] || bagian.length > BANYAK[satu.jenis]) return false;
  return bagian.every(({ ke }, i) => ke === i + 1);
}

/** Every run of months, quarters, halves or thirds among the columns. */
export function deretWaktu(kolom: readonly KolomReviu[]): DeretWaktu[] {
  const menurut = new Map<string, { readonly satu: KolomReviu; readonly bagian: BagianWaktu }[]>();
  for (const satu of kolom) {
    const bagian = bagianWaktu(satu);
    if (bagian) menurut.set(bagian.kunci, [...(menurut.get(bagian.kunci) ?? []), { satu, bagian }]);
  }
  return [...menurut.values()].flatMap((isi) => {
    const bagian = isi.map((satu) => satu.bagian);
    const [awal, akhir] = [bagian[0], bagian.at(-1)];
    if (!awal || !akhir || !berurut(bagian)) return [];
    return [{ kolom: isi.map(({ satu }) => satu), nama: [awal.nama.trim(), akhir.nama.trim()] as const }];
  });
}

/** By which names a run of parts goes, where all of these columns are parts of one. */
export const namaDeret = (
  kolom: readonly KolomReviu[],
  huruf: readonly string[],
): DeretWaktu["nama"] | undefined =>
  deretWaktu(kolom).find((deret) =>
    huruf.every((satu) => deret.kolom.some(({ kolom: milik }) => milik === satu)),
  )?.nama;
