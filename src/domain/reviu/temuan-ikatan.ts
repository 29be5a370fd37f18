import type { Perbaikan, Tingkat } from "../temuan/temuan";
import type { BahanReviu, TabelTerikat } from "./bahan/bahan";
import type { TabelReviu } from "./bahan/tabel-reviu";
import { DESIMAL_PERSEN, isiPerbaikan, tulisSeperti } from "./bahan/sel-reviu";
import { buatTemuan, letakSel } from "./buat-temuan";
import type { Ikatan, JenisIkatan } from "./hitung/ikatan";
import { penjelasanHilang } from "./penjelasan/baris-hilang";
import { penjelasanBaris } from "./penjelasan/baris-jumlah";
import { cariPenjelasan, penjelasanCalon, type Calon } from "./penjelasan/cari-penjelasan";
import { Jaring } from "./penjelasan/jaring";
import { nilaiLain } from "./penjelasan/nilai-lain";
import { penjelasanPaguLain } from "./penjelasan/pagu-lain";
import { selLainDiragukan } from "./penjelasan/sel-lain";
import { perbaikanTukar } from "./penjelasan/saling-tukar";
import { penjelasanPersen } from "./penjelasan/persen-lain";
import { jenisSuntingan } from "./penjelasan/suntingan";
import { hasilDibenarkan, tersangka, type Tersangka } from "./penjelasan/tersangka";
import type { DuaAngka, IsiTemuanReviu, KodeReviu, Penjelasan, TemuanReviu } from "./temuan-reviu";

const YAKIN = { menang: 0.95, diterangkan: 0.9, hitungan: 0.8, bercabang: 0.6 } as const;
/** More contradictions than this in one table have one cause, and no search for each of them. */
const BEDA_TERBANYAK = 200;
const PENJELASAN_TERBANYAK = 2;

const jaringTabel = new WeakMap<readonly Ikatan[], Jaring>();

function jaring(ikatan: readonly Ikatan[]): Jaring {
  let satu = jaringTabel.get(ikatan);
  if (!satu) jaringTabel.set(ikatan, (satu = new Jaring(ikatan)));
  return satu;
}

/** Everything but a percentage is written as its cell is. */
const desimalHitung = ({ hasil, rumus }: Ikatan): number =>
  rumus === "rasio" || rumus === "perubahan" ? Math.max(hasil.desimal, DESIMAL_PERSEN) : hasil.desimal;

/** The stated and the computed figure, as the cell writes its own. */
export function duaAngka(ikatan: Ikatan): DuaAngka {
  return {
    tertulis: ikatan.hasil.teks,
    hitung: tulisSeperti(ikatan.hasil, ikatan.tepat ?? 0, desimalHitung(ikatan)),
  };
}

interface Terang {
  readonly penjelasan: readonly Penjelasan[];
  readonly yakin: number;
  readonly pemenang?: Pick<Calon, "sel" | "nilai">;
  /** Two parts exchanged: both are put back. */
  readonly tukar?: Perbaikan;
}

/** Two parts exchanged: the result itself is right, and one cell alone mends nothing. */
const bagianLain = (penjelasan: Penjelasan, { hasil }: Ikatan): boolean =>
  penjelasan.jenis === "sel-tertukar" &&
  penjelasan.satu.sel !== hasil.sel &&
  penjelasan.dua.sel !== hasil.sel;

const diterangkan = new WeakMap<Ikatan, Terang>();

/** Sought once for each contradiction, however many rules ask for it. */
function terangkan(bahan: BahanReviu, milik: TabelTerikat, ikatan: Ikatan): Terang {
  const ada = diterangkan.get(ikatan);
  if (ada) return ada;
  const terang = cariTerang(bahan, milik, ikatan);
  diterangkan.set(ikatan, terang);
  return terang;
}

/** The cell that accounts for this contradiction and for others. */
const tersangkaDari = (semua: readonly Ikatan[], ikatan: Ikatan): Tersangka | undefined =>
  tersangka(semua).find(({ selesai }) => selesai.includes(ikatan));

/** By which slip the figure of such a cell came about, where one tells. */
export function penjelasanTersangka(tabel: TabelReviu, { sel, nilai, selesai }: Tersangka): Penjelasan[] {
  const suntingan = jenisSuntingan(sel.nilai ?? 0, nilai, sel.desimal);
  const calon = { sel, nilai, suntingan, selesai: selesai.length, sisa: 0, hasil: false };
  return [penjelasanCalon(tabel, calon) ?? []].flat();
}

