import { bolehPersen, samaIsian, samaPerubahan } from "./banding-isian";
import { bentukNama } from "./bentuk-nama";
import type { BarisAmbil, IsianSumber, IsiBaris, KunciKolom, Tujuan } from "./jenis";
import { IndeksNama, normalKode, normalNama } from "../tabel/kata/nama-baris";

/** A row of our own table that is already there. */
export interface BarisKami {
  /** Index among the data rows of the table, from 0. */
  readonly indeks: number;
  readonly isi: IsiBaris;
  readonly sel: string;
}

/** How a source row found its partner. */
export type CaraPadan = "kode" | "nama" | "mirip";

/** One row to be: what the sources say of it, and the row of ours that it belongs to. */
export interface Usul {
  readonly tujuan: Tujuan;
  readonly kami?: BarisKami;
  /** Source rows, in the order in which they were met. */
  readonly asal: string[];
  /** Keys of the source tables that hold it. */
  readonly tabel: Set<string>;
  readonly isi: Partial<Record<KunciKolom, IsianSumber>>;
  cara: CaraPadan;
}

/** Which value the sheet gets where sources differ: the first, none (ours stays, or there is no column), or each sheet its own. */
export type NasibSelisih = "pertama" | "kami" | "tidak" | "masing-masing";

/** Two source tables say different things of one row. */
export interface SelisihSumber {
  readonly tujuan: Tujuan;
  readonly kolom: KunciKolom;
  readonly nama: string;
  readonly pertama: IsianSumber;
  readonly kedua: IsianSumber;
  readonly ditulis?: NasibSelisih;
}

/** A difference with the row that it is about: what becomes of it is known when all sources are in. */
interface SelisihUsul extends SelisihSumber {
  readonly usul: Usul;
}

/** A source row that looks like another one: a person says whether they are one. */
export interface Kemiripan {
  readonly kunci: string;
  readonly tujuan: Tujuan;
  readonly sel: string;
  readonly nama: string;
  readonly dengan: { readonly sel: string; readonly nama: string };
  /** 0..1. */
  readonly yakin: number;
  /** What was decided: by default the row waits. */
  readonly keputusan: KeputusanMirip;
}

/** What to do with a row that only looks like another one. */
export type KeputusanMirip = "lewati" | "gabung" | "baru";

type Pemutus = (kunci: string) => KeputusanMirip;

const NAMA: Readonly<Record<Tujuan, readonly KunciKolom[]>> = {
  pk: ["sasaran", "indikator"],
  program: ["program"],
  iku: ["indikator"],
  anggaran: ["program", "kegiatan", "subKegiatan"],
  triwulan: ["indikator"],
  triwulanRp: ["subKegiatan"],
  renstra: ["indikator"],
};

/** The lowest name that a row has: what it is about. */
export function namaBaris(tujuan: Tujuan, isi: IsiBaris): string {
  const kunci = [...NAMA[tujuan]].reverse().find((satu) => isi[satu] !== undefined);
  return kunci === undefined ? "" : String(isi[kunci]?.isi ?? "");
}

function jalur(tujuan: Tujuan, isi: IsiBaris): string {
  return NAMA[tujuan].map((kunci) => normalNama(String(isi[kunci]?.isi ?? ""))).join("|");
}

/** How sure names are of the same words in another order, or with an abbreviation for some of them. */
const SEBENTUK = 0.95;

/** All rows that are to be in one table of ours: those that are there, and what the sources add. */
export class Kumpulan {
  readonly usul: Usul[] = [];
  private readonly berbeda: SelisihUsul[] = [];
  readonly mirip: Kemiripan[] = [];
  private readonly olehKode = new Map<string, Usul[]>();
  private readonly olehJalur = new Map<string, Usul[]>();
  private readonly olehNama = new Map<string, Usul[]>();
  private readonly serupa = new IndeksNama<Usul>();
  private readonly olehBentuk = new Map<string, Usul[]>();

  constructor(
    readonly tujuan: Tujuan,
    kami: readonly BarisKami[] = [],
  ) {
    for (const satu of kami)
      this.daftarkan({ tujuan, kami: satu, asal: [], tabel: new Set(), isi: {}, cara: "nama" }, satu.isi);
  }

  private daftarkan(usul: Usul, isi: IsiBaris): void {
    const nama = normalNama(namaBaris(this.tujuan, isi));
    const kode = isi.kode && normalKode(String(isi.kode.isi));
    this.usul.push(usul);
    if (kode) catat(this.olehKode, kode, usul);
    catat(this.olehJalur, jalur(this.tujuan, isi), usul);
    catat(this.olehNama, nama, usul);
    this.serupa.tambah(nama, usul);
    for (const bentuk of bentukNama(namaBaris(this.tujuan, isi))) catat(this.olehBentuk, bentuk, usul);
  }

  /** The row that is surely meant: by code, by all its names, by its own name where only one has it. */
  padanan(isi: IsiBaris, terpakai: ReadonlySet<Usul>): { usul: Usul; cara: CaraPadan } | undefined {
    const bebas = (daftar: readonly Usul[] | undefined): Usul[] =>
      (daftar ?? []).filter((satu) => !terpakai.has(satu));
    const [kode] = isi.kode ? bebas(this.olehKode.get(normalKode(String(isi.kode.isi)))) : [];
    if (kode) return { usul: kode, cara: "kode" };
    const [tepat] = bebas(this.olehJalur.get(jalur(this.tujuan, isi)));
    if (tepat) return { usul: tepat, cara: "nama" };
    const senama = bebas(this.olehNama.get(normalNama(namaBaris(this.tujuan, isi))));
    const [satu] = senama;
    return satu && senama.length === 1 && serasi(satu, isi) ? { usul: satu, cara: "nama" } : undefined;
  }

