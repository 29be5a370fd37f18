import { hurufKolom } from "../tabel/alamat";
import { bacaArea, type Petak } from "./area";
import { samaNama } from "./buku";
import { kolomDiduga } from "./kolom-hilang";
import type { GayaArea, IsiRencana, KolomRencana, PilihanSel, TabelRencana, WarnaBersyarat } from "./lembar";
import { GAYA_BADAN, GAYA_KEPALA, GAYA_TOTAL } from "./rupa";
import { barisBerurutan, gayaKolom, gayaTotal, tempatKolom, warnaKolom } from "./tabel-formulir";
import { cariLetak, isiSel, kepalaTabel, type LembarTerpakai, type LetakTabel } from "./terpakai";

/** One formula for an area; `lama` is what stood in each of its cells, to be put back after a failure. */
export interface TulisRumus {
  readonly area: string;
  readonly rumus: IsiRencana;
  readonly lama: readonly unknown[];
}

/** What a table of an earlier version is given: columns at its right end, and our own formulas as they are now. */
export interface RencanaKolom {
  /** Its present name. */
  readonly tabel: string;
  readonly judul: readonly string[];
  readonly rumus: readonly TulisRumus[];
  readonly gaya: readonly GayaArea[];
  readonly pilihan: readonly PilihanSel[];
  readonly warna: readonly WarnaBersyarat[];
  readonly lebar: readonly { readonly kolom: string; readonly poin: number }[];
  /** Columns that are there under another title, it seems; nothing is added to the table until that is settled. */
  readonly diganti: readonly JudulDiganti[];
}

/** Our title, and the one that its column probably has now. */
export interface JudulDiganti {
  readonly judul: string;
  readonly diduga: string;
}

/** A table with the rows that count from 0 on the sheet. */
interface Tempat {
  readonly letak: LetakTabel;
  readonly petak: Petak;
  /** The last row of data. */
  readonly akhir: number;
  readonly kepala: readonly string[];
}

/** Formulas are the same whatever way a column of the own row is written: [@Pagu], [@[Pagu]], T[[#This Row],[Pagu]]. */
function bakukan(rumus: unknown, tabel: string): string {
  return String(rumus ?? "")
    .replaceAll(`${tabel}[[#This Row],[`, "[@[")
    .replace(/\[@([^[\]]+)\]/g, "[@[$1]]")
    .replace(/\]\](?=\])/g, "]]");
}

/** Our formulas name the table as we do; the user's table may have another name. */
function denganNama(rumus: IsiRencana, kami: string, kini: string): IsiRencana {
  return typeof rumus === "string" && rumus.startsWith("=") ? rumus.replaceAll(kami, kini) : rumus;
}

function gayaBaru(satu: KolomRencana, indeks: number, { petak, akhir, letak }: Tempat): GayaArea[] {
  const huruf = hurufKolom(indeks);
  const badan = `${huruf}${petak.atas + 2}:${huruf}${akhir + 1}`;
  const total = `${huruf}${akhir + 2}`;
  return [
    { area: `${huruf}${petak.atas + 1}`, gaya: GAYA_KEPALA },
    { area: badan, gaya: GAYA_BADAN },
    ...gayaKolom(satu, badan),
    ...(letak.total ? [{ area: total, gaya: GAYA_TOTAL }, ...gayaTotal(satu, total)] : []),
  ];
}

/** The formulas of a column that is added: its rows and its cell in the totals row. */
function rumusBaru(satu: KolomRencana, indeks: number, tempat: Tempat, kami: string): TulisRumus[] {
  const huruf = hurufKolom(indeks);
  const { petak, akhir, letak } = tempat;
  const isi = (rumus: IsiRencana): IsiRencana => denganNama(rumus, kami, letak.nama);
  const badan = `${huruf}${petak.atas + 2}:${huruf}${akhir + 1}`;
  return [
    ...(satu.rumus ? [{ area: badan, rumus: isi(satu.rumus), lama: [] }] : []),
    ...(letak.total && satu.total !== undefined
      ? [{ area: `${huruf}${akhir + 2}`, rumus: isi(satu.total), lama: [] }]
      : []),
  ];
}