/** Two exchanged cells are told as such, though each of them is found wrong by itself too. */
const tertukar = ({ tabel, ikatan: semua }: TabelTerikat, ikatan: Ikatan): boolean => {
  const khusus = penjelasanPersen(tabel, ikatan, semua);
  return khusus?.jenis === "sel-tertukar" && perbaikanTukar(semua, khusus) !== undefined;
};

function cariTerang(bahan: BahanReviu, milik: TabelTerikat, ikatan: Ikatan): Terang {
  const satu = tersangkaDari(milik.ikatan, ikatan);
  if (!satu || tertukar(milik, ikatan)) return terangSendiri(bahan, milik, ikatan);
  return { penjelasan: penjelasanTersangka(milik.tabel, satu), yakin: YAKIN.menang, pemenang: satu };
}

/** What explains a contradiction by itself. */
function terangSendiri(bahan: BahanReviu, { tabel, ikatan: semua }: TabelTerikat, ikatan: Ikatan): Terang {
  const khusus =
    penjelasanPaguLain(bahan, tabel, ikatan) ??
    penjelasanPersen(tabel, ikatan, semua) ??
    penjelasanBaris(tabel, ikatan);
  const { calon, menang } = cariPenjelasan(tabel, jaring(semua), ikatan, nilaiLain(bahan, tabel));
  const [pertama] = calon;
  const hilang = khusus ? undefined : penjelasanHilang(bahan, tabel, ikatan, semua);
  // Several sums miss the same row: no edit of one cell ends that.
  if (hilang?.kuat && !(menang && pertama && !pertama.hasil))
    return { penjelasan: [hilang], yakin: YAKIN.diterangkan };
  const kata = calon.flatMap((satu) => penjelasanCalon(tabel, satu) ?? []);
  if (kata.length === 0 && hilang) kata.push(hilang);
  const penjelasan = [...(khusus ? [khusus] : []), ...kata].slice(0, PENJELASAN_TERBANYAK);
  const hitung = { sel: ikatan.hasil, nilai: ikatan.tepat ?? 0 };
  const tukar = khusus?.jenis === "sel-tertukar" ? perbaikanTukar(semua, khusus) : undefined;
  if (tukar) return { penjelasan, yakin: YAKIN.menang, tukar };
  const sederhana = khusus !== undefined && !("sel" in khusus) && !bagianLain(khusus, ikatan);
  if (sederhana) return { penjelasan, yakin: YAKIN.menang, pemenang: hitung };
  if (menang && pertama && khusus === undefined)
    return { penjelasan, yakin: YAKIN.menang, pemenang: pertama };
  const cabang = calon.some(({ hasil }) => !hasil);
  return { penjelasan, yakin: khusus ? YAKIN.diterangkan : cabang ? YAKIN.bercabang : YAKIN.hitungan };
}

/** A result is written as exactly as its column is; a part that was mistyped as it stands. */
function perbaikanDari(ikatan: Ikatan, { sel, nilai }: Pick<Calon, "sel" | "nilai">): Perbaikan | undefined {
  if (sel.berumus) return undefined;
  if (sel.sel !== ikatan.hasil.sel) return { sel: sel.sel, isi: isiPerbaikan(sel, nilai) };
  const desimal = desimalHitung(ikatan);
  return {
    sel: sel.sel,
    isi: isiPerbaikan({ ...sel, desimal }, Number((ikatan.tepat ?? nilai).toFixed(desimal))),
  };
}

/** Where the finding stands, what it should be, how sure, why, and the edit that clearly wins. */
function letakIkatan(milik: TabelTerikat, ikatan: Ikatan, terang: Terang): Parameters<typeof buatTemuan>[3] {
  const { hasil, tepat = 0, rumus } = ikatan;
  const perbaikan = terang.tukar ?? (terang.pemenang && perbaikanDari(ikatan, terang.pemenang));
  return {
    ...letakSel(milik.tabel, hasil),
    seharusnya: hasil.persen || rumus === "rasio" ? tepat / 100 : tepat,
    seharusnyaTeks: duaAngka(ikatan).hitung,
    yakin: terang.yakin,
    penjelasan: terang.penjelasan,
    ...(perbaikan ? { perbaikan } : {}),
  };
}

/** Is it likelier that another cell is wrong than the result of this equation? */
export function selLainKeliru(bahan: BahanReviu, milik: TabelTerikat, ikatan: Ikatan): boolean {
  const { pemenang, penjelasan } = terangkan(bahan, milik, ikatan);
  const { sel } = ikatan.hasil;
  return pemenang ? pemenang.sel.sel !== sel : selLainDiragukan({ sel, penjelasan });
}

