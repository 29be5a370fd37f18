import { reviu as en } from "../bahasa/en/reviu";
import { reviu as id } from "../bahasa/id/reviu";
import { alamatLembar } from "../domain/lembar/area";
import { judulBebas } from "../domain/lembar/rencana-siapkan";
import {
  bacaAlasan,
  JUDUL_REVIU,
  rencanaReviu,
  type AlasanLama,
  type BarisLembarReviu,
  type KelompokReviu,
} from "../domain/reviu/lembar-reviu";
import { reviu } from "../domain/reviu/reviu";
import type { KodeReviu, TemuanReviu } from "../domain/reviu/temuan-reviu";
import type { Tingkat } from "../domain/temuan/temuan";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { Catatan } from "../workbook/jurnal";
import { bahasaTampilan } from "../workbook/lingkungan";
import { bacaSumberReviu, type SumberReviu } from "../workbook/reviu/baca-reviu";
import { tulisReviu } from "../workbook/reviu/tulis-reviu";
import type { Bacaan, HasilPerintah } from "./jenis";
import { pesanJurnal } from "./pesan-jurnal";
import { gagal, pesanCetak, pesanExcel, selesai } from "./teks";

/** A finding in words, and the reason why the user says that the figure is right all the same. */
export interface TemuanDiucapkan {
  readonly temuan: TemuanReviu;
  readonly judul: string;
  /** One sentence: what is stated and what it should be. */
  readonly pesan: string;
  /** Why it may have become so; "" where nothing tells. */
  readonly penjelasan: string;
  /** "" where the user has not accepted it. */
  readonly alasan: string;
}

/** What a review found. */
export interface HasilReviu {
  readonly temuan: readonly TemuanDiucapkan[];
  /** Reasons on the last review's sheet whose finding is gone. */
  readonly lepas: readonly AlasanLama[];
  /** Findings by level, without those that were accepted. */
  readonly banyak: Readonly<Record<Tingkat, number>>;
  readonly diterima: number;
  readonly ringkasan: string;
}

function teks(): typeof id {
  return bahasaTampilan() === "id" ? id : en;
}

/** The code of a finding by its title on the sheet, in whichever language that was written. */
function kodeJudul(judul: string): string {
  const cari = (kamus: Readonly<Record<KodeReviu, string>>) =>
    Object.entries(kamus).find(([, kata]) => kata === judul)?.[0];
  return cari(id.judul) ?? cari(en.judul) ?? judul;
}

const lembarLetak = (letak: string): string => letak.slice(0, letak.lastIndexOf("!"));
const rapat = (isi: string): string => isi.replace(/\s+/g, " ").trim();

function kunci(lembar: string, kode: string, label: string, tertulis: string): string {
  return [lembar, kode, rapat(label), rapat(tertulis)].join("\u0000");
}

const letakTemuan = ({ lembar, sel }: TemuanReviu): string => alamatLembar(lembar, sel);

function kunciTemuan(temuan: TemuanReviu): string {
  return kunci(lembarLetak(letakTemuan(temuan)), temuan.kode, temuan.label, temuan.tertulis);
}

const kunciAlasan = ({ letak, judul, label, tertulis }: AlasanLama): string =>
  kunci(lembarLetak(letak), kodeJudul(judul), label, tertulis);

/** The sentence of a finding; the code decides the type of its values. */
function kalimat({ kode, isi }: TemuanReviu, t: typeof id): string {
  const ucap: (isi: never) => string = t.temuan[kode];
  return ucap(isi as never);
}

function susunHasil({ lembar, skala, lama }: SumberReviu): HasilReviu {
  const t = teks();
  const alasan = lama ? bacaAlasan(lama) : [];
  const menurutKunci = new Map(alasan.map((satu) => [kunciAlasan(satu), satu]));
  const temuan = reviu(lembar, { skala: skala.skala, celah: skala.aturan }).map((satu): TemuanDiucapkan => ({
    temuan: satu,
    judul: t.judul[satu.kode],
    pesan: kalimat(satu, t),
    penjelasan: satu.penjelasan.map(t.penjelasan).join(" "),
    alasan: menurutKunci.get(kunciTemuan(satu))?.alasan ?? "",
  }));
  const dipakai = new Set(temuan.map((satu) => kunciTemuan(satu.temuan)));
  const terbuka = (tingkat: Tingkat): number =>
    temuan.filter((satu) => satu.alasan === "" && satu.temuan.tingkat === tingkat).length;
  const banyak = { galat: terbuka("galat"), peringatan: terbuka("peringatan"), info: terbuka("info") };
  const diterima = temuan.filter((satu) => satu.alasan !== "").length;
  return {
    temuan,
    lepas: alasan.filter((satu) => !dipakai.has(kunciAlasan(satu))),
    banyak,
    diterima,
    ringkasan:
      t.ringkasan(banyak.galat, banyak.peringatan, banyak.info) + (diterima > 0 ? t.diterima(diterima) : ""),
  };
}

