import { hurufKolom } from "../../tabel";
import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan, letakSel, selDilihat } from "../buat-temuan";
import { contoh } from "../contoh";
import { GALAT, JaringGalat, type SebabGalat } from "../penjelasan/sebab-galat";
import type { TemuanReviu } from "../temuan-reviu";
import { ANGKA_RUSAK } from "./angka-rusak";

const KEPALA = "NO\tSUB KEGIATAN\tPagu (Rp)\tRealisasi (Rp)\t%";

/** A cell of a table that displays an error. */
interface SelGalat {
  readonly lembar: string;
  readonly sel: string;
  readonly teks: string;
  readonly letak: ReturnType<typeof letakSel>;
}

/** A cause with all cells of the tables that show an error because of it. */
interface Kelompok {
  readonly sebab: SebabGalat;
  readonly akibat: readonly SelGalat[];
}

function selGalat({ tabel }: BahanReviu): SelGalat[] {
  return tabel.flatMap(({ tabel: satu }) =>
    satu.angka.flatMap(({ kolom }) =>
      satu.baris.flatMap(({ baris }) => {
        const sel = satu.sel(baris, kolom);
        const isi = { lembar: satu.lembar, sel: sel.sel, teks: sel.teks };
        return GALAT.test(sel.teks) ? [{ ...isi, letak: letakSel(satu, sel) }] : [];
      }),
    ),
  );
}

const tempat = ({ lembar, sel }: { readonly lembar: string; readonly sel: string }): string =>
  `${lembar}!${sel}`;

/** Many cells in error have few causes: each of these once, where it shows in a table. */
function kelompokkan({ lembar }: BahanReviu, galat: readonly SelGalat[]): Kelompok[] {
  return new JaringGalat(lembar).sebab().flatMap(({ sebab, akibat }) => {
    const tampak = galat.filter((satu) => akibat.has(tempat(satu)));
    return tampak.length > 0 ? [{ sebab, akibat: tampak }] : [];
  });
}

function temuanSebab({ tabel }: BahanReviu, { sebab, akibat }: Kelompok): TemuanReviu {
  const { lembar, sel, baris, teks, berumus } = sebab;
  const kolom = hurufKolom(sebab.kolom);
  const milik = tabel.find(
    ({ tabel: satu }) =>
      satu.lembar === lembar &&
      satu.baris.some((b) => b.baris === baris) &&
      satu.kolom.some((k) => k.kolom === kolom),
  )?.tabel;
  const lain = akibat.filter((satu) => tempat(satu) !== tempat(sebab));
  const isi = {
    teks: berumus || GALAT.test(teks) ? teks : (akibat[0]?.teks ?? ""),
    ikut: lain.map((satu) => selDilihat(lembar, satu)),
    ...(berumus || lain.length === 0 ? {} : { sebab: { sel, isi: teks } }),
  };
  const letak = { lembar, sel, tabel: milik?.judul ?? "", label: milik?.label(baris) ?? "", tertulis: teks };
  return buatTemuan("FORMULA_GALAT", "galat", isi, letak);
}

/** What shows an error only because of a broken figure, which is listed itself: both go together. */
function temuanIkut({ sebab, akibat }: Kelompok): TemuanReviu[] {
  const [pertama] = akibat;
  if (!pertama) return [];
  const di = (satu: SelGalat | SebabGalat): string => selDilihat(pertama.lembar, satu);
  const isi = { teks: pertama.teks, ikut: akibat.map(di), sebab: { sel: di(sebab), isi: sebab.teks } };
  return [buatTemuan("FORMULA_GALAT", "peringatan", isi, pertama.letak)];
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const galat = selGalat(bahan);
  if (galat.length === 0) return [];
  // A broken figure is listed as such, with the reading that would do.
  const rusak = new Set(ANGKA_RUSAK.periksa(bahan).map(tempat));
  return kelompokkan(bahan, galat).flatMap((satu) =>
    rusak.has(tempat(satu.sebab)) ? temuanIkut(satu) : [temuanSebab(bahan, satu)],
  );
}

/** A formula that ends in an error is printed as such: what it comes from is named once, however far it spreads. */
export const FORMULA_GALAT: Aturan = {
  kode: "FORMULA_GALAT",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "hitungan",
  periksa,
  contoh: {
    menyala: {
      lembar: contoh(KEPALA, "1\tPakaian dinas\t0\t0\t#DIV/0!", "2\tListrik\t5.591.600\t5.043.000\t90,19 %"),
      sel: "E2",
    },
    diam: contoh(KEPALA, "1\tPakaian dinas\t0\t0\t#BUSY!", "2\tListrik\t5.591.600\t5.043.000\t90,19 %"),
  },
};
