import { kriteria } from "../../ukur/kriteria";
import type { Aturan } from "../aturan";
import type { BahanReviu, TabelTerikat } from "../bahan/bahan";
import { sebutJudul } from "../bahan/tabel-reviu";
import { contoh } from "../contoh";
import type { Ikatan } from "../hitung/ikatan";
import { sebutanPembagi } from "../hitung/kolom-jumlah";
import { duaAngka, temuanIkatan } from "../temuan-ikatan";
import type { DuaKolom, Pembagi } from "../temuan-reviu";

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";

function pita({ hasil, tepat = 0 }: Ikatan, { skala, celah }: BahanReviu) {
  const [dari, menjadi] = [hasil.nilai ?? 0, tepat].map(
    (poin) => kriteria(poin / 100, skala, celah).tingkat.nama,
  );
  return dari && menjadi && dari !== menjadi ? { pita: { dari, menjadi } } : {};
}

/** What the percentage is of: by its role, or by the headings of the two columns that only their figures tell. */
function dibagi({ suku: [r, t] }: Ikatan, { tabel }: TabelTerikat): Pembagi | DuaKolom {
  const [pembilang, penyebut] = [r, t].map((suku) =>
    tabel.kolom.find(({ kolom }) => kolom === suku?.sel.kolom),
  );
  if (pembilang?.peran === "lain" && penyebut?.peran === "lain")
    return { pembilang: sebutJudul(pembilang), penyebut: sebutJudul(penyebut) };
  return t ? sebutanPembagi(tabel, t.sel) : "target";
}

/** Capaian (or serapan) is realisasi by target (pagu); says so where the class changes with it. */
export const PERSEN_BEDA: Aturan = {
  kode: "PERSEN_BEDA",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "permenpan-53-2014",
  periksa: (bahan) =>
    temuanIkatan(bahan, {
      kode: "PERSEN_BEDA",
      tingkat: "galat",
      jenis: "capaian",
      isi: (ikatan, milik) => ({
        ...duaAngka(ikatan),
        dibagi: dibagi(ikatan, milik),
        ...pita(ikatan, bahan),
      }),
    }),
  contoh: {
    menyala: {
      lembar: contoh(KEPALA, "1\tJumlah pasar\t22 pasar\t21 pasar\t100 %", "2\tJumlah kios\t10\t5\t50 %"),
      sel: "E2",
    },
    diam: contoh(
      KEPALA,
      "1\tJumlah pasar\t22 pasar\t21 pasar\t95,45 %",
      "2\tTenaga kerja ditempatkan\t330\t95\t28,78 %",
    ),
  },
};
