import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { buatTemuan, letakTabel } from "../buat-temuan";
import { contoh } from "../contoh";
import { berisiUang } from "../hitung/kolom-jumlah";
import type { TemuanReviu } from "../temuan-reviu";

/** Indicators that are money themselves. */
const TENTANG_UANG = /anggaran|rupiah|retribusi|pendapatan|belanja|nilai|pagu|omzet|investasi|pad\b|ekspor/i;

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const indikator = tabel.ukur.kolom("indikator")?.kolom;
  const target = tabel.kolom.find(({ judul }) => /\btarget\b/i.test(judul.split("|").at(-1) ?? ""));
  if (
    indikator === undefined ||
    !target ||
    !berisiUang(tabel, target) ||
    /rp|anggaran|pagu|keuangan/i.test(target.judul)
  )
    return [];
  const uang = tabel.data.filter(({ baris }) => {
    const nilai = tabel.sel(baris, target.kolom).nilai ?? 0;
    return nilai > 0 && !TENTANG_UANG.test(tabel.ukur.teks(baris, indikator));
  });
  if (
    uang.length * 2 <=
    tabel.data.filter(({ baris }) => (tabel.sel(baris, target.kolom).nilai ?? 0) > 0).length
  )
    return [];
  return [
    buatTemuan(
      "TARGET_BERUPA_UANG",
      "peringatan",
      { banyak: uang.length },
      { ...letakTabel(tabel), yakin: 0.8 },
    ),
  ];
}

const KEPALA = "SUB KEGIATAN\tINDIKATOR KINERJA\tTARGET\tREALISASI\tPERSENTASE";

/** Indicators of output whose target and realisasi are rupiah: the output itself is not measured. */
export const TARGET_BERUPA_UANG: Aturan = {
  kode: "TARGET_BERUPA_UANG",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "permenpan-53-2014",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "Pelatihan\tJumlah pencari kerja yang terlatih\t73.291.000\t38.659.003\t52,75 %",
        "Rapat\tRapat koordinasi antarbidang\t88.951.500\t88.760.616\t99,79 %",
      ),
      sel: "A1",
    },
    diam: contoh(
      KEPALA,
      "Pelatihan\tJumlah pencari kerja yang terlatih\t32\t28\t87,50 %",
      "Rapat\tRapat koordinasi antarbidang\t12\t12\t100,00 %",
    ),
  },
};
