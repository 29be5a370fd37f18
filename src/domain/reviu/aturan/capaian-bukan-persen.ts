import { formatPersen } from "../../angka/format-angka";
import type { BarisDibaca } from "../../tabel";
import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contohBuku } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const [kolom, target, realisasi] = [
    tabel.ukur.kolom("capaian"),
    tabel.ukur.kolom("target"),
    tabel.ukur.kolom("realisasi"),
  ];
  if (!kolom || !target || !realisasi) return [];
  return tabel.data.flatMap(({ baris }) => {
    const sel = tabel.sel(baris, kolom.kolom);
    const adaTarget = (tabel.sel(baris, target.kolom).nilai ?? 0) !== 0;
    const { bacaan } = sel;
    const satuan = bacaan.jenis === "angka" && !bacaan.persen && /^\p{L}{3,}/u.test(bacaan.satuan ?? "");
    const strip = bacaan.jenis === "strip" && tabel.sel(baris, realisasi.kolom).bacaan.jenis !== "kosong";
    if (!adaTarget || (!satuan && !strip)) return [];
    return [
      buatTemuan(
        "CAPAIAN_BUKAN_PERSEN",
        "peringatan",
        { tertulis: sel.teks },
        { ...letakSel(tabel, sel), yakin: 0.9 },
      ),
    ];
  });
}

/** How a stated number was read: as a ratio, or as percent points; undefined where a sign or a format tells. */
function ejaan({ tabel }: TabelTerikat, kolom: string, satu: BarisDibaca): "rasio" | "poin" | undefined {
  const { nilai, persen, bacaan } = tabel.sel(satu.baris, kolom);
  const { capaianTertulis: rasio } = satu;
  if (rasio === null || persen || bacaan.jenis !== "angka" || !nilai) return undefined;
  return Math.abs(nilai - rasio) < 1e-9 ? "rasio" : "poin";
}

/** "0,8" among "90", "57" and "120": the row's own figures say that 80 is meant. */
function pecahan(milik: TabelTerikat): TemuanReviu[] {
  const kolom = milik.tabel.ukur.kolom("capaian")?.kolom;
  if (kolom === undefined) return [];
  const semua = milik.tabel.ukur.isi().baris.map((satu) => ({ satu, ejaan: ejaan(milik, kolom, satu) }));
  const rasio = semua.filter((baris) => baris.ejaan === "rasio");
  if (rasio.length * 2 > semua.filter((baris) => baris.ejaan === "poin").length) return [];
  return rasio.flatMap(({ satu: { baris, cocok, capaianHitung } }) => {
    if (cocok !== true || capaianHitung === null) return [];
    const sel = milik.tabel.sel(baris, kolom);
    const hitung = formatPersen(capaianHitung);
    const letak = { ...letakSel(milik.tabel, sel), seharusnyaTeks: hitung, yakin: 0.9 };
    return [buatTemuan("CAPAIAN_BUKAN_PERSEN", "peringatan", { tertulis: sel.teks, hitung }, letak)];
  });
}

/** A capaian that is no percentage: a ratio among percentages, a unit ("0 kasus") or a dash where target and realisasi give one. */
export const CAPAIAN_BUKAN_PERSEN: Aturan = {
  kode: "CAPAIAN_BUKAN_PERSEN",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "permenpan-53-2014",
  periksa: ({ tabel }) => tabel.flatMap((milik) => [...dariTabel(milik), ...pecahan(milik)]),
  contoh: {
    menyala: {
      lembar: contohBuku({
        "Bab III": [
          KEPALA,
          "1\tKasus yang diselesaikan\t6 kasus\t-\t0 kasus",
          "2\tPasar\t22 pasar\t21 pasar\t95,45 %",
          "3\tKios\t10 kios\t5 kios\t50,00 %",
        ],
      }),
      sel: "E2",
    },
    diam: contohBuku({
      "Bab III": [
        KEPALA,
        "1\tKasus yang diselesaikan\t6 kasus\t-\t0 %",
        "2\tPasar\t22 pasar\t21 pasar\t95,45 %",
        "3\tKios\t10 kios\t5 kios\t50,00 %",
      ],
    }),
  },
};
