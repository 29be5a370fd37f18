import type { SelReviu } from "../bahan/sel-reviu";
import { banding, DESIMAL_JUMLAH, hitung, ikat, type Ikatan, type Nilai } from "../hitung/ikatan";
import type { Jaring } from "./jaring";

/** What is computed from the figures of its own row: whoever types it by hand takes them as they stand. */
export const SEBARIS: ReadonlySet<string> = new Set(["sisa", "selisih", "capaian", "persen-ubah"]);

/** What would be if one cell held another figure. */
export interface Pergantian {
  /** The cell, and what follows it: formulas, and typed figures that were computed from it. */
  readonly ganti: ReadonlyMap<string, number>;
  /** Typed figures that tie with the cell as it stands, and would have to change with it. */
  readonly ikut: readonly Ikatan[];
  /** Contradictions that it ends. */
  readonly selesai: readonly Ikatan[];
  /** Contradictions of the changed cells that it leaves. */
  readonly sisa: number;
  /** Equations that tie now and would not any more. */
  readonly rusak: number;
}

const nilaiDari =
  (ganti: ReadonlyMap<string, number>): Nilai =>
  ({ sel, nilai }) =>
    ganti.get(sel) ?? nilai;

/** What an equation gives then; a long sum is not added up again. */
function tepatBila(jaring: Jaring, ikatan: Ikatan, ganti: ReadonlyMap<string, number>): number | undefined {
  if (ikatan.rumus !== "linear" || ikatan.tepat === undefined) return hitung(ikatan, nilaiDari(ganti));
  let tepat = ikatan.tepat;
  for (const [sel, nilai] of ganti) tepat += jaring.tambahan(ikatan, sel, nilai);
  return Number(tepat.toFixed(DESIMAL_JUMLAH));
}

function keadaanBila(jaring: Jaring, ikatan: Ikatan, ganti: ReadonlyMap<string, number>): boolean {
  const tepat = tepatBila(jaring, ikatan, ganti);
  const tertulis = nilaiDari(ganti)(ikatan.hasil);
  return tepat !== undefined && tertulis !== undefined && banding(ikatan, tertulis, tepat) !== "beda";
}

/** Equations that tie and whose result comes from the cell by a formula or by hand. */
function pengikut(jaring: Jaring, sel: string): Ikatan[] {
  return jaring
    .milik(sel)
    .filter(
      ({ keadaan, hasil, jenis }) =>
        (keadaan === "cocok" || keadaan === "dipotong") &&
        hasil.sel !== sel &&
        (hasil.berumus || SEBARIS.has(jenis)),
    );
}

/** Lets everything follow a changed cell that is computed from it, through as many formulas as there are. */
function ikutkan(jaring: Jaring, ganti: Map<string, number>): Ikatan[] {
  const ikut: Ikatan[] = [];
  for (const sel of ganti.keys())
    for (const ikatan of pengikut(jaring, sel)) {
      const { hasil } = ikatan;
      const tepat = tepatBila(jaring, ikatan, ganti);
      if (tepat === undefined || ganti.has(hasil.sel) || keadaanBila(jaring, ikatan, ganti)) continue;
      ganti.set(hasil.sel, hasil.berumus ? tepat : Number(tepat.toFixed(Math.max(hasil.desimal, 2))));
      if (!hasil.berumus) ikut.push(ikatan);
    }
  return ikut;
}

/** What becomes of a table's equations if a cell held another figure. */
export function bilaDiganti(jaring: Jaring, { sel }: SelReviu, nilai: number): Pergantian {
  const ganti = new Map([[sel, nilai]]);
  const ikut = ikutkan(jaring, ganti);
  const kena = new Set([...ganti.keys()].flatMap((satu) => jaring.milik(satu)));
  const selesai: Ikatan[] = [];
  let [sisa, rusak] = [0, 0];
  for (const ikatan of kena) {
    if (ikatan.keadaan === "tak-terbaca") continue;
    const cocok = keadaanBila(jaring, ikatan, ganti);
    if (ikatan.keadaan !== "beda") rusak += Number(!cocok);
    else if (cocok) selesai.push(ikatan);
    else sisa++;
  }
  return { ganti, ikut, selesai, sisa, rusak };
}

/** The equations with the changed figures put in; those that none of them touches stay what they are. */
export function denganGanti(semua: readonly Ikatan[], ganti: ReadonlyMap<string, number>): readonly Ikatan[] {
  const baru = (sel: SelReviu): SelReviu => {
    const nilai = ganti.get(sel.sel);
    return nilai === undefined ? sel : { ...sel, nilai };
  };
  return semua.map((satu) => {
    const { jenis, rumus, hasil, suku } = satu;
    if (!ganti.has(hasil.sel) && !suku.some(({ sel }) => ganti.has(sel.sel))) return satu;
    return ikat(
      jenis,
      rumus,
      baru(hasil),
      suku.map(({ sel, kali }) => ({ sel: baru(sel), kali })),
    );
  });
}
