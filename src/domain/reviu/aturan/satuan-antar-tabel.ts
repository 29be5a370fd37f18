import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan, letakSel, tempat } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { semuaIndikator, tanpaUlang, type Butir, type IndikatorReviu } from "../identitas/indikator";
import type { TemuanReviu } from "../temuan-reviu";

const SINONIM: Readonly<Record<string, string>> = {
  persen: "%",
  prosen: "%",
  persentase: "%",
  rupiah: "rp",
  "rp.": "rp",
};

interface Satuan {
  readonly nama: string;
  readonly butir: Butir;
}

function satuanDari({ satuan, target }: IndikatorReviu): Satuan | undefined {
  const teks = satuan?.teks.trim() ?? "";
  const ada = satuan && teks !== "" ? { nama: teks, butir: satuan } : dariTarget(target);
  return ada && { ...ada, nama: SINONIM[ada.nama.toLowerCase()] ?? ada.nama.toLowerCase() };
}

function dariTarget(target: Butir | undefined): Satuan | undefined {
  const angka = target?.angka;
  if (!target || !angka) return undefined;
  const nama = angka.persen ? "%" : angka.satuan;
  return nama ? { nama, butir: target } : undefined;
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const semua = semuaIndikator(bahan);
  const pertama = new Map(
    tanpaUlang(semua.filter((satu) => satuanDari(satu))).map((satu) => [satu.kunci, satu]),
  );
  return semua.flatMap((satu) => {
    const lain = pertama.get(satu.kunci);
    const [a, b] = [satuanDari(satu), lain && satuanDari(lain)];
    if (!lain || lain.tabel === satu.tabel || !a || !b || a.nama === b.nama) return [];
    const isi = { tertulis: a.nama, lain: b.nama, tempat: tempat(lain.tabel, b.butir.sel) };
    const letak = { ...letakSel(satu.tabel, a.butir.sel), label: satu.nama, tertulis: a.butir.teks };
    return [buatTemuan("SATUAN_ANTAR_TABEL", "peringatan", isi, { ...letak, yakin: 0.8 })];
  });
}

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";
const IKU = "NO\tINDIKATOR KINERJA UTAMA\tSATUAN\tTARGET\tREALISASI\tTINGKAT REALISASI (%)";
const UKUR = [
  KEPALA,
  "1\tJumlah pencari kerja dilatih\t32 orang\t28 orang\t87,50 %",
  "2\tJumlah kios\t10 kios\t5 kios\t50,00 %",
];

/** One indicator is counted in two units. */
export const SATUAN_ANTAR_TABEL: Aturan = {
  kode: "SATUAN_ANTAR_TABEL",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        "Bab III": UKUR,
        IKU: [
          IKU,
          "1\tJumlah pencari kerja dilatih\tPaket\t32\t28\t87,50 %",
          "2\tJumlah kios\tKios\t10\t5\t50,00 %",
        ],
      }),
      sel: "C2",
    },
    diam: contohBuku({
      "Bab III": UKUR,
      IKU: [
        IKU,
        "1\tJumlah pencari kerja dilatih\tOrang\t32\t28\t87,50 %",
        "2\tJumlah kios\tKios\t10\t5\t50,00 %",
      ],
    }),
  },
};
