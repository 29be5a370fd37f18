import type { SelReviu } from "../bahan/sel-reviu";
import { tersimpan, tulisSeperti } from "../bahan/sel-reviu";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { DESIMAL_JUMLAH, type Ikatan, type Suku } from "../hitung/ikatan";
import type { Penjelasan } from "../temuan-reviu";
import { Jaring } from "./jaring";
import { jenisSuntingan, suntinganMungkin, type Suntingan } from "./suntingan";

/** An edit of one cell that ends a contradiction. */
export interface Calon {
  readonly sel: SelReviu;
  readonly nilai: number;
  /** Undefined: the result is simply computed anew. */
  readonly suntingan: Suntingan | undefined;
  readonly selesai: number;
  /** Contradictions of the cell, and of the few parts of a result, that it leaves open: they speak for another cell. */
  readonly sisa: number;
  readonly hasil: boolean;
}

/** The outcome of a search: what may be meant, the likeliest first, and whether the first clearly wins. */
export interface HasilCari {
  readonly calon: readonly Calon[];
  readonly menang: boolean;
}

/** Sums of more parts than this are searched no further: some part would always fit. */
const SUKU_TERBANYAK = 200;
/** Results of so few parts are doubted with their parts. */
const SUKU_SEDIKIT = 3;
const KEKUATAN = {
  "antar-tabel": 5,
  tanda: 4,
  faktor: 4,
  "digit-tertukar": 3,
  "nol-hilang": 3,
  "digit-hilang": 2,
  silang: 2,
  "digit-keliru": 1,
} as const;

const kuat = ({ suntingan }: Calon): number => (suntingan ? KEKUATAN[suntingan.jenis] : 0);

/** What a part of a sum would have to be so that the sum ties. */
function perluLinear({ hasil, tepat }: Ikatan, { sel, kali }: Suku): number | undefined {
  if (tepat === undefined || hasil.nilai === undefined || sel.nilai === undefined) return undefined;
  return Number((sel.nilai + kali * (hasil.nilai - tepat)).toFixed(DESIMAL_JUMLAH));
}

/** What the other contradictions of a part would have it be: two that agree are no chance. */
function suntinganLain(jaring: Jaring, ikatan: Ikatan, { sel }: Suku): Suntingan[] {
  const { nilai, desimal } = sel;
  const linear = jaring
    .milik(sel.sel)
    .filter((lain) => lain !== ikatan && lain.rumus === "linear" && lain.keadaan === "beda");
  return linear.flatMap((lain) => {
    const bagian = lain.suku.find((satu) => satu.sel.sel === sel.sel);
    const perlu = bagian ? perluLinear(lain, bagian) : lain.tepat;
    const satu =
      nilai === undefined || perlu === undefined ? undefined : jenisSuntingan(nilai, perlu, desimal);
    return satu ? [satu] : [];
  });
}

/** What other tables say of the same figure; nothing where it stands nowhere else. */
export type NilaiLain = (sel: SelReviu) => readonly { readonly nilai: number; readonly tempat: string }[];

/** Two sums that cross in a cell want the same figure of it, though no slip of the hand tells how it came. */
function silang(jaring: Jaring, ikatan: Ikatan, { sel }: Suku, perlu: number): Suntingan[] {
  const lain = jaring.beda(sel.sel).some((satu) => {
    const bagian = satu.suku.find((suku) => suku.sel.sel === sel.sel);
    const sejalan = satu.jenis !== ikatan.jenis && satu.rumus === "linear" && bagian;
    return sejalan && perluLinear(satu, bagian) === perlu;
  });
  return lain ? [{ jenis: "silang", nilai: perlu }] : [];
}

function suntinganSuku(jaring: Jaring, ikatan: Ikatan, suku: Suku, nilaiLain: NilaiLain): Suntingan[] {
  const { nilai, desimal } = suku.sel;
  if (nilai === undefined || suku.sel.berumus) return [];
  if (ikatan.rumus !== "linear") {
    const lain = suntinganLain(jaring, ikatan, suku).map((satu) => [satu.nilai, satu] as const);
    // One figure is one way out, however many tell of it.
    const mungkin = suntinganMungkin(nilai, desimal).map((satu) => [satu.nilai, satu] as const);
    const antar = nilaiLain(suku.sel)
      .filter((satu) => satu.nilai !== nilai)
      .map(({ nilai: ada, tempat }) => [ada, { jenis: "antar-tabel", nilai: ada, tempat }] as const);
    return [...new Map<number, Suntingan>([...mungkin.reverse(), ...lain, ...antar]).values()];
  }
  const perlu = perluLinear(ikatan, suku);
  const satu = perlu === undefined ? undefined : jenisSuntingan(nilai, perlu, desimal);
  if (satu) return [satu];
  return perlu === undefined ? [] : silang(jaring, ikatan, suku, perlu);
}

