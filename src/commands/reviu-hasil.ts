import { reviu as en } from "../bahasa/en/reviu";
import { reviu as id } from "../bahasa/id/reviu";
import { alamatLembar } from "../domain/lembar/area";
import {
  bacaBarisReviu,
  type BarisLembarReviu,
  type BarisTerbaca,
  type KelompokReviu,
} from "../domain/reviu/lembar-reviu";
import {
  bandingkanPutaran,
  kunciTemuan,
  type JatiDiri,
  type Keadaan,
  type TemuanLama,
} from "../domain/reviu/putaran";
import { selLainDiragukan } from "../domain/reviu/penjelasan/sel-lain";
import { susunBahan, type BahanReviu } from "../domain/reviu/bahan/bahan";
import { persenKosong } from "../domain/reviu/hitung/persen-kosong";
import { jangkauan, reviuBahan, type Jangkauan } from "../domain/reviu/reviu";
import type { Penjelasan, TemuanReviu } from "../domain/reviu/temuan-reviu";
import type { LembarMentah } from "../domain/tabel";
import type { Tingkat } from "../domain/temuan/temuan";
import type { SumberReviu } from "../workbook/reviu/baca-reviu";
import {
  judulTemuan,
  kodeJudul,
  kodeRinci,
  labelLama,
  labelLembar,
  menurutKata,
  rapat,
  teksReviu,
} from "./reviu-kata";

/** What a review may be laid beside. */
export interface PembandingReviu {
  /** The sheets of last year's workbook. */
  readonly tahunLalu?: readonly LembarMentah[];
}

/** A finding in words, and the reason why the user says that the figure is right all the same. */
export interface TemuanDiucapkan {
  readonly temuan: TemuanReviu;
  /** What tells it from the others, on every run. */
  readonly kunci: string;
  readonly judul: string;
  /** What the cell displays, and holds where that is another number. */
  readonly tertulis: string;
  /** One sentence: what is stated and what it should be. */
  readonly pesan: string;
  /** Why it may have become so; "" where nothing tells. */
  readonly penjelasan: string;
  /** Both, and that the cell itself stays where another one is the likelier culprit. */
  readonly uraian: string;
  /** Another cell is the likelier culprit: what it should be holds only if that one is right. */
  readonly bersyarat: boolean;
  /** "" where the user has not accepted it. */
  readonly alasan: string;
  readonly keadaan: Keadaan;
  /** "'Bab III'!E39": where a jump leads. */
  readonly letak: string;
  /** "Bab III · Tabel 3.5": the table under which it is listed. */
  readonly kelompok: string;
  /** What Perbaiki would write, where one explanation clearly wins. */
  readonly usulan?: UsulanPerbaikan;
}

/** One cell, what is displayed there and what would be. */
interface UsulanSel {
  readonly sel: string;
  readonly dari: string;
  readonly menjadi: string;
}

/** One cell, or two that were exchanged. */
export interface UsulanPerbaikan extends UsulanSel {
  readonly juga?: UsulanSel;
}

/** A line of the review before. */
export type BarisLama = BarisTerbaca & TemuanLama;

/** What a review found. */
export interface HasilReviu {
  readonly temuan: readonly TemuanDiucapkan[];
  /** Lines of the review before whose finding is gone. */
  readonly selesai: readonly BarisLama[];
  /** Reasons on the last review's sheet whose finding is gone. */
  readonly lepas: readonly BarisLama[];
  /** Findings by level, without those that were accepted. */
  readonly banyak: Readonly<Record<Tingkat, number>>;
  readonly diterima: number;
  readonly ringkasan: string;
  /** Nothing could be reviewed, so that nothing may be called right: why, and what to do. */
  readonly kosong?: string;
}

/** A reason to be kept, by the finding's key; "" takes it away. */
export interface AlasanBaru {
  readonly kunci: string;
  readonly alasan: string;
}

/** Sheet of a place, as the place spells it: "'Bab III'". */
export const lembarLetak = (letak: string): string => letak.slice(0, letak.lastIndexOf("!"));
const letakTemuan = ({ lembar, sel }: TemuanReviu): string => alamatLembar(lembar, sel);

/** What tells a finding from the others on every run. */
export function jatiDiri(temuan: TemuanReviu): JatiDiri {
  const { label, tertulis } = temuan;
  return { lembar: lembarLetak(letakTemuan(temuan)), kode: kodeRinci(temuan), label, tertulis };
}

/** A line of ours as a finding of the review before; the sentence of its state in either language. */
function barisLama(baris: BarisTerbaca): BarisLama {
  const keadaan = menurutKata<keyof typeof id.keadaan>(baris.keadaan, id.keadaan, en.keadaan) ?? "";
  const label = labelLama(baris.label);
  return { ...baris, label, keadaan, kode: kodeJudul(baris.judul), lembar: lembarLetak(baris.letak) };
}