  /** A row of the same words in another order, or with an abbreviation for some of them. */
  sebentuk(isi: IsiBaris, terpakai: ReadonlySet<Usul>): Usul | undefined {
    return bentukNama(namaBaris(this.tujuan, isi))
      .flatMap((satu) => this.olehBentuk.get(satu) ?? [])
      .find((satu) => !terpakai.has(satu));
  }

  /** The most alike among the rows that no other row of the table has taken. */
  termirip(isi: IsiBaris, terpakai: ReadonlySet<Usul>): { usul: Usul; yakin: number } | undefined {
    const usul = this.sebentuk(isi, terpakai);
    if (usul) return { usul, yakin: SEBENTUK };
    const nama = normalNama(namaBaris(this.tujuan, isi));
    const hasil = this.serupa.cari(nama, (satu) => !terpakai.has(satu));
    return hasil && { usul: hasil.nilai, yakin: hasil.yakin };
  }

  /**
   * Takes the rows of one source table in: sure partners first, so that what looks alike is only sought among the rest.
   * @returns the rows that wait for a decision
   */
  masukkan(tabel: string, baris: readonly BarisAmbil[], putuskan: Pemutus): BarisAmbil[] {
    const terpakai = new Set<Usul>();
    const sisa = baris.filter((satu) => {
      const padan = this.padanan(satu.isi, terpakai);
      if (padan) this.gabung(padan.usul, satu, tabel, terpakai, padan.cara);
      return !padan;
    });
    const baru: Usul[] = [];
    const menunggu = sisa.filter((satu) => {
      const mirip = this.termirip(satu.isi, terpakai);
      const keputusan = mirip ? this.putuskan(satu, mirip, putuskan) : "baru";
      if (keputusan === "baru") baru.push(this.usulBaru(satu, tabel));
      else if (keputusan === "gabung" && mirip) this.gabung(mirip.usul, satu, tabel, terpakai, "mirip");
      return keputusan === "lewati";
    });
    for (const usul of baru) this.daftarkan(usul, usul.isi);
    return menunggu;
  }

  private putuskan(
    satu: BarisAmbil,
    { usul, yakin }: { usul: Usul; yakin: number },
    putuskan: Pemutus,
  ): KeputusanMirip {
    const isi = usul.kami?.isi ?? usul.isi;
    const nama = namaBaris(this.tujuan, satu.isi);
    const kunci = `${this.tujuan}|${satu.sel}|${normalNama(nama)}`;
    const keputusan = putuskan(kunci);
    this.mirip.push({
      kunci,
      tujuan: this.tujuan,
      sel: satu.sel,
      nama,
      dengan: { sel: usul.kami?.sel ?? usul.asal[0] ?? "", nama: namaBaris(this.tujuan, isi) },
      yakin: Math.round(yakin * 100) / 100,
      keputusan,
    });
    return keputusan;
  }

  private usulBaru({ sel, isi }: BarisAmbil, tabel: string): Usul {
    return { tujuan: this.tujuan, asal: [sel], tabel: new Set([tabel]), isi: { ...isi }, cara: "nama" };
  }

  private gabung(usul: Usul, satu: BarisAmbil, tabel: string, terpakai: Set<Usul>, cara: CaraPadan): void {
    terpakai.add(usul);
    usul.asal.push(satu.sel);
    usul.tabel.add(tabel);
    usul.cara = cara;
    for (const [kunci, isian] of Object.entries(satu.isi) as [KunciKolom, IsianSumber][]) {
      const ada = usul.isi[kunci];
      if (ada === undefined) usul.isi[kunci] = isian;
      else if (!this.sepakat(usul, satu.isi, kunci))
        this.berbeda.push({
          tujuan: this.tujuan,
          kolom: kunci,
          nama: namaBaris(this.tujuan, usul.isi),
          pertama: ada,
          kedua: isian,
          usul,
        });
    }
  }

  private sepakat({ isi, kami }: Usul, lain: IsiBaris, kunci: KunciKolom): boolean {
    const [a, b] = [isi[kunci], lain[kunci]];
    if (!a || !b) return true;
    return samaIsian(kunci, a.isi, b.isi, bolehPersen(isi, lain, kami?.isi ?? {}));
  }

  /**
   * What the sources say differently, and what is written of it.
   * @param kolom the columns that our table has
   */
  selisih(kolom: ReadonlySet<KunciKolom>): SelisihSumber[] {
    return this.berbeda
      .filter(
        ({ kolom: kunci, kedua, usul }) => !samaPerubahan(kunci, kedua.isi, usul.isi, usul.kami?.isi ?? {}),
      )
      .map(({ usul, ...satu }) => ({ ...satu, ditulis: nasib(satu.kolom, usul, kolom) }));
  }
}

/** A partner by its own name only must not contradict in what stands above: another sasaran is another row. */
function serasi(usul: Usul, isi: IsiBaris): boolean {
  const ada = usul.kami?.isi ?? usul.isi;
  return (["kode", "sasaran"] as const).every((kunci) => {
    const [a, b] = [ada[kunci], isi[kunci]];
    return !a || !b || usul.tujuan !== "pk" || samaIsian(kunci, a.isi, b.isi);
  });
}

function nasib(kunci: KunciKolom, { kami }: Usul, kolom: ReadonlySet<KunciKolom>): NasibSelisih {
  if (!kolom.has(kunci)) return "tidak";
  return kami?.isi[kunci] ? "kami" : "pertama";
}

function catat(peta: Map<string, Usul[]>, kunci: string, usul: Usul): void {
  const daftar = peta.get(kunci);
  if (daftar) daftar.push(usul);
  else peta.set(kunci, [usul]);
}
