import { alamatLembar, tulisArea, type Petak } from "../lembar/area";
import { namaKriteria } from "../tabel/kata/nama-kriteria";
import { bacaSkala } from "../ukur/baca-skala";
import { SKALA_PERMENDAGRI, type Skala, type TingkatSkala } from "../ukur/skala";
import type { LembarMentah } from "../tabel/lembar-mentah";
import type { LembarTerbaca } from "./lembar-terbaca";
import { denganIsianKantor } from "./warna-kantor";

/** The office's own table of criteria, found on one of its sheets. */
export interface SkalaKantor {
  readonly skala: Skala;
  /** "Kriteria Kinerja!A3:C7": what a link jumps to. */
  readonly sel: string;
  /** Where it stands: the sheet's id, and the cells whose fills may show the colours of its bands. */
  readonly warnaDi: { readonly lembar: string; readonly petak: Petak };
}

/** Key of the scale that the user took over from the office's own table. */
export const KUNCI_SKALA = "LKJIP.warna.skala";

/** Fewer bands are no scale of criteria. */
const TERSEDIKIT = 3;
const TERBANYAK = 10;
/** Limits printed as whole percents: 76–90 is followed by 91. */
const CELAH_TERLEBAR = 1;
/** A column of colours alone stands no further from the table than this. */
const KOLOM_DI_SAMPING = 2;

function benarSkala({ tingkat }: Skala): boolean {
  const rapat = tingkat.every(({ batasAtas }, i) => {
    const atasnya = tingkat[i - 1];
    if (!atasnya || batasAtas === undefined) return true;
    return atasnya.batasBawah - batasAtas <= CELAH_TERLEBAR;
  });
  const terbawah = tingkat[tingkat.length - 1]?.batasBawah ?? Infinity;
  return rapat && terbawah <= 50 && tingkat.every(({ nama }) => namaKriteria(nama));
}

/** A scale without colours of its own gets those of Permendagri 54/2010, from the best band to the lowest. */
function berwarna(skala: Skala): Skala {
  if (skala.tingkat.every(({ warna }) => warna !== "")) return skala;
  const warna = SKALA_PERMENDAGRI.tingkat;
  const akhir = skala.tingkat.length - 1;
  const milik = (i: number): Pick<TingkatSkala, "warna" | "hex" | "hexTeks"> => {
    const { warna: nama, hex, hexTeks } = warna[Math.round((i * (warna.length - 1)) / akhir)] ?? warna[0]!;
    return { warna: nama, hex, hexTeks };
  };
  return { ...skala, tingkat: skala.tingkat.map((satu, i) => ({ ...satu, ...milik(i) })) };
}

const terisi = ({ nilai }: LembarMentah, b: number, k: number): boolean => (nilai[b]?.[k] ?? "") !== "";

/** Rows from `b` on of which each names another band in column `k`. */
function deretNama({ nilai }: LembarMentah, b: number, k: number): number {
  const nama = new Set<string>();
  for (let i = b; i < nilai.length; i++) {
    const isi = nilai[i]?.[k];
    if (typeof isi !== "string" || !namaKriteria(isi.trim()) || nama.has(isi.trim())) break;
    nama.add(isi.trim());
  }
  return nama.size;
}

/** First and last column around `k` that are filled in all these rows. */
function lebar(mentah: LembarMentah, b: number, banyak: number, k: number): [number, number] {
  const penuh = (kolom: number): boolean => {
    const baris = Array.from({ length: banyak }, (_, i) => terisi(mentah, b + i, kolom));
    // The best band may have no upper limit.
    return baris.filter(Boolean).length >= banyak - 1;
  };
  let [kiri, kanan] = [k, k];
  while (kiri > 0 && k - kiri < 4 && penuh(kiri - 1)) kiri--;
  while (kanan - k < 4 && penuh(kanan + 1)) kanan++;
  return [kiri, kanan];
}

function disekitar(petak: Petak): Petak {
  return {
    ...petak,
    kiri: Math.max(0, petak.kiri - KOLOM_DI_SAMPING),
    kanan: petak.kanan + KOLOM_DI_SAMPING,
  };
}

function skalaMulai(
  { id, mentah, isianKriteria }: LembarTerbaca,
  b: number,
  k: number,
): SkalaKantor | undefined {
  const banyak = deretNama(mentah, b, k);
  if (banyak < TERSEDIKIT || banyak > TERBANYAK) return undefined;
  const [kiri, kanan] = lebar(mentah, b, banyak, k);
  const isi = mentah.nilai.slice(b, b + banyak).map((baris) => baris.slice(kiri, kanan + 1));
  const hasil = bacaSkala(isi);
  if (hasil.jenis !== "skala" || hasil.skala.tingkat.length !== banyak) return undefined;
  if (!benarSkala(hasil.skala)) return undefined;
  const [atas, awal] = [b + mentah.baris0, mentah.kolom0];
  const petak = { atas, bawah: atas + banyak - 1, kiri: kiri + awal, kanan: kanan + awal };
  return {
    skala: berwarna(denganIsianKantor(hasil.skala, isi, petak, isianKriteria)),
    sel: alamatLembar(mentah.nama, tulisArea(petak)),
    warnaDi: { lembar: id, petak: disekitar(petak) },
  };
}

function cariDiLembar(lembar: LembarTerbaca): SkalaKantor | undefined {
  const { nilai } = lembar.mentah;
  for (let b = 0; b < nilai.length; b++)
    for (let k = 0; k < (nilai[b]?.length ?? 0); k++) {
      const isi = nilai[b]?.[k];
      const hasil =
        typeof isi === "string" && namaKriteria(isi.trim()) ? skalaMulai(lembar, b, k) : undefined;
      if (hasil) return hasil;
    }
  return undefined;
}

/**
 * Looks for the office's own table of criteria (name, limits, perhaps colours) on sheets that are not ours.
 * Legends of ours are not in what was read, so that they are never taken for one.
 */
export function cariSkalaKantor(lembar: readonly LembarTerbaca[]): SkalaKantor | undefined {
  for (const satu of lembar) {
    const hasil = satu.kami ? undefined : cariDiLembar(satu);
    if (hasil) return hasil;
  }
  return undefined;
}

function tingkatSah(isi: unknown): isi is TingkatSkala {
  if (typeof isi !== "object" || isi === null) return false;
  const { nama, warna, hex, hexTeks, batasBawah } = isi as Partial<Record<string, unknown>>;
  return (
    [nama, warna].every((satu) => typeof satu === "string") &&
    [hex, hexTeks].every((satu) => typeof satu === "string" && /^#[0-9a-f]{6}$/i.test(satu)) &&
    typeof batasBawah === "number"
  );
}

/** Reads the remembered scale; undefined where none was taken over, or one that is not ours. */
export function bacaSkalaDiingat(isi: unknown): Skala | undefined {
  if (typeof isi !== "object" || isi === null || !("tingkat" in isi) || !Array.isArray(isi.tingkat))
    return undefined;
  const tingkat: unknown[] = isi.tingkat;
  return tingkat.length >= TERSEDIKIT && tingkat.every(tingkatSah) ? { nama: "sendiri", tingkat } : undefined;
}