/** Runs of cells of a column that hold exactly what an earlier version of ours wrote there. */
function rumusGanti(
  kolom: number,
  baris: readonly [number, number],
  lama: readonly string[] | undefined,
  rumus: IsiRencana | undefined,
  bahan: { readonly terpakai: LembarTerpakai; readonly tempat: Tempat; readonly kami: string },
): TulisRumus[] {
  if (!lama || rumus === undefined) return [];
  const { terpakai, tempat, kami } = bahan;
  const dikenal = lama.map((isi) => bakukan(denganNama(isi, kami, tempat.letak.nama), tempat.letak.nama));
  const huruf = hurufKolom(kolom);
  const hasil: { awal: number; lama: unknown[] }[] = [];
  for (let r = baris[0]; r <= baris[1]; r++) {
    const kini = isiSel(terpakai, terpakai.rumus, r, kolom);
    if (!dikenal.includes(bakukan(kini, tempat.letak.nama))) continue;
    const terakhir = hasil.at(-1);
    if (terakhir && terakhir.awal + terakhir.lama.length === r) terakhir.lama.push(kini);
    else hasil.push({ awal: r, lama: [kini] });
  }
  return hasil.map(({ awal, lama: isi }) => ({
    area: `${huruf}${awal + 1}:${huruf}${awal + isi.length}`,
    rumus: denganNama(rumus, kami, tempat.letak.nama),
    lama: isi,
  }));
}

/** What Excel leaves of a formula of ours when the sheet of the table that it looks into was deleted. */
function terputus(rumus: string): string[] {
  const putus = rumus.replace(/LKJIP_Tabel\w+\[[^[\]]+\]/g, "#REF!");
  return putus === rumus ? [] : [putus];
}

/** Cells without anything in a column that has a formula for them. */
function isiKosong(
  { bilaKosong }: KolomRencana,
  kolom: number,
  {
    terpakai,
    tempat,
    kami,
  }: { readonly terpakai: LembarTerpakai; readonly tempat: Tempat; readonly kami: string },
): TulisRumus[] {
  if (bilaKosong === undefined) return [];
  const kosong: number[] = [];
  for (let r = tempat.petak.atas + 1; r <= tempat.akhir; r++)
    if (String(isiSel(terpakai, terpakai.rumus, r, kolom) ?? "") === "") kosong.push(r);
  const huruf = hurufKolom(kolom);
  return barisBerurutan(kosong).map(([awal, akhir]) => ({
    area: `${huruf}${awal + 1}:${huruf}${akhir + 1}`,
    rumus: denganNama(bilaKosong, kami, tempat.letak.nama),
    lama: Array.from({ length: akhir - awal + 1 }, () => ""),
  }));
}

function gantiKolom(
  satu: KolomRencana,
  bahan: { readonly terpakai: LembarTerpakai; readonly tempat: Tempat; readonly kami: string },
): TulisRumus[] {
  const { petak, akhir, kepala, letak } = bahan.tempat;
  const indeks = kepala.findIndex((ada) => samaNama(ada, satu.judul));
  if (indeks < 0) return [];
  const kolom = petak.kiri + indeks;
  const total = letak.total ? akhir + 1 : -1;
  return [
    ...isiKosong(satu, kolom, bahan),
    ...rumusGanti(kolom, [petak.atas + 1, akhir], terputus(satu.bilaKosong ?? ""), satu.bilaKosong, bahan),
    ...rumusGanti(kolom, [petak.atas + 1, akhir], satu.rumusLama, satu.rumus, bahan),
    ...(total < 0 ? [] : rumusGanti(kolom, [total, total], satu.totalLama, satu.total, bahan)),
  ];
}