/** What a cell displays, and what it holds where that is another number. */
const kutipan = (tertulis: string, tersimpan: string | undefined): string =>
  tersimpan === undefined ? tertulis : teksReviu().tersimpan(tertulis, tersimpan);

/** The sentence of a finding; the code decides the type of its values. */
function kalimatReviu({ kode, isi, tertulis, tersimpan }: TemuanReviu): string {
  const ucap: (isi: never) => string = teksReviu().temuan[kode];
  const dikutip = "tertulis" in isi && isi.tertulis === tertulis;
  return ucap((dikutip ? { ...isi, tertulis: kutipan(tertulis, tersimpan) } : isi) as never);
}

/** An explanation with what its cell holds. */
const terkutip = (satu: Penjelasan): Penjelasan =>
  "dari" in satu ? { ...satu, dari: kutipan(satu.dari, satu.tersimpan) } : satu;

/** What a repair would change, as the cells write their figures. */
function usulan({
  perbaikan,
  sel,
  tertulis,
  tersimpan,
  seharusnyaTeks,
  penjelasan,
}: TemuanReviu): UsulanPerbaikan | undefined {
  if (!perbaikan) return undefined;
  const tukar = penjelasan.find((satu) => satu.jenis === "sel-tertukar");
  if (perbaikan.juga && tukar) {
    const { satu, dua } = tukar;
    const juga = { sel: dua.sel, dari: dua.teks, menjadi: satu.teks };
    return { sel: satu.sel, dari: satu.teks, menjadi: dua.teks, juga };
  }
  if (perbaikan.sel === sel) return { sel, dari: kutipan(tertulis, tersimpan), menjadi: seharusnyaTeks };
  const sebab = penjelasan.find((satu) => "dari" in satu && satu.sel === perbaikan.sel);
  return sebab && "dari" in sebab
    ? { sel: sebab.sel, dari: kutipan(sebab.dari, sebab.tersimpan), menjadi: sebab.menjadi }
    : undefined;
}

function uraian(temuan: TemuanReviu, pesan: string, penjelasan: string): string {
  const tetap = selLainDiragukan(temuan) ? teksReviu().selTetap : "";
  return [pesan, penjelasan, tetap].filter(Boolean).join(" ");
}

/** Puts findings into words; no reason and no earlier review is known. */
function ucapkanTemuan(temuan: TemuanReviu, alasan = "", keadaan: Keadaan = ""): TemuanDiucapkan {
  const t = teksReviu();
  const usul = usulan(temuan);
  const [pesan, penjelasan] = [
    kalimatReviu(temuan),
    temuan.penjelasan.map((satu, ke) => t.penjelasan(terkutip(satu), ke)).join(" "),
  ];
  return {
    temuan,
    letak: letakTemuan(temuan),
    kelompok: judulKelompok(temuan),
    ...(usul ? { usulan: usul } : {}),
    kunci: kunciTemuan(jatiDiri(temuan)),
    judul: judulTemuan(temuan),
    tertulis: kutipan(temuan.tertulis, temuan.tersimpan),
    pesan,
    penjelasan,
    uraian: uraian(temuan, pesan, penjelasan),
    bersyarat: selLainDiragukan(temuan),
    alasan,
    keadaan,
  };
}

function alasanDari(lama: readonly BarisLama[], baru: readonly AlasanBaru[]): Map<string, string> {
  const hasil = new Map(
    lama.filter(({ alasan }) => alasan !== "").map((satu) => [kunciTemuan(satu), satu.alasan]),
  );
  for (const { kunci, alasan } of baru) hasil.set(kunci, alasan);
  return hasil;
}

/** What is said where no figure could be computed again and nothing else was found either. */
function kataKosong(
  temuan: readonly TemuanDiucapkan[],
  { tabel, hitungan, terisi }: Jangkauan,
): string | undefined {
  const { kosong } = teksReviu();
  if (temuan.length > 0 || hitungan > 0) return undefined;
  return tabel === 0 ? kosong.tabel : kosong.hitungan(tabel, terisi);
}

/** What could be computed and is not there: a note beside what was found, "" where nothing is missing. */
function kataBelumDiisi(bahan: BahanReviu): string {
  const ada = persenKosong(bahan);
  return ada ? teksReviu().belumDiisi(ada.banyak, alamatLembar(ada.pertama.lembar, ada.pertama.sel)) : "";
}

