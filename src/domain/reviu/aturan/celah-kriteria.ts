import { formatAngka, formatPersen } from "../../angka/format-angka";
import { kriteria } from "../../ukur/kriteria";
import type { TingkatSkala } from "../../ukur/skala";
import type { Aturan } from "../aturan";
import type { BahanReviu, TabelTerikat } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";

function tetangga(
  tingkat: readonly TingkatSkala[],
  poin: number,
): { bawah: string; atas: string } | undefined {
  const i = tingkat.findIndex(({ batasBawah }) => poin >= batasBawah);
  const [bawah, atas] = [tingkat[i], tingkat[i - 1]];
  if (!bawah || !atas || bawah.batasAtas === undefined) return undefined;
  return {
    bawah: `${formatAngka(bawah.batasAtas)} (${bawah.nama})`,
    atas: `${formatAngka(atas.batasBawah)} (${atas.nama})`,
  };
}

/** The printed table classes what a year reached; how far a quarter has come is between classes by chance. */
function setahun({ kolom }: TabelReviu, huruf: string): boolean {
  const milik = kolom.find((satu) => satu.kolom === huruf);
  return milik?.triwulan === null && milik.bagian === null;
}

function dariTabel({ tabel, ikatan }: TabelTerikat, { skala, celah }: BahanReviu): TemuanReviu[] {
  return ikatan.flatMap(({ jenis, tepat, hasil, keadaan }) => {
    // A figure that is wrong itself is told as such first: its class is looked at once it is right.
    if (jenis !== "capaian" || keadaan === "beda" || !setahun(tabel, hasil.kolom)) return [];
    if (tepat === undefined || !kriteria(tepat / 100, skala, celah).diCelah) return [];
    const batas = tetangga(skala.tingkat, tepat);
    if (!batas) return [];
    return [
      buatTemuan(
        "CELAH_KRITERIA",
        "info",
        { capaian: formatPersen(tepat / 100), ...batas },
        letakSel(tabel, hasil),
      ),
    ];
  });
}

/** A capaian between two classes of the printed table, as 90,95 % between 90 and 91. */
export const CELAH_KRITERIA: Aturan = {
  kode: "CELAH_KRITERIA",
  tingkat: "info",
  butuh: "tabel",
  dasar: "permendagri-54-2010",
  periksa: (bahan) => bahan.tabel.flatMap((milik) => dariTabel(milik, bahan)),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tPelayanan administrasi\t2.000\t1.819\t90,95 %",
        "2\tJumlah kios\t10\t5\t50 %",
      ),
      sel: "E2",
    },
    diam: contoh(KEPALA, "1\tPelayanan administrasi\t2.000\t1.830\t91,50 %", "2\tJumlah kios\t10\t5\t50 %"),
  },
};
