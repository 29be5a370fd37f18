import type { SelReviu } from "../bahan/sel-reviu";
import type { Ikatan } from "../hitung/ikatan";
import { bilaDiganti, denganGanti, SEBARIS, type Pergantian } from "./ganti-nilai";
import { Jaring } from "./jaring";

/** A cell that several contradictions meet in, and the one figure that ends them all. */
export interface Tersangka {
  readonly sel: SelReviu;
  readonly nilai: number;
  /** The contradictions that it alone accounts for. */
  readonly selesai: readonly Ikatan[];
  /** The one of them whose result the cell is; undefined where it is only a part of each. */
  readonly utama: Ikatan | undefined;
  /** Typed figures that were computed from it, and what they become. */
  readonly ikut: readonly { readonly ikatan: Ikatan; readonly nilai: number }[];
}

/** More contradictions than this in one table have one cause, and no search for each of them. */
const BEDA_TERBANYAK = 200;
const TERSANGKA_TERBANYAK = 20;
/** Contradictions that must agree: one alone may be anybody's. */
const SELESAI_CUKUP = 2;
/** What a figure that was typed after the wrong one takes from the case against it, and a contradiction that stays. */
const POTONGAN = { ikut: 0.5, sisa: 0.25 } as const;
/** Two that agree, less one figure that was typed after the wrong one. */
const BOBOT_CUKUP = 1.5;

interface Dugaan extends Pergantian {
  readonly sel: SelReviu;
  readonly nilai: number;
  readonly bobot: number;
}

/** What an equation would have a cell be; undefined where it does not tell. */
function perlu({ hasil, tepat, suku, rumus }: Ikatan, sel: SelReviu): number | undefined {
  if (tepat === undefined || hasil.nilai === undefined || sel.nilai === undefined) return undefined;
  if (hasil.sel === sel.sel)
    return Number(tepat.toFixed(rumus === "linear" ? hasil.desimal : Math.max(hasil.desimal, 2)));
  if (rumus !== "linear") return undefined;
  const kali = suku.find((satu) => satu.sel.sel === sel.sel)?.kali ?? 1;
  return Number((sel.nilai + kali * (hasil.nilai - tepat)).toFixed(sel.desimal));
}

/** Cells in which two contradictions meet: directly, or through what is computed from the cell in its own row. */
function calonSel(jaring: Jaring, beda: readonly Ikatan[]): SelReviu[] {
  const menurut = new Map(
    beda.flatMap(({ hasil, suku }) =>
      [hasil, ...suku.map(({ sel }) => sel)].map((sel) => [sel.sel, sel] as const),
    ),
  );
  const sampai = (sel: string): number =>
    jaring
      .milik(sel)
      .filter(({ jenis, hasil }) => hasil.sel !== sel && (hasil.berumus || SEBARIS.has(jenis)))
      .reduce((n, { hasil }) => n + jaring.beda(hasil.sel).length, jaring.beda(sel).length);
  return [...menurut.values()].filter(({ sel }) => sampai(sel) >= SELESAI_CUKUP);
}

const bobot = ({ selesai, ikut, sisa }: Pergantian): number =>
  selesai.length - POTONGAN.ikut * ikut.length - POTONGAN.sisa * sisa;

/** A formula is only wrong where it is the result itself; what it reads is wrong elsewhere. */
const bolehKeliru = (sel: SelReviu, { selesai }: Pergantian): boolean =>
  !sel.berumus || selesai.some(({ hasil }) => hasil.sel === sel.sel);

function dugaanSel(jaring: Jaring, sel: SelReviu): Dugaan[] {
  const nilai = new Set(jaring.beda(sel.sel).flatMap((satu) => perlu(satu, sel) ?? []));
  return [...nilai].flatMap((satu) => {
    const akibat = bilaDiganti(jaring, sel, satu);
    const berat = bobot(akibat);
    const cukup = akibat.selesai.length >= SELESAI_CUKUP && berat >= BOBOT_CUKUP;
    return cukup && akibat.rusak === 0 && bolehKeliru(sel, akibat)
      ? [{ ...akibat, sel, nilai: satu, bobot: berat }]
      : [];
  });
}

/** Another cell or figure that accounts for one of the same contradictions at least as well. */
const bersaing = (satu: Dugaan, lain: Dugaan): boolean =>
  lain !== satu && lain.bobot >= satu.bobot && lain.selesai.some((ikatan) => satu.selesai.includes(ikatan));

/** The case that no other comes near. */
function terkuat(jaring: Jaring, beda: readonly Ikatan[]): Dugaan | undefined {
  const dugaan = calonSel(jaring, beda)
    .flatMap((sel) => dugaanSel(jaring, sel))
    .sort((a, b) => b.bobot - a.bobot);
  return dugaan.find((satu) => !dugaan.some((lain) => bersaing(satu, lain)));
}

/** The contradiction that says of the cell just what it should be: sums before what stands in its row. */
function ikatanUtama(selesai: readonly Ikatan[], sel: SelReviu, nilai: number): Ikatan | undefined {
  const milik = selesai.filter((satu) => satu.hasil.sel === sel.sel && perlu(satu, satu.hasil) === nilai);
  return milik.find(({ jenis }) => !SEBARIS.has(jenis)) ?? milik[0];
}

function cari(ikatan: readonly Ikatan[]): Tersangka[] {
  const hasil: Tersangka[] = [];
  let kini = ikatan;
  for (let i = 0; i < TERSANGKA_TERBANYAK; i++) {
    const beda = kini.filter(({ keadaan }) => keadaan === "beda");
    if (beda.length < SELESAI_CUKUP || beda.length > BEDA_TERBANYAK) break;
    const dugaan = terkuat(new Jaring(kini), beda);
    if (!dugaan) break;
    // What was found so far is put right, and the search goes on: of each equation, the one of the table is told.
    const asal = (satu: Ikatan): Ikatan => ikatan[kini.indexOf(satu)] ?? satu;
    const selesai = dugaan.selesai.map(asal);
    const ikut = dugaan.ikut.map((satu) => ({
      ikatan: asal(satu),
      nilai: dugaan.ganti.get(satu.hasil.sel) ?? 0,
    }));
    const { sel, nilai } = dugaan;
    hasil.push({ sel, nilai, selesai, utama: ikatanUtama(selesai, sel, nilai), ikut });
    kini = denganGanti(kini, dugaan.ganti);
  }
  return hasil;
}

const ingatan = new WeakMap<readonly Ikatan[], readonly Tersangka[]>();

/**
 * The cells of a table that are most likely wrong: each the only one whose change ends two contradictions or more and
 * starts none. Several sums that one figure has spoilt are one finding, at that figure.
 */
export function tersangka(ikatan: readonly Ikatan[]): readonly Tersangka[] {
  let ada = ingatan.get(ikatan);
  if (!ada) ingatan.set(ikatan, (ada = cari(ikatan)));
  return ada;
}

/** Would the result of a contradiction, computed anew, spoil what ties now? Then it is likely right, and a part is wrong. */
export function hasilDibenarkan(jaring: Jaring, ikatan: Ikatan): boolean {
  const { hasil, tepat } = ikatan;
  return tepat !== undefined && bilaDiganti(jaring, hasil, Number(tepat.toFixed(hasil.desimal))).rusak > 0;
}
