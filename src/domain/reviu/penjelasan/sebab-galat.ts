import { bacaAngka } from "../../angka/baca-angka";
import { alamatSel, type LembarMentah } from "../../tabel";
import { didalam, kolomBarisIni, rujukanRumus, type Rujukan } from "../bahan/rujukan";

/** A cell of the workbook that lets formulas end in an error. */
export interface SebabGalat {
  readonly lembar: string;
  readonly sel: string;
  /** 1-based. */
  readonly baris: number;
  /** 0-based. */
  readonly kolom: number;
  /** As displayed. */
  readonly teks: string;
  /** Its own formula ends in the error; otherwise it was typed. */
  readonly berumus: boolean;
}

/** Excel's own error values; "#BUSY!" and "#GETTING_DATA" pass by themselves, "####" is only a narrow column. */
export const GALAT = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!|N\/A)$/;
/** What Excel takes for a number in arithmetic, though it is a text. */
const ANGKA_EXCEL = /^\s*[-+]?\d+\s*%?\s*$/;
interface Titik {
  readonly lembar: LembarMentah;
  /** 0-based, of the sheet. */
  readonly baris: number;
  readonly kolom: number;
}

const isi = <T>(grid: readonly (readonly T[])[] | undefined, { lembar, baris, kolom }: Titik) =>
  grid?.[baris - lembar.baris0]?.[kolom - lembar.kolom0];
const teksDi = (titik: Titik): string => (isi(titik.lembar.teks, titik) ?? "").trim();
const rumusDi = (titik: Titik): string => isi(titik.lembar.rumus, titik) ?? "";
const berumus = (titik: Titik): boolean => rumusDi(titik).startsWith("=");

const kunci = ({ lembar, baris, kolom }: Titik): string => `${lembar.nama}!${alamatSel(baris, kolom)}`;

/** Every cell of a sheet that displays an error. */
function galatLembar(lembar: LembarMentah): Titik[] {
  const { baris0, kolom0, teks } = lembar;
  return teks.flatMap((baris, b) =>
    baris.flatMap((satu, k) =>
      GALAT.test(satu.trim()) ? [{ lembar, baris: b + baris0, kolom: k + kolom0 }] : [],
    ),
  );
}

/** The cell of a reference, where it is a text with which arithmetic ends in #VALUE!. */
function teksPenyebab({ tunggal, dihitung, baris, kolom }: Rujukan, lembar: LembarMentah): Titik[] {
  const titik = { lembar, baris: baris[0], kolom: kolom[0] };
  const nilai = isi(lembar.nilai, titik);
  if (!tunggal || typeof nilai !== "string" || nilai.trim() === "" || ANGKA_EXCEL.test(nilai)) return [];
  return dihitung || bacaAngka(nilai).jenis === "rusak" ? [titik] : [];
}

const rapat = (teks: string): string => teks.replace(/\s+/g, " ").trim().toLowerCase();

/** Where a column's title stands above a cell; the nearest one. */
function kepalaKolom({ lembar, baris, kolom }: Titik, judul: string): Rujukan[] {
  for (let b = Math.min(baris - lembar.baris0, lembar.teks.length) - 1; b >= 0; b--) {
    const semua = (lembar.teks[b] ?? []).flatMap((satu, k) => (rapat(satu) === rapat(judul) ? [k] : []));
    const [dekat] = semua
      .map((k) => k + lembar.kolom0)
      .sort((x, y) => Math.abs(x - kolom) - Math.abs(y - kolom));
    if (dekat !== undefined)
      return [{ baris: [baris, baris], kolom: [dekat, dekat], tunggal: true, dihitung: false }];
  }
  return [];
}

const sebab = (titik: Titik): SebabGalat => ({
  lembar: titik.lembar.nama,
  sel: alamatSel(titik.baris, titik.kolom),
  baris: titik.baris + 1,
  kolom: titik.kolom,
  teks: teksDi(titik),
  berumus: berumus(titik),
});

/** A cell in error: what it comes from itself, and the cells in error that it reads. */
interface Simpul {
  readonly titik: Titik;
  readonly sebab: readonly SebabGalat[];
  readonly sumber: readonly Titik[];
}

/** A cause, and the cells that show an error because of it; "Lembar!F6". */
export interface AkibatSebab {
  readonly sebab: SebabGalat;
  readonly akibat: ReadonlySet<string>;
}

