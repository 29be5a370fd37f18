import type { BarisReviu, KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import { calonAnggota } from "./anggota-total";
import { caraKelas } from "./kelas-baris";
import { ikatRincian, ikatTotal, kolomJumlah } from "./ikat-jumlah";
import type { Ikatan } from "./ikatan";
import { pohonKelas, puncak, tandaPohon, type Pohon } from "./pohon";
import { pohonAngka } from "./pohon-angka";
import { pohonKode } from "./pohon-kode";

/** Longer tables are lists: their ranks are told by codes or not at all. */
const BARIS_TERBANYAK = 2_000;
/** So many sums must agree before figures alone tell ranks, where no total confirms them. */
const ANGKA_CUKUP = 4;
/** The same, where every row heads others or is headed. */
const ANGKA_SEDIKIT = 2;
/** Figures below it are sums of others by chance. */
const ANGKA_BESAR = 1_000;

/** Which rows head which others, as numbers, words and figures tell together. */
export interface Susunan {
  readonly pohon: Pohon;
  /** Most figures follow: nothing may be added up beside its own parts. */
  readonly pasti: boolean;
  /** Rows are written in ranks, but neither with them nor without them do the totals tie: less is said. */
  readonly ragu: boolean;
}

type Asal = "kode" | "tulisan" | "rupa" | "angka";

interface Calon {
  readonly asal: Asal;
  readonly pohon: Pohon;
}

/** How many sums of a tree tie and how many do not. */
interface Suara {
  readonly cocok: number;
  readonly beda: number;
}

interface Dinilai extends Calon {
  readonly induk: Suara;
  readonly total: Suara;
  /** No heading that ties holds a figure so small that chance may have made it. */
  readonly besar: boolean;
  /** No row stands alone: all top ones are headings. */
  readonly utuh: boolean;
}

const selisih = ({ cocok, beda }: Suara): number => cocok - beda;
const mutu = ({ induk, total }: Dinilai): number => selisih(induk) + selisih(total);

/** Nothing is the sum of nothing, whatever the ranks: a 0 has no vote. */
function suara(ikatan: readonly Ikatan[]): Suara {
  const terisi = ikatan.filter(
    ({ hasil, keadaan }) => keadaan !== "tak-terbaca" && (keadaan === "beda" || hasil.nilai !== 0),
  );
  const beda = terisi.filter(({ keadaan }) => keadaan === "beda").length;
  return { beda, cocok: terisi.length - beda };
}

const semuaTotal = (tabel: TabelReviu, kolom: readonly KolomReviu[], pohon: Pohon): Ikatan[] =>
  tabel.total.flatMap((total) => ikatTotal(tabel, total, kolom, calonAnggota(tabel, total, pohon, true)));

function nilai(tabel: TabelReviu, kolom: readonly KolomReviu[], calon: Calon): Dinilai {
  const induk = kolom.flatMap((satu) => ikatRincian(tabel, satu, calon.pohon));
  return {
    ...calon,
    induk: suara(induk),
    total: suara(semuaTotal(tabel, kolom, calon.pohon)),
    utuh: puncak(calon.pohon, tabel.data).every((satu) => calon.pohon.has(satu)),
    besar: induk.every(
      ({ hasil, keadaan }) => keadaan === "beda" || Math.abs(hasil.nilai ?? 0) >= ANGKA_BESAR,
    ),
  };
}

function semuaCalon(tabel: TabelReviu, kolom: readonly KolomReviu[]): Calon[] {
  const { data } = tabel;
  if (data.length > BARIS_TERBANYAK || kolom.length === 0) return [];
  const angka = data.map(({ baris }) => kolom.map((satu) => tabel.sel(baris, satu.kolom).nilai));
  const tertulis = caraKelas(tabel).map(({ kelas, disengaja }): Calon => ({
    asal: disengaja ? "tulisan" : "rupa",
    pohon: pohonKelas(data, kelas),
  }));
  const dihitung = ([2, 1] as const).map((sedikit): Calon => ({
    asal: "angka",
    pohon: pohonAngka(data, angka, sedikit),
  }));
  // A row that repeats the one above it may have been typed twice: alone it is no heading.
  return [
    ...tertulis,
    ...dihitung.filter(({ pohon }) => [...pohon.values()].some(({ length }) => length > 1)),
  ];
}

/** Each tree once, by the surest way that tells it; trees without headings tell nothing. */
function tanpaKembar(calon: readonly Calon[]): Calon[] {
  const menurut = new Map<string, Calon>();
  for (const satu of calon) {
    const tanda = tandaPohon(satu.pohon);
    if (satu.pohon.size > 0 && !menurut.has(tanda)) menurut.set(tanda, satu);
  }
  return [...menurut.values()];
}

/** Do the figures bear out the ranks, and better than a list without any would? */
function terbukti(calon: Dinilai, datar: Dinilai): boolean {
  const { induk, total, asal } = calon;
  const tertulis = asal === "tulisan" || asal === "kode";
  // Where ranks are written, the totals alone may bear them out: "I" is the total, "I", "1" and "2" together are not.
  if (tertulis && total.cocok > datar.total.cocok && mutu(calon) > mutu(datar)) return true;
  if (induk.cocok === 0 || induk.cocok < induk.beda) return false;
  if (tertulis) return mutu(calon) > mutu(datar) || (mutu(calon) === mutu(datar) && datar.total.cocok === 0);
  if (mutu(calon) <= mutu(datar)) return false;
  if (total.cocok > datar.total.cocok) return true;
  return calon.besar && induk.cocok >= (calon.utuh && datar.total.cocok === 0 ? ANGKA_SEDIKIT : ANGKA_CUKUP);
}

/** Headings that are as large as each of their parts look like sums, even if none ties. */
function sepertiJumlah(tabel: TabelReviu, kolom: readonly KolomReviu[], { pohon }: Calon): boolean {
  return [...pohon].every(([induk, anak]) =>
    kolom.every((satu) => {
      const utuh = tabel.sel(induk.baris, satu.kolom).nilai;
      return (
        utuh !== undefined && anak.every(({ baris }) => (tabel.sel(baris, satu.kolom).nilai ?? 0) <= utuh)
      );
    }),
  );
}

function susun(tabel: TabelReviu): Susunan {
  const kolom = kolomJumlah(tabel).filter(({ arti }) => arti !== "selisih");
  const kode: Calon = { asal: "kode", pohon: pohonKode(tabel.data) };
  const lain = semuaCalon(tabel, kolom);
  const semua = tanpaKembar([kode, ...lain]).map((satu) => nilai(tabel, kolom, satu));
  const datar = nilai(tabel, kolom, { asal: "rupa", pohon: new Map() });
  const sah = semua.filter((satu) => terbukti(satu, datar));
  const terbaik = sah.reduce<Dinilai | undefined>(
    (a, b) => (a === undefined || mutu(b) > mutu(a) ? b : a),
    undefined,
  );
  if (terbaik) return { pohon: terbaik.pohon, pasti: true, ragu: false };
  const ragu =
    datar.total.cocok === 0 &&
    semua.some((satu) => satu.asal === "tulisan" && sepertiJumlah(tabel, kolom, satu));
  return { pohon: kode.pohon, pasti: false, ragu };
}

const ingatan = new WeakMap<TabelReviu, Susunan>();

const didalam = (pohon: Pohon, induk: BarisReviu, satu: BarisReviu): boolean =>
  (pohon.get(induk) ?? []).some((anak) => anak === satu || didalam(pohon, anak, satu));

/** Does the upper row head the lower one, as far as is known? A heading with one part holds the figures of its part. */
export function mengepalai(tabel: TabelReviu, atas: BarisReviu, bawah: BarisReviu): boolean {
  const { pohon, pasti } = susunanTabel(tabel);
  return pasti && atas.label !== bawah.label && didalam(pohon, atas, bawah);
}

/**
 * The ranks of a table's rows. Every way of writing them, and the figures alone, propose a tree; all columns and rows
 * vote for the one of which most sums tie, so that one wrong figure brings none down.
 */
export function susunanTabel(tabel: TabelReviu): Susunan {
  let ada = ingatan.get(tabel);
  if (!ada) ingatan.set(tabel, (ada = susun(tabel)));
  return ada;
}