/** Totals of an earlier version stood in columns that were too narrow for them; the note beside them is no number. */
function susutTotal(
  kolom: readonly KolomRencana[],
  ganti: readonly TulisRumus[],
  { akhir, kepala, petak }: Tempat,
): GayaArea[] {
  const angka = kolom.filter(({ datar }) => datar === "Right").map(({ judul }) => judul);
  const sel = kepala.flatMap((judul, i) =>
    angka.some((satu) => samaNama(satu, judul)) ? [`${hurufKolom(petak.kiri + i)}${akhir + 2}`] : [],
  );
  return ganti
    .map(({ area }) => area.split(":")[0] ?? area)
    .filter((area) => sel.includes(area))
    .map((area) => ({ area, gaya: { bungkus: false, susut: true } }));
}

/** Something of the user's right of the table: the new columns take their width from nobody. */
function lebarBaru(
  kolom: readonly KolomRencana[],
  awal: number,
  terpakai: LembarTerpakai,
): RencanaKolom["lebar"] {
  const kanan = bacaArea(terpakai.area)?.kanan ?? -1;
  return kolom
    .map(({ lebar }, i) => ({ indeks: awal + i, poin: lebar }))
    .filter(({ indeks }) => indeks > kanan)
    .map(({ indeks, poin }) => ({ kolom: hurufKolom(indeks), poin }));
}

/** A second column beside a renamed one would split the figures of the user in two. */
function judulDiganti(rencana: TabelRencana, baru: readonly KolomRencana[], kepala: readonly string[]) {
  const kami = rencana.kolom.map(({ judul }) => judul);
  return baru.flatMap(({ judul }): JudulDiganti[] => {
    const diduga = kepala[kolomDiduga(kepala, kami, judul)];
    return diduga === undefined ? [] : [{ judul, diduga }];
  });
}

const TANPA_KOLOM = { judul: [], rumus: [], gaya: [], pilihan: [], warna: [], lebar: [] } as const;

/**
 * What a table on a sheet of ours lacks against the plan. New columns go to its right end, so that nothing of the user's
 * moves; formulas of ours are renewed only where they are exactly what an earlier version wrote.
 * @param lewati columns that it may go on lacking
 * @returns undefined where the table is not recognised or lacks nothing
 */
export function rencanaKolom(
  rencana: TabelRencana,
  terpakai: LembarTerpakai,
  lewati: readonly string[] = [],
): RencanaKolom | undefined {
  const letak = cariLetak(
    terpakai,
    rencana.nama,
    rencana.kolom.slice(0, 3).map(({ judul }) => judul),
  );
  const petak = letak && bacaArea(letak.area);
  if (!letak || !petak) return undefined;
  const kepala = kepalaTabel(terpakai, petak);
  const tempat: Tempat = { letak, petak, akhir: petak.bawah - (letak.total ? 1 : 0), kepala };
  const baru = rencana.kolom.filter(
    ({ judul }) => !lewati.includes(judul) && !kepala.some((ada) => samaNama(ada, judul)),
  );
  const kami = rencana.nama;
  const diganti = judulDiganti(rencana, baru, kepala);
  if (diganti.length > 0) return { tabel: letak.nama, diganti, ...TANPA_KOLOM };
  const ganti = rencana.kolom.flatMap((satu) => gantiKolom(satu, { terpakai, tempat, kami }));
  if (baru.length + ganti.length === 0) return undefined;
  const awal = petak.kanan + 1;
  const letakKolom = (i: number) =>
    tempatKolom(awal + i, petak.atas + 2, tempat.akhir + 1, letak.total ? 1 : 0);
  return {
    tabel: letak.nama,
    judul: baru.map(({ judul }) => judul),
    rumus: [...baru.flatMap((satu, i) => rumusBaru(satu, awal + i, tempat, kami)), ...ganti],
    gaya: [
      ...baru.flatMap((satu, i) => gayaBaru(satu, awal + i, tempat)),
      ...susutTotal(rencana.kolom, ganti, tempat),
    ],
    pilihan: baru.flatMap(({ pilihan }, i) => (pilihan ? [{ area: letakKolom(i).area, ...pilihan }] : [])),
    warna: baru.flatMap((satu, i) => warnaKolom(satu, letakKolom(i))),
    lebar: lebarBaru(baru, awal, terpakai),
    diganti,
  };
}
