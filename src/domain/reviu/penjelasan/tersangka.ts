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
/** So many contradictions, and parts of a sum, are looked at two cells at a time. */
const BEDA_SEDIKIT = 20;
const SUKU_TERBANYAK = 60;
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

/** The one edit that ends a contradiction without starting another; undefined where several would, or none. */
function satuSatunya(jaring: Jaring, ikatan: Ikatan): Dugaan | undefined {
  if (ikatan.suku.length > SUKU_TERBANYAK) return undefined;
  const mungkin = [ikatan.hasil, ...ikatan.suku.map(({ sel }) => sel)].flatMap((sel): Dugaan[] => {
    const nilai = perlu(ikatan, sel);
    if (nilai === undefined) return [];
    const satu = bilaDiganti(jaring, sel, nilai);
    const bersih = satu.rusak === 0 && satu.ikut.length === 0 && satu.selesai.includes(ikatan);
    return bersih && bolehKeliru(sel, satu) ? [{ ...satu, sel, nilai, bobot: bobot(satu) }] : [];
  });
  return mungkin.length === 1 ? mungkin[0] : undefined;
}

/** A suspect, and the equations in which it was found: with all put right that was found before it. */
interface Langkah {
  readonly dugaan: Dugaan;
  readonly kini: readonly Ikatan[];
}

const sebutan = (langkah: readonly Langkah[]): string =>
  langkah
    .map(({ dugaan: { sel, nilai } }) => `${sel.sel}=${String(nilai)}`)
    .sort()
    .join(" ");

/**
 * Two wrong cells that meet in one sum hide each other: the sum fits neither. Where another equation tells of one of
 * them all the same, it is put right first, and the case against the second is looked at then.
 */
function berdua(kini: readonly Ikatan[], beda: readonly Ikatan[]): readonly Langkah[] {
  if (beda.length > BEDA_SEDIKIT) return [];
  const jaring = new Jaring(kini);
  const calon = beda.flatMap((satu): (readonly Langkah[])[] => {
    const awal = satuSatunya(jaring, satu);
    if (!awal || awal.sisa === 0) return [];
    const sesudah = denganGanti(kini, awal.ganti);
    const sisa = sesudah.filter(({ keadaan }) => keadaan === "beda");
    const dugaan = terkuat(new Jaring(sesudah), sisa);
    return dugaan
      ? [
          [
            { dugaan: awal, kini },
            { dugaan, kini: sesudah },
          ],
        ]
      : [];
  });
  const [pertama = []] = calon;
  return calon.every((satu) => sebutan(satu) === sebutan(pertama)) ? pertama : [];
}

/** The contradiction that says of the cell just what it should be: sums before what stands in its row. */
function ikatanUtama(selesai: readonly Ikatan[], sel: SelReviu, nilai: number): Ikatan | undefined {
  const milik = selesai.filter((satu) => satu.hasil.sel === sel.sel && perlu(satu, satu.hasil) === nilai);
  return milik.find(({ jenis }) => !SEBARIS.has(jenis)) ?? milik[0];
}

/** A suspect as it is told of the table: each of its equations as it stands there. */
function dinyatakan(ikatan: readonly Ikatan[], { dugaan, kini }: Langkah): Tersangka {
  const asal = (satu: Ikatan): Ikatan => ikatan[kini.indexOf(satu)] ?? satu;
  const { sel, nilai, ganti } = dugaan;
  const selesai = dugaan.selesai.map(asal);
  const ikut = dugaan.ikut.map((satu) => ({ ikatan: asal(satu), nilai: ganti.get(satu.hasil.sel) ?? 0 }));
  return { sel, nilai, selesai, utama: ikatanUtama(selesai, sel, nilai), ikut };
}

function cari(ikatan: readonly Ikatan[]): Tersangka[] {
  const hasil: Tersangka[] = [];
  let kini = ikatan;
  while (hasil.length < TERSANGKA_TERBANYAK) {
    const beda = kini.filter(({ keadaan }) => keadaan === "beda");
    if (beda.length < SELESAI_CUKUP || beda.length > BEDA_TERBANYAK) break;
    const satu = terkuat(new Jaring(kini), beda);
    const langkah = satu ? [{ dugaan: satu, kini }] : berdua(kini, beda);
    // What was found so far is put right, and the search goes on.
    for (const temu of langkah) {
      hasil.push(dinyatakan(ikatan, temu));
      kini = denganGanti(temu.kini, temu.dugaan.ganti);
    }
    if (langkah.length === 0) break;
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
