import type { BarisDibaca } from "../../tabel";
import type { SelReviu } from "../bahan/sel-reviu";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { ikat, tambah, type Ikatan } from "./ikatan";
import { trioCapaian, type TrioCapaian } from "./trio-capaian";

function desimalPoin(sel: SelReviu, poin: number): number {
  if (sel.persen || typeof sel.isi !== "number" || sel.isi === poin) return sel.desimal;
  return Math.max(0, sel.desimal - 2);
}

/** The stated percentage in percent points, whatever the cell writes. */
function selPoin(tabel: TabelReviu, baris: number, kolom: string, rasio: number): SelReviu {
  const sel = tabel.sel(baris, kolom);
  const nilai = Number((rasio * 100).toFixed(8));
  return { ...sel, nilai, desimal: desimalPoin(sel, nilai) };
}

/** Target and realisasi stand in one unit: what they give together is what the two cells give. */
function langsung(satu: BarisDibaca, ikatan: Ikatan): boolean {
  return (
    satu.capaianHitung !== null && Math.abs((ikatan.tepat ?? Infinity) - satu.capaianHitung * 100) < 1e-6
  );
}

function dariBaris(tabel: TabelReviu, { target, realisasi, capaian, isi }: TrioCapaian): Ikatan[] {
  return isi.baris.flatMap((satu) => {
    if (satu.capaianTertulis === null || satu.capaianRagu) return [];
    if (satu.cocok === true && satu.polaritas !== "positif") return [];
    const hasil = selPoin(tabel, satu.baris, capaian.kolom, satu.capaianTertulis);
    const suku = [realisasi, target].map(({ kolom }) => tambah(tabel.sel(satu.baris, kolom)));
    const ikatan = ikat("capaian", "rasio", hasil, suku);
    // A broken figure may be told by the percentage that was made of it.
    const rusak = suku.some(({ sel }) => sel.bacaan.jenis === "rusak");
    return rusak || langsung(satu, ikatan) ? [ikatan] : [];
  });
}

/** The percentage of a total row: of its own sums, never the mean of the percentages above it. */
function dariTotal(tabel: TabelReviu, { target, realisasi, capaian }: TrioCapaian): Ikatan[] {
  return tabel.total.flatMap(({ baris }) => {
    const [t, r, c] = [target, realisasi, capaian].map((satu) => tabel.sel(baris, satu.kolom));
    if (!t || !r || !c || c.nilai === undefined || c.bacaan.jenis !== "angka") return [];
    const poin =
      c.persen || Math.abs(c.nilai) > 2
        ? c
        : { ...c, nilai: c.nilai * 100, desimal: Math.max(0, c.desimal - 2) };
    return t.nilai !== undefined && r.nilai !== undefined && t.nilai !== 0 && t.bacaan.jenis === "angka"
      ? [ikat("capaian", "rasio", poin, [tambah(r), tambah(t)])]
      : [];
  });
}

/** Percentages of target and realisasi, of pagu and what was spent, of the year and of its parts, row by row and in the total rows. */
export function ikatanCapaian(tabel: TabelReviu): Ikatan[] {
  return trioCapaian(tabel).flatMap((trio) => {
    const ikatan = [...dariBaris(tabel, trio), ...dariTotal(tabel, trio)];
    return trio.dipercaya ? ikatan : ikatan.filter(({ keadaan }) => keadaan !== "beda");
  });
}
