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

/** A name with the end of one word left open, and that word: names of the same form are alike but for it. */
function bentukTerbuka(teks: string): readonly { readonly bentuk: string; readonly kata: string }[] {
  const semua = kata(teks);
  if (semua.length < KATA_CUKUP) return [];
  return semua.flatMap((satu, i) => {
    if (satu.length <= AWAL_SAMA) return [];
    const bentuk = [...semua.slice(0, i), `${satu.slice(0, AWAL_SAMA)}…`, ...semua.slice(i + 1)].join(" ");
    return [{ bentuk, kata: satu }];
  });
}

/** Names seen so far by their open forms: a long table is gone through once. */
class NamaDilihat {
  private readonly menurutBentuk = new Map<string, { readonly kata: string; readonly sel: SelReviu }[]>();

  /** The first one seen that is word for word the same, but for one word in another form. */
  hampirSama(sel: SelReviu): SelReviu | undefined {
    const mirip = bentukTerbuka(sel.teks).flatMap(({ bentuk, kata: satu }) => {
      const ada = this.menurutBentuk.get(bentuk) ?? [];
      if (!ada.some((dulu) => dulu.kata === satu))
        this.menurutBentuk.set(bentuk, [...ada, { kata: satu, sel }]);
      return ada.find((dulu) => dulu.kata !== satu)?.sel ?? [];
    });
    return mirip.sort((a, b) => a.baris - b.baris)[0];
  }
}

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const kolom = tabel.ukur.kolom("indikator");
  if (!kolom) return [];
  const dilihat = new NamaDilihat();
  return tabel.data.flatMap(({ baris }) => {
    const sel = tabel.sel(baris, kolom.kolom);
    const lain = dilihat.hampirSama(sel);
    if (!lain) return [];
    const isi = { lain: lain.teks.replace(/\s+/g, " "), sel: lain.sel };
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
