import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { DESIMAL_PERSEN, tulisSeperti, type SelReviu } from "../bahan/sel-reviu";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import { rerataLain, type RerataLain } from "../hitung/rerata-persen";
import { duaAngka, temuanIkatan } from "../temuan-ikatan";
import type { TemuanReviu } from "../temuan-reviu";
import { ANGKA_RUSAK } from "./angka-rusak";
import { CAPAIAN_BUKAN_PERSEN } from "./capaian-bukan-persen";
import { PERSEN_BEDA } from "./persen-beda";
import { PERSEN_DIPOTONG } from "./persen-dipotong";
import { SEL_BEDA } from "./sel-beda";

const KEPALA = "No\tKomoditi\tJanuari\tFebruari\tMaret\tRata - Rata";

/** Rules after whose findings a percentage is another one. */
const PENGUBAH: readonly Aturan[] = [
  PERSEN_BEDA,
  PERSEN_DIPOTONG,
  SEL_BEDA,
  CAPAIAN_BUKAN_PERSEN,
  ANGKA_RUSAK,
];

/** The cells of a sheet with a finding after which a percentage is another one. */
function selBerubah(bahan: BahanReviu): (lembar: string) => ReadonlySet<string> {
  const temuan = PENGUBAH.flatMap(({ periksa }) => periksa(bahan)).filter(
    ({ tingkat }) => tingkat !== "info",
  );
  return (lembar) => new Set(temuan.flatMap((satu) => (satu.lembar === lembar ? [satu.sel] : [])));
}

/** The percentages above a mean that have a finding of their own: with each that is mended the mean is another one. */
function belumTetap(tabel: TabelReviu, { kolom, baris }: SelReviu, berubah: ReadonlySet<string>): string[] {
  const anggota = tabel.data.filter((satu) => satu.baris < baris);
  return anggota.map((satu) => tabel.sel(satu.baris, kolom).sel).filter((sel) => berubah.has(sel));
}

function temuanRerata(tabel: TabelReviu, { sel, rerata }: RerataLain, setelah: string[]): TemuanReviu {
  const letak = { ...letakSel(tabel, sel), yakin: 0.8 };
  if (setelah.length > 0) return buatTemuan("RERATA_BEDA", "galat", { tertulis: sel.teks, setelah }, letak);
  const hitung = tulisSeperti(sel, rerata, Math.max(sel.desimal, DESIMAL_PERSEN));
  const seharusnya = { seharusnya: rerata / 100, seharusnyaTeks: hitung };
  return buatTemuan("RERATA_BEDA", "galat", { tertulis: sel.teks, hitung }, { ...letak, ...seharusnya });
}

function rerataPersen(bahan: BahanReviu): TemuanReviu[] {
  const lain = bahan.tabel.flatMap(({ tabel, ikatan }) =>
    rerataLain(tabel, ikatan).map((satu) => ({ tabel, satu })),
  );
  // Other rules look through the whole workbook: only where a mean asks for it, and once.
  if (lain.length === 0) return [];
  const berubah = selBerubah(bahan);
  return lain.map(({ tabel, satu }) =>
    temuanRerata(tabel, satu, belumTetap(tabel, satu.sel, berubah(tabel.lembar))),
  );
}

/** A mean is the mean of its months, or of the percentages above it. */
export const RERATA_BEDA: Aturan = {
  kode: "RERATA_BEDA",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: (bahan) => [
    ...temuanIkatan(bahan, { kode: "RERATA_BEDA", tingkat: "galat", jenis: "rerata", isi: duaAngka }),
    ...rerataPersen(bahan),
  ],
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tBeras\t11.495\t11.333\t11.344\t11.391",
        "2\tGula\t13.038\t13.075\t13.167\t13.093",
        "3\tSusu\t13.817\t13.500\t13.500\t14.906",
      ),
      sel: "F4",
    },
    diam: contoh(
      KEPALA,
      "1\tBeras\t11.495\t11.333\t11.344\t11.391",
      "2\tGula\t13.038\t13.075\t13.167\t13.093",
      "3\tSusu\t13.817\t13.500\t13.500\t13.606",
    ),
  },
};