/** The errors of a workbook traced back to what they come from, through as many formulas as lie between. */
export class JaringGalat {
  private readonly lembar: ReadonlyMap<string, LembarMentah>;
  private readonly galat = new Map<LembarMentah, readonly Titik[]>();

  constructor(lembar: readonly LembarMentah[]) {
    this.lembar = new Map(lembar.map((satu) => [satu.nama.toLowerCase(), satu]));
  }

  /** The causes of all errors of the workbook, each once. A circle without any has every one of its cells. */
  sebab(): AkibatSebab[] {
    const simpul = [...this.lembar.values()].flatMap((satu) =>
      this.galatDi(satu).map((titik) => this.simpul(titik)),
    );
    const pembaca = new Map<string, string[]>();
    for (const { titik, sumber } of simpul)
      for (const satu of sumber) {
        const ada = pembaca.get(kunci(satu));
        if (ada) ada.push(kunci(titik));
        else pembaca.set(kunci(satu), [kunci(titik)]);
      }
    const hasil = kelompokkan(simpul, pembaca);
    const terang = new Set(hasil.flatMap(({ akibat }) => [...akibat]));
    const lingkar = simpul.filter(({ titik }) => !terang.has(kunci(titik)));
    return [
      ...hasil,
      ...lingkar.map(({ titik }) => ({ sebab: sebab(titik), akibat: new Set([kunci(titik)]) })),
    ];
  }

  private galatDi(lembar: LembarMentah): readonly Titik[] {
    let ada = this.galat.get(lembar);
    if (!ada) this.galat.set(lembar, (ada = galatLembar(lembar)));
    return ada;
  }

  private galatDalam(rujukan: Rujukan, lembar: LembarMentah): readonly Titik[] {
    const satu = { lembar, baris: rujukan.baris[0], kolom: rujukan.kolom[0] };
    if (rujukan.tunggal) return GALAT.test(teksDi(satu)) ? [satu] : [];
    return this.galatDi(lembar).filter(({ baris, kolom }) => didalam(rujukan, baris, kolom));
  }

  private dirujuk(titik: Titik): (readonly [Rujukan, LembarMentah])[] {
    const rumus = rumusDi(titik);
    const sebaris = kolomBarisIni(rumus).flatMap((judul) => kepalaKolom(titik, judul));
    return [...rujukanRumus(rumus), ...sebaris].flatMap((rujukan) => {
      const { lembar: nama } = rujukan;
      const lembar = nama === undefined ? titik.lembar : this.lembar.get(nama.toLowerCase());
      return lembar ? [[rujukan, lembar] as const] : [];
    });
  }

  private simpul(titik: Titik): Simpul {
    const dirujuk = this.dirujuk(titik);
    const sumber = dirujuk.flatMap(([rujukan, lembar]) => this.galatDalam(rujukan, lembar));
    if (sumber.length > 0) return { titik, sebab: [], sumber };
    const teks = teksDi(titik) === "#VALUE!" ? dirujuk.flatMap((satu) => teksPenyebab(...satu)) : [];
    return { titik, sebab: teks.length > 0 ? teks.map(sebab) : [sebab(titik)], sumber };
  }
}

/** Everything that is reached from a cell by what reads it. */
function terjangkau(awal: readonly string[], pembaca: ReadonlyMap<string, readonly string[]>): Set<string> {
  const hasil = new Set(awal);
  for (const satu of hasil) for (const lain of pembaca.get(satu) ?? []) hasil.add(lain);
  return hasil;
}

function kelompokkan(
  simpul: readonly Simpul[],
  pembaca: ReadonlyMap<string, readonly string[]>,
): AkibatSebab[] {
  const awal = new Map<string, { sebab: SebabGalat; dari: string[] }>();
  for (const { titik, sebab: milik } of simpul)
    for (const satu of milik) {
      const nama = `${satu.lembar}!${satu.sel}`;
      const ada = awal.get(nama) ?? { sebab: satu, dari: [] };
      ada.dari.push(kunci(titik));
      awal.set(nama, ada);
    }
  return [...awal.values()].map((satu) => ({ sebab: satu.sebab, akibat: terjangkau(satu.dari, pembaca) }));
}
