import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan, letakSel, tempat } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { janjiPerubahan, semuaIndikator, type IndikatorReviu } from "../identitas/indikator";
import type { TemuanReviu } from "../temuan-reviu";

/** A word in the remarks of the row tells why. */
function beralasan({ tabel, selNama }: IndikatorReviu): boolean {
  return tabel.kolom.some(
    ({ kolom, peran, judul }) =>
      (peran === "keterangan" || /alasan|penjelasan|sebab/i.test(judul)) &&
      !tabel.ukur.kosong(selNama.baris, kolom),
  );
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const janji = semuaIndikator(bahan).filter(({ macam }) => macam === "janji");
  const induk = new Map(janji.filter((satu) => !janjiPerubahan(satu)).map((satu) => [satu.kunci, satu]));
  return janji.filter(janjiPerubahan).flatMap((satu) => {
    const lama = induk.get(satu.kunci);
    const [a, b] = [satu.target, lama?.target];
    if (!lama || !a?.angka || !b?.angka || a.angka.nilai === b.angka.nilai || beralasan(satu)) return [];
    const isi = { tertulis: a.teks, lain: b.teks, tempat: tempat(lama.tabel, b.sel) };
    const letak = { ...letakSel(satu.tabel, a.sel), label: satu.nama, tertulis: a.teks };
    return [buatTemuan("TARGET_BERUBAH", "peringatan", isi, { ...letak, yakin: 0.8 })];
  });
}

const PK = "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET";
const INDUK = [
  "Perjanjian Kinerja Tahun 2021",
  PK,
  "1\tKesempatan kerja meluas\tTenaga kerja yang ditempatkan\t300 orang",
  "2\tPasar nyaman\tPasar representatif\t22 pasar",
];
const UBAH = ["Perjanjian Kinerja Perubahan Tahun 2021", `${PK}\tKETERANGAN`];

/** The changed agreement has another target and does not say why. */
export const TARGET_BERUBAH: Aturan = {
  kode: "TARGET_BERUBAH",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        PK: INDUK,
        "PK Perubahan": [
          ...UBAH,
          "1\tKesempatan kerja meluas\tTenaga kerja yang ditempatkan\t95 orang\t",
          "2\tPasar nyaman\tPasar representatif\t22 pasar\ttetap",
        ],
      }),
      sel: "D3",
    },
    diam: contohBuku({
      PK: INDUK,
      "PK Perubahan": [
        ...UBAH,
        "1\tKesempatan kerja meluas\tTenaga kerja yang ditempatkan\t95 orang\tAnggaran dialihkan",
        "2\tPasar nyaman\tPasar representatif\t22 pasar\t",
      ],
    }),
  },
};
