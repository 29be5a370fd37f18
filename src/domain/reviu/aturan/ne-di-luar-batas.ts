import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import type { SelReviu } from "../bahan/sel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const NE = /\bnilai efisiensi\b|\bNE\b/;
const NE_KEPALA = /\bnilai efisiensi\b|\bNE\b/i;
/** Elsewhere "NE" is the initials of something else: a state, a point of the compass. */
const EFISIENSI = /eff?i[cs]ien/i;
const PERAN_UANG: ReadonlySet<string> = new Set(["pagu", "realisasi_rp"]);
const PENUH = 100;
/** Without a percent sign, figures up to this may be ratios: 2,35 is 235 %. */
const RASIO = 3;

function diLuar({ nilai, persen, bacaan }: SelReviu): boolean {
  if (nilai === undefined || bacaan.jenis === "strip") return false;
  const poin = persen || Math.abs(nilai) > RASIO ? nilai : nilai * PENUH;
  return poin < 0 || poin > PENUH;
}

function tentangEfisiensi({ tabel }: TabelTerikat): boolean {
  return (
    [tabel.lembar, tabel.judul, ...tabel.kolom.map(({ judul }) => judul)].some((satu) =>
      EFISIENSI.test(satu),
    ) ||
    tabel.baris.some(({ label }) => EFISIENSI.test(label)) ||
    tabel.kolom.some(({ peran }) => PERAN_UANG.has(peran))
  );
}

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const kolom = tabel.angka.filter(({ judul }) => NE_KEPALA.test(judul.split("|").at(-1) ?? ""));
  const dariKolom = kolom.flatMap((satu) => tabel.baris.map(({ baris }) => tabel.sel(baris, satu.kolom)));
  const baris = tabel.baris.filter(({ label }) => NE.test(label));
  const dariBaris = baris.flatMap((satu) =>
    tabel.angka.map(({ kolom: huruf }) => tabel.sel(satu.baris, huruf)),
  );
  return [...new Set([...dariKolom, ...dariBaris])].filter(diLuar).map((sel) => {
    const letak = { ...letakSel(tabel, sel), yakin: 0.9 };
    return buatTemuan("NE_DI_LUAR_BATAS", "galat", { tertulis: sel.teks }, letak);
  });
}

const KEPALA = "NO\tPROGRAM\tPAGU (Rp)\tREALISASI (Rp)\tNILAI EFISIENSI (NE)";

/** The efficiency value of PMK 22/2021 lies between 0 and 100 %. */
export const NE_DI_LUAR_BATAS: Aturan = {
  kode: "NE_DI_LUAR_BATAS",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "pmk-22-2021",
  periksa: ({ tabel }) => tabel.filter(tentangEfisiensi).flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tPenempatan\t207.279.900\t172.305.419\t235,00 %",
        "2\tPasar\t248.405.600\t235.978.490\t62,51 %",
      ),
      sel: "E2",
    },
    diam: contoh(
      KEPALA,
      "1\tPenempatan\t207.279.900\t172.305.419\t92,18 %",
      "2\tPasar\t248.405.600\t235.978.490\t0,00 %",
    ),
  },
};
