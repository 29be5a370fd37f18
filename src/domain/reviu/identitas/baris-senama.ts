import { normalNama } from "../../tabel/kata/nama-baris";
import type { BahanReviu } from "../bahan/bahan";
import type { SelReviu } from "../bahan/sel-reviu";
import type { KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import { berisiUang } from "../hitung/kolom-jumlah";
import { lainPeriode } from "./periode";

/** One figure in two tables: of the same row and of the same column by their names. */
export interface SelSenama {
  readonly nama: string;
  readonly unsur: "target" | "realisasi";
  readonly kini: { readonly tabel: TabelReviu; readonly sel: SelReviu };
  readonly lain: { readonly tabel: TabelReviu; readonly sel: SelReviu };
}

/** So many rows must agree before one that does not is a slip, and so large a part of those that both have. */
const SEPENDAPAT = { baris: 3, bagian: 2 / 3 } as const;
/** So large a part of the smaller table's rows must stand in the other one. */
const DIKENAL = 2 / 3;
const UNSUR = ["target", "realisasi"] as const;

/** Rows by their names, those left out that stand there twice. */
function menurutNama({ data }: TabelReviu): ReadonlyMap<string, number> {
  const hasil = new Map<string, number>();
  const ganda = new Set<string>();
  for (const { label, baris } of data) {
    const kunci = normalNama(label);
    if (hasil.has(kunci)) ganda.add(kunci);
    if (/\p{L}{3}/u.test(kunci)) hasil.set(kunci, baris);
  }
  for (const satu of ganda) hasil.delete(satu);
  return hasil;
}

/** Budgets are compared by program elsewhere. */
function kolomUnsur(tabel: TabelReviu, unsur: SelSenama["unsur"]): KolomReviu | undefined {
  const huruf = tabel.ukur.kolom(unsur)?.kolom;
  const kolom = tabel.angka.find((satu) => satu.kolom === huruf);
  return kolom && !berisiUang(tabel, kolom) ? kolom : undefined;
}

/** Both figures can be read, and mean one kind of thing. */
const sebanding = ({ kini, lain }: SelSenama): boolean =>
  kini.sel.bacaan.jenis === "angka" &&
  lain.sel.bacaan.jenis === "angka" &&
  kini.sel.persen === lain.sel.persen;

const sama = ({ kini, lain }: SelSenama): boolean =>
  Math.abs((kini.sel.nilai ?? 0) - (lain.sel.nilai ?? 0)) < 1e-9;

/** Rows of which all figures are alike agree by chance. */
const beragam = (isi: readonly SelSenama[]): boolean =>
  new Set(isi.map(({ kini }) => kini.sel.nilai)).size > 1;

/** The rows that both tables have, their figures side by side. */
function pasangan(satu: Bernama, dua: Bernama, unsur: SelSenama["unsur"]): SelSenama[] {
  const [a, b] = [kolomUnsur(satu.tabel, unsur), kolomUnsur(dua.tabel, unsur)];
  if (!a || !b) return [];
  return [...satu.nama].flatMap(([kunci, baris]): SelSenama[] => {
    const disana = dua.nama.get(kunci);
    if (disana === undefined) return [];
    return [
      {
        nama: satu.tabel.label(baris),
        unsur,
        lain: { tabel: satu.tabel, sel: satu.tabel.sel(baris, a.kolom) },
        kini: { tabel: dua.tabel, sel: dua.tabel.sel(disana, b.kolom) },
      },
    ];
  });
}

/** What differs though most agree; undefined where the two tables do not speak of one thing. */
function bedaUnsur(satu: Bernama, dua: Bernama, unsur: SelSenama["unsur"]): SelSenama[] | undefined {
  const senama = pasangan(satu, dua, unsur);
  if (senama.length < Math.min(satu.nama.size, dua.nama.size) * DIKENAL) return undefined;
  const dibanding = senama.filter(sebanding);
  const cocok = dibanding.filter(sama);
  const dipercaya = cocok.length >= SEPENDAPAT.baris && cocok.length >= dibanding.length * SEPENDAPAT.bagian;
  return dipercaya && beragam(cocok) ? dibanding.filter((isi) => !sama(isi)) : undefined;
}

/** Tables whose rows are no indicators, with the rows of each by their names. */
interface Bernama {
  readonly tabel: TabelReviu;
  readonly nama: ReadonlyMap<string, number>;
}

function bernama({ tabel }: BahanReviu): Bernama[] {
  const semua = tabel.flatMap(({ tabel: satu }) =>
    satu.ukur.kolom("indikator") ? [] : [{ tabel: satu, nama: menurutNama(satu) }],
  );
  return semua.filter(({ nama }) => nama.size >= SEPENDAPAT.baris);
}

/**
 * Figures that differ between two tables whose rows are no indicators but carry the same names (districts, schools,
 * units): told where most of the other rows agree, so that both tables speak of one thing. Each table is held to the
 * first one that it agrees with.
 */
export function bedaSenama(bahan: BahanReviu): SelSenama[] {
  const semua = bernama(bahan);
  return semua.flatMap((kini, i) =>
    UNSUR.flatMap((unsur) => {
      for (const lain of semua.slice(0, i)) {
        const beda = lainPeriode(lain.tabel, kini.tabel) ? undefined : bedaUnsur(lain, kini, unsur);
        if (beda) return beda;
      }
      return [];
    }),
  );
}
