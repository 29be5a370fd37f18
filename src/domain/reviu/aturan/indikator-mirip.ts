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

const BERANGKA = /\d/;

/** What stands for a word among names that may be alike: its beginning. Numbers tell things apart, whole. */
const pokok = (satu: string): string => (BERANGKA.test(satu) ? satu : satu.slice(0, AWAL_SAMA));

/** FNV-1a of how the words begin: names by the thousand are kept apart by a number each. */
function sidikPokok(semua: readonly string[]): number {
  let nilai = 0x811c9dc5;
  for (const satu of semua) {
    const panjang = BERANGKA.test(satu) ? satu.length : Math.min(AWAL_SAMA, satu.length);
    for (let i = 0; i < panjang; i++) nilai = Math.imul(nilai ^ satu.charCodeAt(i), 0x01000193);
    nilai = Math.imul(nilai ^ 32, 0x01000193);
  }
  return nilai;
}

/** Names whose words all begin alike are compared with so many others at most. */
const SEKELOMPOK = 200;

/** Word for word the same but for one, which stands there in another form. */
function satuKataLain(a: readonly string[], b: readonly string[]): boolean {
  const beda = a.filter((satu, i) => satu !== b[i]);
  if (a.length !== b.length || beda.length !== 1) return false;
  return a.every((satu, i) => pokok(satu) === pokok(b[i] ?? ""));
}

/** Names seen so far, by how their words begin: a long table is gone through once. */
class NamaDilihat {
  private readonly kelompok = new Map<number, SelReviu[]>();

  /** The first one seen that is word for word the same, but for one word in another form. */
  hampirSama(sel: SelReviu): SelReviu | undefined {
    const nama = kata(sel.teks);
    if (nama.length < KATA_CUKUP) return undefined;
    const kunci = sidikPokok(nama);
    const ada = this.kelompok.get(kunci);
    if (!ada) this.kelompok.set(kunci, [sel]);
    else if (ada.length < SEKELOMPOK) ada.push(sel);
    return ada?.find((dulu) => dulu !== sel && satuKataLain(kata(dulu.teks), nama));
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