/** A slipped decimal point brings a figure away from its column; the edit must bring it back. */
function masukAkal(
  tabel: TabelReviu,
  sel: SelReviu,
  { jenis, nilai, terpotong = false }: Suntingan,
): boolean {
  const besar = jenis === "faktor" && !terpotong ? tabel.besar(sel.kolom) : 0;
  if (besar === 0) return true;
  const jauh = (satu: number): number => Math.abs(Math.log(Math.abs(satu) / besar));
  return jauh(nilai) < jauh(sel.nilai ?? 0);
}

function calonSuku(tabel: TabelReviu, jaring: Jaring, ikatan: Ikatan, nilaiLain: NilaiLain): Calon[] {
  if (ikatan.suku.length > SUKU_TERBANYAK) return [];
  return ikatan.suku.flatMap((suku) =>
    suntinganSuku(jaring, ikatan, suku, nilaiLain).flatMap((suntingan): Calon[] => {
      const { sel } = suku;
      if (!jaring.cocokBila(ikatan, sel.sel, suntingan.nilai) || !masukAkal(tabel, sel, suntingan)) return [];
      const { selesai, rusak } = jaring.akibat(sel.sel, suntingan.nilai, false);
      const sisa = jaring.beda(sel.sel).length - selesai;
      return rusak > 0 ? [] : [{ sel, nilai: suntingan.nilai, suntingan, selesai, sisa, hasil: false }];
    }),
  );
}

/** Parts of a result in which other contradictions meet; long sums have such parts by chance. */
function sisaHasil(jaring: Jaring, { hasil, suku }: Ikatan): number {
  if (suku.length > SUKU_SEDIKIT) return 0;
  const milik = new Set(jaring.milik(hasil.sel));
  return suku.flatMap(({ sel }) => jaring.beda(sel.sel)).filter((satu) => !milik.has(satu)).length;
}

function calonHasil(jaring: Jaring, ikatan: Ikatan): Calon[] {
  const { hasil, tepat } = ikatan;
  if (tepat === undefined || hasil.nilai === undefined) return [];
  const dibulatkan = Number(tepat.toFixed(hasil.desimal));
  const { selesai, rusak } = jaring.akibat(hasil.sel, dibulatkan, true);
  const suntingan = jenisSuntingan(hasil.nilai, dibulatkan, hasil.desimal);
  const sisa = sisaHasil(jaring, ikatan);
  return rusak > 0 ? [] : [{ sel: hasil, nilai: dibulatkan, suntingan, selesai, sisa, hasil: true }];
}

/** Swapped digits of a figure this long explain a difference to the rupiah by no chance. */
const DIGIT_PANJANG = 6;
const panjang = ({ sel }: Calon): boolean => Math.abs(sel.nilai ?? 0) >= 10 ** (DIGIT_PANJANG - 1);

/** What two figures leave is computed anew when it does not tie: no long sum may have missed a row. */
const TERUKUR_SENDIRI: ReadonlySet<string> = new Set(["selisih", "sisa", "surplus"]);

/** Does the first candidate leave no room for the second? */
function menang(ikatan: Ikatan, [satu, dua]: readonly Calon[]): boolean {
  if (!satu || satu.sisa > 0) return false;
  if (dua && dua.selesai === satu.selesai && kuat(dua) >= kuat(satu)) return false;
  if (satu.selesai > (dua?.selesai ?? 0) && satu.selesai > 1) return true;
  if (!satu.hasil)
    return (ikatan.rumus !== "linear" || panjang(satu)) && kuat(satu) >= KEKUATAN["digit-tertukar"];
  if (dua && kuat(dua) > 0) return kuat(satu) > kuat(dua) + 1;
  return ikatan.rumus !== "linear" || TERUKUR_SENDIRI.has(ikatan.jenis) || kuat(satu) > 1;
}

/** Searches the smallest edit of one cell that makes everything tie which this contradiction touches. */
export function cariPenjelasan(
  tabel: TabelReviu,
  jaring: Jaring,
  ikatan: Ikatan,
  nilaiLain: NilaiLain = () => [],
): HasilCari {
  const calon = [...calonHasil(jaring, ikatan), ...calonSuku(tabel, jaring, ikatan, nilaiLain)].sort(
    (a, b) => b.selesai - a.selesai || kuat(b) - kuat(a) || Number(b.hasil) - Number(a.hasil),
  );
  return { calon, menang: menang(ikatan, calon) };
}

/** A candidate as data that a sentence can be made of; undefined where the result is simply computed anew. */
export function penjelasanCalon(tabel: TabelReviu, { sel, nilai, suntingan }: Calon): Penjelasan | undefined {
  if (!suntingan) return undefined;
  const dasar = {
    sel: sel.sel,
    label: tabel.label(sel.baris),
    dari: sel.teks,
    ...tersimpan(sel),
    menjadi: tulisSeperti(sel, nilai),
  };
  const { tempat = "" } = suntingan;
  if (suntingan.jenis === "antar-tabel") return { jenis: "antar-tabel", tempat, ...dasar };
  if (suntingan.jenis === "faktor") return { jenis: "faktor", kali: suntingan.kali ?? 1, ...dasar };
  return { jenis: suntingan.jenis, ...dasar };
}
