import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan, letakSel, tempat } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { janjiSesasaran, janjiTerukur, satuanDari, terhitung } from "../identitas/padanan";
import type { TemuanReviu } from "../temuan-reviu";

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const { janji, ukur, padanan } = janjiTerukur(bahan);
  return ukur.flatMap((satu) => {
    const { target, tabel, nama } = satu;
    if (padanan.has(satu) || !target || !terhitung(satu)) return [];
    const [lain, lagi] = janjiSesasaran(satu, janji).filter(terhitung);
    if (!lain?.target || lagi) return [];
    if (satuanDari(lain) === satuanDari(satu)) return [];
    const isi = {
      tertulis: target.teks,
      lain: lain.target.teks.replace(/^[-–•]\s*/, ""),
      nama: lain.nama,
      tempat: tempat(lain.tabel, lain.target.sel),
    };
    const letak = { ...letakSel(tabel, target.sel), label: nama, tertulis: target.teks, yakin: 0.6 };
    return [buatTemuan("SASARAN_DIUKUR_LAIN", "peringatan", isi, letak)];
  });
}

const PK = "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET";
const UKUR = "NO\tSASARAN\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";
const JANJI = [
  PK,
  "1\tMeningkatnya promosi produk daerah\tJumlah produk unggulan yang dipasarkan\t6 produk",
  "2\tMeningkatnya promosi produk daerah\tPenjualan hasil kerajinan\t10 %",
];

/** A sasaran is measured by something else than what was promised for it. */
export const SASARAN_DIUKUR_LAIN: Aturan = {
  kode: "SASARAN_DIUKUR_LAIN",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        PK: JANJI,
        "Bab III": [
          UKUR,
          "1\tMeningkatnya promosi produk daerah\tBanyaknya kegiatan promosi dalam negeri\t3 pameran\t1 pameran\t33,33 %",
          "2\tPasar nyaman\tJumlah pasar yang representatif\t22 pasar\t21 pasar\t95,45 %",
        ],
      }),
      sel: "D2",
    },
    diam: contohBuku({
      PK: JANJI,
      "Bab III": [
        UKUR,
        "1\tMeningkatnya promosi produk daerah\tProduk yang ikut promosi\t6 produk\t2 produk\t33,33 %",
        "2\tPasar nyaman\tJumlah pasar yang representatif\t22 pasar\t21 pasar\t95,45 %",
      ],
    }),
  },
};
