import type { BarisDibaca, PilihanIsi } from "../../tabel";
import type { SelReviu } from "../bahan/sel-reviu";
import type { BarisReviu, TabelReviu } from "../bahan/tabel-reviu";
import type { Ikatan } from "./ikatan";
import { puncak } from "./pohon";
import { susunanTabel } from "./susunan";

/** A typed mean of percentages that none of the ways to read its column gives. */
export interface RerataLain {
  readonly sel: SelReviu;
  /** The mean of the percentages as they are stated, in percent points. */
  readonly rerata: number;
}

const RERATA = /\b(?:rata|rerata|average|mean)\b/i;
/** By weights, a mean is what no plain mean is. */
const BOBOT = /\bbobot|tertimbang|weight/i;
const PILIHAN: readonly PilihanIsi[] = [
  { capaian: "capaian" },
  { target: "pagu", realisasi: "realisasi_rp", capaian: "serapan" },
];
/** A ratio is written below this, a percentage above it. */
const RASIO_TERBESAR = 2;

const rerata = (nilai: readonly number[]): number[] =>
  nilai.length < 2 ? [] : [nilai.reduce((a, b) => a + b, 0) / nilai.length];

/** Achievements above 100 % are counted as they are by some, as 100 % by others. */
const rerataBatas = (nilai: readonly number[]): number[] => [
  ...rerata(nilai),
  ...rerata(nilai.map((satu) => Math.min(satu, 100))),
];

/** The means of the parts under one sasaran each, and their mean. */
function rerataKelompok(baris: readonly BarisDibaca[], kelompok: (baris: number) => string): number[] {
  const menurut = new Map<string, number[]>();
  for (const { baris: nomor, capaianTertulis } of baris)
    if (capaianTertulis !== null) {
      const kunci = kelompok(nomor);
      menurut.set(kunci, [...(menurut.get(kunci) ?? []), capaianTertulis * 100]);
    }
  return rerataBatas([...menurut.values()].map((satu) => satu.reduce((a, b) => a + b, 0) / satu.length));
}

/** Every mean that a column of percentages has, however its cells are read. */
function bacaanRerata(tabel: TabelReviu, kolom: string, baris: readonly BarisDibaca[]): number[] {
  const sasaran = tabel.ukur.kolom("sasaran")?.kolom;
  let terakhir = "";
  const kelompok = (nomor: number): string =>
    sasaran === undefined ? "" : (terakhir = tabel.ukur.teks(nomor, sasaran).trim() || terakhir);
  const [tertulis, hitung] = [
    baris.flatMap(({ capaianTertulis }) => (capaianTertulis === null ? [] : [capaianTertulis * 100])),
    baris.flatMap(({ capaianHitung }) => (capaianHitung === null ? [] : [capaianHitung * 100])),
  ];
  const mentah = baris.flatMap(({ baris: nomor }) => tabel.sel(nomor, kolom).nilai ?? []);
  // What was not measured counts for nothing, or for 0.
  const nol = baris.map(({ capaianTertulis }) => (capaianTertulis ?? 0) * 100);
  return [...[tertulis, hitung, mentah, nol].flatMap(rerataBatas), ...rerataKelompok(baris, kelompok)];
}

/** The rows that a mean may be of: all above it, those since the total before it, the headings alone. */
function anggota(tabel: TabelReviu, { baris: nomor }: BarisReviu): ReadonlySet<number>[] {
  const diAtas = tabel.data.filter(({ baris }) => baris < nomor);
  const sebelum = tabel.total.filter(({ baris }) => baris < nomor).at(-1)?.baris ?? 0;
  const teratas = new Set(puncak(susunanTabel(tabel).pohon, diAtas));
  const nomorDari = (baris: readonly BarisReviu[]) => new Set(baris.map((satu) => satu.baris));
  return [
    diAtas,
    diAtas.filter(({ baris }) => baris > sebelum),
    diAtas.filter((satu) => teratas.has(satu)),
    diAtas.filter((satu) => !teratas.has(satu)),
  ].map(nomorDari);
}

function poin(sel: SelReviu): SelReviu {
  const { persen, nilai = 0, desimal } = sel;
  return persen || Math.abs(nilai) > RASIO_TERBESAR
    ? sel
    : { ...sel, nilai: nilai * 100, desimal: Math.max(0, desimal - 2) };
}

function dariBaris(
  tabel: TabelReviu,
  total: BarisReviu,
  kolom: string,
  isi: readonly BarisDibaca[],
): RerataLain[] {
  const sel = tabel.sel(total.baris, kolom);
  if (sel.berumus || sel.nilai === undefined || sel.bacaan.jenis !== "angka") return [];
  const { nilai = 0, desimal } = poin(sel);
  const bacaan = anggota(tabel, total).flatMap((nomor) =>
    bacaanRerata(
      tabel,
      kolom,
      isi.filter(({ baris }) => nomor.has(baris)),
    ),
  );
  const totalLain = tabel.total.filter(({ baris }) => baris < total.baris);
  const rerataTotal = rerataBatas(totalLain.flatMap(({ baris }) => tabel.sel(baris, kolom).nilai ?? []));
  const [pertama] = bacaan;
  const cocok = [...bacaan, ...rerataTotal].some((satu) => Math.abs(satu - nilai) < 10 ** -desimal);
  return pertama === undefined || cocok ? [] : [{ sel, rerata: pertama }];
}

/** Typed means of achievements or of absorption that fit no reading of their column; quotients of sums are told elsewhere. */
export function rerataLain(tabel: TabelReviu, ikatan: readonly Ikatan[]): RerataLain[] {
  if (tabel.kolom.some(({ judul }) => BOBOT.test(judul))) return [];
  const total = tabel.total.filter(({ label }) => RERATA.test(label) && !BOBOT.test(label));
  if (total.length === 0) return [];
  const terikat = new Set(ikatan.map(({ hasil }) => hasil.sel));
  return PILIHAN.flatMap((pilihan) => {
    const kolom = tabel.ukur.kolom(pilihan.capaian ?? "capaian")?.kolom;
    if (kolom === undefined) return [];
    const isi = tabel.ukur.isi(pilihan).baris;
    return total
      .flatMap((satu) => dariBaris(tabel, satu, kolom, isi))
      .filter(({ sel }) => !terikat.has(sel.sel));
  });
}
