import { lembarDari } from "./area";
import { KUNCI_SETELAN, samaNama, type KerangkaBuku } from "./buku";
import type { KunciLembar } from "./keadaan";
import type { NamaArea, RencanaLembar } from "./lembar";
import { JUDUL_LEMBAR, KUNCI_STRUKTUR, NAMA_LEMBAR, type KunciStruktur } from "./nama";

/** A sheet that is ours and already there. */
export interface LembarKami<K extends KunciLembar = KunciLembar> {
  readonly kunci: K;
  /** Its present title. */
  readonly judul: string;
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
  readonly hilang: readonly BagianHilang[];
}

type Struktur = Readonly<Record<KunciStruktur, RencanaLembar>>;

function setelanLembar(buku: KerangkaBuku): Readonly<Record<string, unknown>> {
  const setelan = buku.setelan[KUNCI_SETELAN.struktur];
  if (typeof setelan !== "object" || setelan === null || !("lembar" in setelan)) return {};
  return typeof setelan.lembar === "object" && setelan.lembar !== null ? { ...setelan.lembar } : {};
}

/** The title of the sheet where a name of ours stands; undefined where it is gone. */
export function lembarOlehNama(buku: KerangkaBuku, nama: string): string | undefined {
  const item = buku.nama.find((satu) => samaNama(satu.nama, nama));
  return item && lembarDari(item.rumus);
}

/**
 * Finds our sheets whatever their titles are now: by the hidden name on A1, else by a table or cell name of ours,
 * else by the sheet id that the document settings remember.
 */
export function cariLembar<K extends KunciLembar>(
  buku: KerangkaBuku,
  kunci: K,
  tanda: { readonly tabel: readonly string[]; readonly nama: readonly string[] },
): LembarKami<K> | undefined {
  const olehTabel = buku.tabel.find(({ nama }) => tanda.tabel.some((satu) => samaNama(satu, nama)))?.lembar;
  const id = setelanLembar(buku)[kunci];
  const calon = [
    lembarOlehNama(buku, NAMA_LEMBAR[kunci]),
    olehTabel,
    ...tanda.nama.map((nama) => lembarOlehNama(buku, nama)),
    buku.lembar.find((lembar) => lembar.id === id)?.judul,
  ];
  const judul = calon.find((satu) => satu && buku.lembar.some((lembar) => samaNama(lembar.judul, satu)));
  return judul === undefined ? undefined : { kunci, judul };
}

/** The names and tables by which a planned sheet is known again. */
export function tandaLembar(rencana: RencanaLembar): { tabel: string[]; nama: string[] } {
  return { tabel: rencana.tabel.map(({ nama }) => nama), nama: rencana.nama.map(({ nama }) => nama) };
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
  kami: LembarKami<KunciStruktur>,
  rencana: RencanaLembar,
): BagianHilang | undefined {
  const nama = rencana.nama.filter((satu) => lembarOlehNama(buku, satu.nama) === undefined);
  const tabel = tabelHilang(buku, kami.judul, rencana);
  if (nama.length === 0 && tabel.length === 0) return undefined;
  return { kunci: kami.kunci, judul: kami.judul, tabel, nama };
}

/** Decides what is to be made and what is to be completed; sheets of the user are never in it. */
export function rencanaSiapkan(buku: KerangkaBuku, struktur: Struktur): RencanaSiapkan {
  const terpakai = buku.lembar.map(({ judul }) => judul);
  const baru: LembarBaru[] = [];
  const hilang: BagianHilang[] = [];
  for (const kunci of KUNCI_STRUKTUR) {
    const rencana = struktur[kunci];
    const kami = cariLembar(buku, kunci, tandaLembar(rencana));
    if (kami) {
      const bagian = bagianHilang(buku, kami, rencana);
      if (bagian) hilang.push(bagian);
      continue;
    }
    const judul = judulBebas(JUDUL_LEMBAR[kunci], terpakai);
    baru.push({ kunci, judul, rencana, bentrok: judul !== JUDUL_LEMBAR[kunci] });
    terpakai.push(judul);
  }
  return { baru, hilang };
}
