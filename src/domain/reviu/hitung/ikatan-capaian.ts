import type { BarisDibaca, PilihanIsi } from "../../tabel";
import type { SelReviu } from "../bahan/sel-reviu";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { ikat, tambah, type Ikatan } from "./ikatan";

const KEUANGAN: PilihanIsi = { target: "pagu", realisasi: "realisasi_rp", capaian: "serapan" };

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

const KATA_UANG = /serap|realisasi|keuangan|anggaran|rp\b/i;

/** Beside an efficiency, a "capaian" among amounts of money is that of the performance, not of the money. */
function capaianKinerja({ kolom }: TabelReviu, capaian: string): boolean {
  const judul = kolom.find((satu) => satu.kolom === capaian)?.judul ?? "";
  return (
    !KATA_UANG.test(judul) && /capaian/i.test(judul) && kolom.some((satu) => /efisien/i.test(satu.judul))
  );
}

function dariBaris(tabel: TabelReviu, pilihan: PilihanIsi): Ikatan[] {
  const [target, realisasi, capaian] = [
    tabel.ukur.kolom(pilihan.target ?? "target"),
    tabel.ukur.kolom(pilihan.realisasi ?? "realisasi"),
    tabel.ukur.kolom(pilihan.capaian ?? "capaian"),
  ];
  if (!target || !realisasi || !capaian) return [];
  if (pilihan === KEUANGAN && capaianKinerja(tabel, capaian.kolom)) return [];
  return tabel.ukur.isi(pilihan).baris.flatMap((satu) => {
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
function dariTotal(tabel: TabelReviu, pilihan: PilihanIsi): Ikatan[] {
  const kolom = [
    pilihan.target ?? "target",
    pilihan.realisasi ?? "realisasi",
    pilihan.capaian ?? "capaian",
  ] as const;
  const [target, realisasi, capaian] = kolom.map((peran) => tabel.ukur.kolom(peran));
  if (!target || !realisasi || !capaian) return [];
  if (pilihan === KEUANGAN && capaianKinerja(tabel, capaian.kolom)) return [];
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

/** Percentages of target and realisasi, of pagu and what was spent, row by row and in the total rows. */
export function ikatanCapaian(tabel: TabelReviu): Ikatan[] {
  return [{}, KEUANGAN].flatMap((pilihan) => [...dariBaris(tabel, pilihan), ...dariTotal(tabel, pilihan)]);
}