function ringkasan(
  temuan: readonly TemuanDiucapkan[],
  selesai: number,
  bahan: BahanReviu,
): Pick<HasilReviu, "banyak" | "diterima" | "ringkasan" | "kosong"> {
  const t = teksReviu();
  const kosong = kataKosong(temuan, jangkauan(bahan));
  const terbuka = (tingkat: Tingkat): number =>
    temuan.filter((satu) => satu.alasan === "" && satu.temuan.tingkat === tingkat).length;
  const banyak = { galat: terbuka("galat"), peringatan: terbuka("peringatan"), info: terbuka("info") };
  const diterima = temuan.filter((satu) => satu.alasan !== "").length;
  const yang = (keadaan: Keadaan): number => temuan.filter((satu) => satu.keadaan === keadaan).length;
  const berubah = yang("baru") + selesai > 0;
  const kata =
    (kosong ?? t.ringkasan(banyak.galat, banyak.peringatan, banyak.info) + kataBelumDiisi(bahan)) +
    (diterima > 0 ? t.diterima(diterima) : "") +
    (berubah ? t.perubahan(yang("baru"), selesai, yang("terbuka")) : "");
  return { banyak, diterima, ringkasan: kata, ...(kosong === undefined ? {} : { kosong }) };
}

/** Reviews what was read, and lays the review before beside it. */
export function susunHasil(
  { lembar, skala, lama }: SumberReviu,
  baru: readonly AlasanBaru[] = [],
  tahunLalu?: readonly LembarMentah[],
): HasilReviu {
  const baris = lama && bacaBarisReviu(lama).map(barisLama);
  const alasan = alasanDari(baris ?? [], baru);
  const bahan = susunBahan(lembar, {
    skala: skala.skala,
    celah: skala.aturan,
    ...(tahunLalu ? { tahunLalu } : {}),
  });
  const ditemukan = reviuBahan(bahan);
  const { keadaan, selesai, pasangan } = bandingkanPutaran(baris, ditemukan.map(jatiDiri));
  const temuan = ditemukan.map((satu, i) => {
    const benar = alasan.get(kunciTemuan(jatiDiri(satu))) ?? "";
    // What the user declares right is neither new nor open; with the reason taken back it is open again.
    const terbuka = pasangan[i]?.alasan ? "terbuka" : "";
    return ucapkanTemuan(satu, benar, benar === "" ? keadaan[i] || terbuka : "");
  });
  const ada = new Set(temuan.map(({ kunci }) => kunci));
  const lepas = (baris ?? []).filter((satu) => satu.alasan !== "" && !ada.has(kunciTemuan(satu)));
  const mended = selesai.filter((satu) => satu.alasan === "");
  return { temuan, selesai: mended, lepas, ...ringkasan(temuan, mended.length, bahan) };
}

function barisLembar({ temuan, letak, judul, uraian, alasan, keadaan }: TemuanDiucapkan): BarisLembarReviu {
  const { tingkat, tertulis, seharusnyaTeks } = temuan;
  const t = teksReviu();
  return {
    tingkat,
    namaTingkat: t.tingkat[tingkat],
    letak,
    label: labelLembar(temuan),
    judul,
    tertulis: rapat(tertulis),
    seharusnya: seharusnyaTeks,
    penjelasan: uraian,
    alasan,
    keadaan: keadaan === "" ? "" : t.keadaan[keadaan],
  };
}

function barisSelesai(baris: BarisLama): BarisLembarReviu {
  const { letak, judul, tertulis, seharusnya, penjelasan, alasan } = baris;
  const t = teksReviu();
  const label = baris.label || t.lembar.seluruhTabel;
  const isi = { letak, label, judul, tertulis, seharusnya, penjelasan, alasan };
  return { ...isi, tingkat: "info", namaTingkat: t.lembar.selesai, keadaan: t.keadaan.diperbaiki };
}

/** Table by table, in the order of the workbook; last what was mended, and reasons whose finding is gone. */
export function kelompokReviu({ temuan, selesai, lepas }: HasilReviu): KelompokReviu[] {
  const t = teksReviu().lembar;
  const hasil = new Map<string, BarisLembarReviu[]>();
  for (const satu of temuan) {
    hasil.set(satu.kelompok, [...(hasil.get(satu.kelompok) ?? []), barisLembar(satu)]);
  }
  const akhir = [
    { judul: t.sudahDiperbaiki, baris: selesai.map(barisSelesai) },
    { judul: t.tidakDitemukanLagi, baris: lepas.map(barisSelesai) },
  ].filter(({ baris }) => baris.length > 0);
  return [...[...hasil].map(([judul, baris]) => ({ judul, baris })), ...akhir];
}

/** A table without a title, and what stands in no table, is named by its sheet. */
const judulKelompok = ({ lembar, tabel }: TemuanReviu): string =>
  tabel === "" ? lembar : `${lembar} · ${tabel}`;