function barisLembar({ temuan, judul, pesan, penjelasan, alasan }: TemuanDiucapkan): BarisLembarReviu {
  const { tingkat, label, tertulis, seharusnyaTeks } = temuan;
  return {
    tingkat,
    namaTingkat: teks().tingkat[tingkat],
    letak: letakTemuan(temuan),
    label: rapat(label),
    judul,
    tertulis: rapat(tertulis),
    seharusnya: seharusnyaTeks,
    penjelasan: penjelasan === "" ? pesan : `${pesan} ${penjelasan}`,
    alasan,
  };
}

function barisLepas({ letak, label, judul, tertulis, alasan, isi }: AlasanLama): BarisLembarReviu {
  const [, , , , , , seharusnya = "", penjelasan = ""] = isi;
  return {
    tingkat: "info",
    namaTingkat: teks().tingkat.info,
    letak,
    label,
    judul,
    tertulis,
    seharusnya,
    penjelasan,
    alasan,
  };
}

/** Table by table, in the order of the workbook. */
function kelompok({ temuan, lepas }: HasilReviu): KelompokReviu[] {
  const t = teks().lembar;
  const hasil = new Map<string, BarisLembarReviu[]>();
  for (const satu of temuan) {
    const judul = `${satu.temuan.lembar} · ${satu.temuan.tabel || t.tabelTanpaJudul}`;
    const ada = hasil.get(judul);
    if (ada) ada.push(barisLembar(satu));
    else hasil.set(judul, [barisLembar(satu)]);
  }
  const sisa = lepas.length > 0 ? [{ judul: t.tidakDitemukanLagi, baris: lepas.map(barisLepas) }] : [];
  return [...[...hasil].map(([judul, baris]) => ({ judul, baris })), ...sisa];
}

/** Reads the workbook and reviews its figures; writes nothing. */
export async function bacaReviu(): Promise<Bacaan<HasilReviu>> {
  const hasil = await jalankan(bacaSumberReviu);
  return hasil.ada
    ? { ada: true, nilai: susunHasil(hasil.nilai) }
    : { ada: false, pesan: pesanExcel(hasil.galat) };
}

async function kerjakan(context: Konteks): Promise<HasilPerintah> {
  const t = teks();
  const sumber = await bacaSumberReviu(context);
  const { buku, lama } = sumber;
  if (!lama && buku.terkunci) return gagal(t.belumDitulis, pesanExcel({ kode: "TERKUNCI", asli: "" }));
  const hasil = susunHasil(sumber);
  const judul =
    lama?.judul ??
    judulBebas(
      JUDUL_REVIU,
      buku.lembar.map((satu) => satu.judul),
    );
  const rencana = rencanaReviu(judul, hasil.ringkasan, kelompok(hasil), t.lembar);
  const catatan = new Catatan(context, sumber.jurnal, "reviu");
  const tulisan = await tulisReviu(context, { buku, catatan, rencana, lama });
  if (tulisan.selesai)
    return selesai("berubah", hasil.ringkasan, [
      ...pesanCetak(tulisan.cetak),
      ...pesanJurnal(catatan.tercatat),
    ]);
  return gagal(t.belumDitulis, {
    ...pesanExcel(tulisan.galat, lama ? undefined : tulisan.sisa),
    saran: t.bolehUlang,
  });
}

/**
 * Reviews every table of figures of the workbook and lists what does not add up on the *Reviu* sheet, which is written
 * anew in place; the reasons in its last column stay. Reading costs three or four round trips, writing two.
 */
export async function reviuBuku(): Promise<HasilPerintah> {
  const hasil = await jalankan(kerjakan);
  return hasil.ada ? hasil.nilai : gagal(teks().gagal, pesanExcel(hasil.galat));
}
