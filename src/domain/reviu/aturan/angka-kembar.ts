import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import type { BarisReviu, TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import { khas } from "../hitung/khas";
import { bisaDijumlah } from "../hitung/kolom-jumlah";
import { mengepalai } from "../hitung/susunan";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "No\tKomoditi\tJanuari\tFebruari\tMaret\tApril\tRata - Rata";
const MINGGU = { uang: 1, lain: 2 } as const;
/** Tables with more rows than this repeat figures by chance. */
const BARIS_TERBANYAK = 2_000;

interface Kembar {
  readonly lain: BarisReviu;
  readonly satu: BarisReviu;
  readonly kolom: string[];
}

/** Pairs of rows that share telling figures, with the columns in which they do. */
function pasangan(tabel: TabelReviu, kolom: readonly string[]): Kembar[] {
  const hasil = new Map<string, Kembar>();
  for (const satuKolom of kolom) {
    const pertama = new Map<number, BarisReviu>();
    for (const satu of tabel.data) {
      const { nilai = 0 } = tabel.sel(satu.baris, satuKolom);
      if (!khas(nilai)) continue;
      const lain = pertama.get(nilai);
      if (!lain) pertama.set(nilai, satu);
      else catat(hasil, lain, satu, satuKolom);
    }
  }
  return [...hasil.values()];
}

function catat(hasil: Map<string, Kembar>, lain: BarisReviu, satu: BarisReviu, kolom: string): void {
  const kunci = `${String(lain.baris)}-${String(satu.baris)}`;
  const ada = hasil.get(kunci);
  if (ada) ada.kolom.push(kolom);
  else hasil.set(kunci, { lain, satu, kolom: [kolom] });
}

/** The whole row is the same: that is another finding. */
function seluruhnya(tabel: TabelReviu, lain: BarisReviu, satu: BarisReviu): boolean {
  return tabel.angka.every(
    ({ kolom }) => tabel.sel(lain.baris, kolom).nilai === tabel.sel(satu.baris, kolom).nilai,
  );
}

/** A figure this many times its row's middle one, or so small a part of it, does not belong to the row. */
const JAUH = 1.5;

function menyimpang(tabel: TabelReviu, baris: number, kolom: readonly string[], di: string): boolean {
  const nilai = kolom.flatMap((satu) => tabel.sel(baris, satu).nilai ?? []).sort((a, b) => a - b);
  const tengah = nilai[Math.floor(nilai.length / 2)] ?? 0;
  const banding = (tabel.sel(baris, di).nilai ?? 0) / tengah;
  return banding > JAUH || banding < 1 / JAUH;
}

/** One shared figure of many is chance, unless it is out of place in one of the two rows. */
function salinan(
  tabel: TabelReviu,
  { lain, satu, kolom: sama }: Kembar,
  kolom: readonly string[],
): Pick<Kembar, "lain" | "satu"> | undefined {
  const [pertama = ""] = sama;
  if (seluruhnya(tabel, lain, satu)) return undefined;
  if (sama.length >= (kolom.length > 2 ? MINGGU.lain : MINGGU.uang)) return { lain, satu };
  if (menyimpang(tabel, satu.baris, kolom, pertama)) return { lain, satu };
  return menyimpang(tabel, lain.baris, kolom, pertama) ? { lain: satu, satu: lain } : undefined;
}

/** Further rows that hold the figure: two of them may be alike throughout, which is told there. */
const selSerupa = (
  tabel: TabelReviu,
  { lain, satu }: Pick<Kembar, "lain" | "satu">,
  kolom: string,
): string[] =>
  tabel.data.flatMap((baris) =>
    baris !== lain &&
    baris !== satu &&
    tabel.sel(baris.baris, kolom).nilai === tabel.sel(satu.baris, kolom).nilai
      ? [`${kolom}${String(baris.baris)}`]
      : [],
  );

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const dibanding = tabel.angka.filter(
    ({ arti, peran }) => arti === "bulan" || peran === "realisasi" || peran === "realisasi_rp",
  );
  const kolom = dibanding.filter((satu) => bisaDijumlah(tabel, satu)).map((satu) => satu.kolom);
  if (
    kolom.length === 0 ||
    tabel.data.length > BARIS_TERBANYAK ||
    tabel.data.some(({ kode }) => /\d\.\d/.test(kode))
  )
    return [];
  return pasangan(tabel, kolom).flatMap((kembar) => {
    const { lain, satu } = salinan(tabel, kembar, kolom) ?? {};
    const { kolom: sama } = kembar;
    const [pertama = ""] = sama;
    if (!lain || !satu || mengepalai(tabel, kembar.lain, kembar.satu)) return [];
    const sel = tabel.sel(satu.baris, pertama);
    const juga = sama.length === 1 ? selSerupa(tabel, { lain, satu }, pertama) : [];
    const isi = {
      ...(juga.length > 0 ? { juga } : {}),
      lain: `${lain.label} (${pertama}${String(lain.baris)})`,
      nilai: sel.teks,
      banyak: sama.length,
    };
    return [buatTemuan("ANGKA_KEMBAR", "peringatan", isi, { ...letakSel(tabel, sel), yakin: 0.6 })];
  });
}

/** The same telling figure on rows that should differ: copied from another row. */
export const ANGKA_KEMBAR: Aturan = {
  kode: "ANGKA_KEMBAR",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tDaging Ayam\t37.376\t36.483\t32.495\t36.678\t35.758",
        "2\tTelur Ayam\t37.376\t24.839\t24.785\t36.678\t30.920",
        "3\tGula\t13.038\t13.075\t13.167\t12.922\t13.051",
      ),
      sel: "C3",
    },
    diam: contoh(
      KEPALA,
      "1\tBeras Balam\t11.495\t11.333\t11.333\t11.333\t11.374",
      "2\tBeras IR 64\t11.280\t11.333\t11.333\t11.711\t11.414",
      "3\tGula\t13.038\t13.075\t13.167\t12.922\t13.051",
    ),
  },
};