/** What tells one kind of contradiction from another. */
export interface RupaIkatan<K extends KodeReviu> {
  readonly kode: K;
  readonly tingkat: Tingkat | ((ikatan: Ikatan, milik: TabelTerikat) => Tingkat);
  readonly jenis: JenisIkatan;
  readonly isi: (ikatan: Ikatan, milik: TabelTerikat, bahan: BahanReviu) => IsiTemuanReviu[K] | undefined;
}

const bedaTabel = new WeakMap<readonly Ikatan[], ReadonlyMap<JenisIkatan, readonly Ikatan[]>>();

/** The contradictions of a table by kind: many rules ask, each for its own. */
function bedaMenurutJenis(ikatan: readonly Ikatan[]): ReadonlyMap<JenisIkatan, readonly Ikatan[]> {
  const ada = bedaTabel.get(ikatan);
  if (ada) return ada;
  const hasil = new Map<JenisIkatan, Ikatan[]>();
  for (const satu of ikatan) {
    if (satu.keadaan !== "beda") continue;
    const sejenis = hasil.get(satu.jenis);
    if (sejenis) sejenis.push(satu);
    else hasil.set(satu.jenis, [satu]);
  }
  bedaTabel.set(ikatan, hasil);
  return hasil;
}

const SUSUN: ReadonlySet<JenisIkatan> = new Set(["rincian", "jumlah-kolom", "jumlah-baris"]);

/** A sum that all else bears out: one of its parts is wrong, and the sum itself is not called so. */
const hasilTetap = ({ ikatan: semua }: TabelTerikat, ikatan: Ikatan): boolean =>
  SUSUN.has(ikatan.jenis) &&
  tersangkaDari(semua, ikatan) === undefined &&
  hasilDibenarkan(jaring(semua), ikatan);

/** The part of a contradiction that clearly is the wrong one; undefined where it is the result, or nobody knows. */
function bagianPemenang({ hasil }: Ikatan, { pemenang, tukar }: Terang): Terang["pemenang"] {
  return tukar || pemenang?.sel.sel === hasil.sel ? undefined : pemenang;
}

/** Parts that a slip tells of, below sums that all else bears out. */
function bagianTerang(bahan: BahanReviu, milik: TabelTerikat): Tersangka[] {
  const beda = [...SUSUN].flatMap((jenis) => bedaMenurutJenis(milik.ikatan).get(jenis) ?? []);
  return beda.slice(0, BEDA_TERBANYAK).flatMap((ikatan) => {
    const bagian = hasilTetap(milik, ikatan) && bagianPemenang(ikatan, terangkan(bahan, milik, ikatan));
    return bagian ? [{ ...bagian, selesai: [ikatan], utama: undefined, ikut: [] }] : [];
  });
}

/** The cells that are wrong though each is only a part of what does not tie; each once. */
export function bagianKeliru(bahan: BahanReviu, milik: TabelTerikat): Tersangka[] {
  const semua = [
    ...tersangka(milik.ikatan).filter(({ utama }) => utama === undefined),
    ...bagianTerang(bahan, milik),
  ];
  return [...new Map([...semua].reverse().map((satu) => [satu.sel.sel, satu])).values()].reverse();
}

/** The contradictions of one kind, each with the smallest edit that explains it. */
export function temuanIkatan<K extends KodeReviu>(bahan: BahanReviu, rupa: RupaIkatan<K>): TemuanReviu[] {
  return bahan.tabel.flatMap((milik) => {
    const beda = bedaMenurutJenis(milik.ikatan).get(rupa.jenis) ?? [];
    return beda.flatMap((ikatan, i) => {
      const dari = tersangkaDari(milik.ikatan, ikatan);
      const isi = dari && dari.utama !== ikatan ? undefined : rupa.isi(ikatan, milik, bahan);
      if (!isi) return [];
      const terang =
        i < BEDA_TERBANYAK ? terangkan(bahan, milik, ikatan) : { penjelasan: [], yakin: YAKIN.hitungan };
      const dibenarkan = hasilTetap(milik, ikatan);
      // The part that a slip tells of is named itself.
      if (dibenarkan && bagianPemenang(ikatan, terang)) return [];
      const milikRupa = typeof rupa.tingkat === "string" ? rupa.tingkat : rupa.tingkat(ikatan, milik);
      const tingkat = dibenarkan && terang.pemenang === undefined ? "peringatan" : milikRupa;
      return [buatTemuan(rupa.kode, tingkat, isi, letakIkatan(milik, ikatan, terang))];
    });
  });
}
