import type { Aturan } from "../aturan";
import type { KolomTabel } from "../../tabel";
import type { TabelTerikat } from "../bahan/bahan";
import type { KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import type { SelReviu } from "../bahan/sel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import { berisiUang, sebutanPembagi } from "../hitung/kolom-jumlah";
import { tersangka } from "../penjelasan/tersangka";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tSUB KEGIATAN\tPagu (Rp)\tRealisasi (Rp)\t%";

/** A figure that is wrong itself says nothing of the budget. */
const keliru = ({ ikatan }: TabelTerikat, sel: readonly SelReviu[]): boolean =>
  tersangka(ikatan).some((satu) => sel.some((lain) => lain.sel === satu.sel.sel));

/** Each budget with what was spent of it: the row's own, and those of its parts and years. */
function pasanganUang(tabel: TabelReviu): (readonly [KolomReviu, KolomTabel])[] {
  return tabel.kolom.flatMap((satu) => {
    const uang = satu.peran === "pagu";
    if (satu.triwulan !== null || !(uang || (satu.peran === "target" && berisiUang(tabel, satu)))) return [];
    const realisasi = tabel.ukur.kolom(uang ? "realisasi_rp" : "realisasi", null, satu.bagian);
    return realisasi ? [[satu, realisasi] as const] : [];
  });
}

function dariTabel(milik: TabelTerikat): TemuanReviu[] {
  const { tabel } = milik;
  if (/pendapatan|retribusi|\bPAD\b/i.test(tabel.judul)) return [];
  return pasanganUang(tabel).flatMap((pasangan) => dariPasangan(milik, pasangan));
}

function dariPasangan(
  milik: TabelTerikat,
  [pagu, realisasi]: ReturnType<typeof pasanganUang>[number],
): TemuanReviu[] {
  const { tabel } = milik;
  return tabel.baris.flatMap(({ baris, label }) => {
    const [p, r] = [tabel.sel(baris, pagu.kolom), tabel.sel(baris, realisasi.kolom)];
    if (
      p.nilai === undefined ||
      r.nilai === undefined ||
      r.nilai <= p.nilai ||
      keliru(milik, [p, r]) ||
      /pendapatan|retribusi|pajak/i.test(label)
    )
      return [];
    return [
      buatTemuan(
        "PAGU_TERLAMPAUI",
        "peringatan",
        { tertulis: r.teks, hitung: p.teks, dibagi: sebutanPembagi(tabel, p) },
        { ...letakSel(tabel, r), yakin: 0.8 },
      ),
    ];
  });
}

/** More was spent than the budget allows. */
export const PAGU_TERLAMPAUI: Aturan = {
  kode: "PAGU_TERLAMPAUI",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "permendagri-77-2020",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tListrik\t5.591.600\t5.643.000\t100,92 %",
        "2\tLogistik\t52.695.200\t49.050.500\t93,08 %",
      ),
      sel: "D2",
    },
    diam: contoh(
      KEPALA,
      "1\tListrik\t5.591.600\t5.591.600\t100 %",
      "2\tLogistik\t52.695.200\t49.050.500\t93,08 %",
    ),
  },
};
