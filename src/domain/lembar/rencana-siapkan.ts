import { lembarOlehNama, samaNama, type KerangkaBuku } from "./buku";
import { LEMBAR, type KunciStruktur, type Lembar } from "./daftar";
import type { NamaArea, RencanaLembar } from "./lembar";
import type { Struktur } from "./struktur";
import type { KunciTambahan } from "./tambahan";

/** By what a sheet of ours is known again, whatever its title is now. */
export interface TandaLembar {
  /** The hidden name on its A1. */
  readonly nama: string;
  /** Tables and cell names that stand on it. */
  readonly tabel: readonly string[];
  readonly namaLain: readonly string[];
}

/** A sheet to be made under a title that is free. */
export interface LembarBaru {
  readonly kunci: KunciStruktur;
  readonly judul: string;
  readonly rencana: RencanaLembar;
  /** The user's own sheet has our title. */
  readonly bentrok: boolean;
}

/** A part that a sheet of ours has lost. */
export interface BagianHilang {
  readonly kunci: KunciStruktur;
  readonly judul: string;
  readonly tabel: readonly string[];
  readonly nama: readonly NamaArea[];
}

/** What Siapkan Buku Kerja has to do. */
export interface RencanaSiapkan {
  readonly baru: readonly LembarBaru[];
  /** Sheets of ours that are there, by their present titles. */
  readonly ada: readonly { readonly kunci: KunciStruktur; readonly judul: string }[];
  readonly hilang: readonly BagianHilang[];
}

/**
 * The present title of a sheet of ours: by the hidden name on A1, else by a table or cell name of ours. Undefined where
 * it is not there.
 */
export function cariLembar(buku: KerangkaBuku, tanda: TandaLembar): string | undefined {
  const olehTabel = buku.tabel.find(({ nama }) => tanda.tabel.some((satu) => samaNama(satu, nama)))?.lembar;
  const calon = [
    lembarOlehNama(buku, tanda.nama),
    olehTabel,
    ...tanda.namaLain.map((nama) => lembarOlehNama(buku, nama)),
  ];
  return calon.find((satu) => satu && buku.lembar.some((lembar) => samaNama(lembar.judul, satu)));
}

/** The names and tables by which one of our sheets is known again. */
export function tandaLembar({ nama, tabel }: Lembar, rencana: RencanaLembar): TandaLembar {
  return { nama, tabel: tabel.map((satu) => satu.nama), namaLain: rencana.nama.map((satu) => satu.nama) };
}

/** Our title, or "IKU (LKjIP)", "IKU (LKjIP 2)" … where the user has a sheet of that title; at most 31 characters. */
export function judulBebas(dasar: string, terpakai: readonly string[]): string {
  const bebas = (judul: string): boolean => !terpakai.some((satu) => samaNama(satu, judul));
  if (bebas(dasar)) return dasar;
  for (let n = 1; ; n++) {
    const judul = `${dasar} (LKjIP${n === 1 ? "" : ` ${n}`})`;
    if (bebas(judul)) return judul;
  }
}

/** Users rename tables: only as many are lost as the sheet has fewer tables than planned. */
function tabelHilang(buku: KerangkaBuku, judul: string, rencana: RencanaLembar): string[] {
  const diLembar = buku.tabel.filter(({ lembar }) => samaNama(lembar, judul));
  const hilang = rencana.tabel
    .map(({ nama }) => nama)
    .filter((nama) => !buku.tabel.some((satu) => samaNama(satu.nama, nama)));
  return diLembar.length >= rencana.tabel.length ? [] : hilang;
}

function bagianHilang(
  buku: KerangkaBuku,
  kunci: KunciStruktur,
  judul: string,
  rencana: RencanaLembar,
): BagianHilang | undefined {
  const nama = rencana.nama.filter((satu) => lembarOlehNama(buku, satu.nama) === undefined);
  const tabel = tabelHilang(buku, judul, rencana);
  return nama.length === 0 && tabel.length === 0 ? undefined : { kunci, judul, tabel, nama };
}

/** Is a sheet made that is not there: always, or only where it was chosen. */
function diminta({ tambahan }: Lembar, dipilih: readonly KunciTambahan[]): boolean {
  return tambahan === undefined || dipilih.includes(tambahan);
}

/** Decides what is to be made and what is to be completed; sheets of the user are never in it. */
export function rencanaSiapkan(
  buku: KerangkaBuku,
  struktur: Struktur,
  dipilih: readonly KunciTambahan[] = [],
): RencanaSiapkan {
  const terpakai = buku.lembar.map(({ judul }) => judul);
  const baru: LembarBaru[] = [];
  const ada: RencanaSiapkan["ada"][number][] = [];
  const hilang: BagianHilang[] = [];
  for (const lembar of LEMBAR) {
    const { kunci } = lembar;
    const rencana = struktur[kunci];
    const kami = cariLembar(buku, tandaLembar(lembar, rencana));
    const bagian = kami === undefined ? undefined : bagianHilang(buku, kunci, kami, rencana);
    if (bagian) hilang.push(bagian);
    if (kami !== undefined) ada.push({ kunci, judul: kami });
    if (kami !== undefined || !diminta(lembar, dipilih)) continue;
    const judul = judulBebas(lembar.judul, terpakai);
    baru.push({ kunci, judul, rencana, bentrok: judul !== lembar.judul });
    terpakai.push(judul);
  }
  return { baru, ada, hilang };
}
