import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import type { SelReviu } from "../bahan/sel-reviu";
import type { TemuanReviu } from "../temuan-reviu";

/** Names of fewer words are alike by chance. */
const KATA_CUKUP = 6;
/** Two words that begin so are one word in two forms: "pengelolaan", "pengolahan". */
const AWAL_SAMA = 4;

const kata = (teks: string): string[] => teks.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

function seawal(a: string, b: string): boolean {
  const [pendek, panjang] = a.length < b.length ? [a, b] : [b, a];
  return pendek.length > AWAL_SAMA && pendek.slice(0, AWAL_SAMA) === panjang.slice(0, AWAL_SAMA);
}

/** Word for word the same, but for one word in another form. */
function hampirSama(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < KATA_CUKUP) return false;
  const beda = a.flatMap((satu, i) => (satu === b[i] ? [] : [[satu, b[i] ?? ""] as const]));
  const [satu] = beda;
  return beda.length === 1 && satu !== undefined && seawal(...satu);
}

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const kolom = tabel.ukur.kolom("indikator");
  if (!kolom) return [];
  const dilihat: { sel: SelReviu; kata: readonly string[] }[] = [];
  return tabel.data.flatMap(({ baris }) => {
    const sel = tabel.sel(baris, kolom.kolom);
    const satu = { sel, kata: kata(sel.teks) };
    const lain = dilihat.find((dulu) => hampirSama(dulu.kata, satu.kata));
    dilihat.push(satu);
    if (!lain) return [];
    const isi = { lain: lain.sel.teks.replace(/\s+/g, " "), sel: lain.sel.sel };
    return [buatTemuan("INDIKATOR_MIRIP", "peringatan", isi, { ...letakSel(tabel, sel), yakin: 0.7 })];
  });
}

const KEPALA = "NO\tSUB KEGIATAN\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";

/** Two rows of one table with all but one indicator: it was copied. */
export const INDIKATOR_MIRIP: Aturan = {
  kode: "INDIKATOR_MIRIP",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "permenpan-53-2014",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tFasilitasi data\tKoordinasi dalam rangka pengumpulan dan pengelolaan data industri\t2\t1\t50 %",
        "2\tPublikasi data\tKoordinasi dalam rangka pengumpulan dan pengolahan data industri\t4\t3\t75 %",
      ),
      sel: "C3",
    },
    diam: contoh(
      KEPALA,
      "1\tSekolah dasar\tPersentase guru yang bersertifikat pada jenjang sekolah dasar\t2\t1\t50 %",
      "2\tSekolah menengah\tPersentase guru yang bersertifikat pada jenjang sekolah menengah\t4\t3\t75 %",
    ),
  },
};
