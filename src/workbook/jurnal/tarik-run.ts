import { bacaArea } from "../../domain/lembar/area";
import { samaNama } from "../../domain/lembar/buku";
import { LEMBAR } from "../../domain/lembar/daftar";
import { namaRun, type Langkah, type LangkahAturan, type Run } from "../../domain/jurnal/jurnal";
import { sepertiRencana } from "../../domain/jurnal/sidik-rencana";
import { bertanda } from "../../domain/tabel/kolom-kami";
import { tempatNama, type BukuJurnal } from "./baca-jurnal";
import { bacaRun, petakLangkah, sidikIsi, type LembarBaca, type RunBaca } from "./baca-lama";
import { bukaDepan } from "./buka-depan";
import { hapusSetelan } from "./setelan";
import { TANPA_TARIK, type CaraTarik, type HasilTarik } from "./hasil-tarik";
import { aturanMilik, setengahJadi, tarikAturan, tarikTanda } from "./tarik-aturan";
import { bacaKolom, tarikBaris, tarikKolom } from "./tarik-baris";
import { tarikBawah } from "./tarik-bawah";
import { hapusNama, menggantung, tarikNama } from "./tarik-nama";
import { cetakLama, Lapis, tarikBlok, type CetakLama } from "./tarik-blok";

class Penarik {
  readonly lembar = new Set<string>();
  readonly dihapus = new Set<string>();
  readonly terproteksi = new Set<string>();
  readonly hilang = new Set<string>();
  readonly diubah: string[] = [];
  readonly barisDiubah = new Map<string, number>();
  readonly diisi: string[] = [];
  readonly kertas: [Excel.Worksheet, string][] = [];
  readonly areaCetak: [Excel.Worksheet, CetakLama][] = [];
  readonly sisa: Langkah[] = [];
  readonly tanpaRupa = new Set<string>();
  readonly tanpaCetak = new Set<string>();
  private readonly namaTetap: boolean;
  private readonly lapis = new Lapis();
  private tampak: number;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly buku: BukuJurnal,
    private readonly run: Run,
    private readonly baca: RunBaca,
    private readonly cara: CaraTarik,
  ) {
    this.tampak = baca.tampak.length;
    this.namaTetap = run.langkah.some((langkah) => {
      const isi = langkah.jenis === "kolom" ? bacaKolom(langkah, baca.tabel.get(langkah)) : undefined;
      // A column with formulas that stays needs the names that were made for it.
      return isi !== undefined && isi.isian > 0 && isi.berumus;
    });
  }

  tarik(langkah: Langkah): void {
    if (!("lembar" in langkah)) return this.tanpaLembar(langkah);
    const satu = this.baca.lembar[langkah.lembar];
    if (this.cara.hanyaBerubah && !this.adaIsi(langkah, satu)) return;
    if (!satu) {
      if (langkah.jenis === "lembar")
        this.hapusNama(langkah.nama.filter((nama) => menggantung(this.buku, nama)));
      this.hilang.add(this.run.lembar[langkah.lembar]?.judul ?? "");
      this.sisa.unshift(langkah);
    } else if (satu.sheet.protection.protected) {
      this.terproteksi.add(satu.judul);
      this.sisa.unshift(langkah);
    } else this.diLembar(langkah, satu);
  }

  private adaIsi(langkah: Langkah, satu: LembarBaca | undefined): boolean {
    if (langkah.jenis === "aturan") return aturanMilik(langkah, satu).length > 0;
    const isi = langkah.jenis === "sel" ? this.baca.blok.get(langkah)?.range.formulas : undefined;
    return isi?.some((baris) => baris.some(bertanda)) ?? false;
  }

  private diLembar(langkah: Extract<Langkah, { lembar: number }>, satu: LembarBaca): void {
    this.lembar.add(satu.judul);
    if (langkah.jenis === "aturan") this.aturan(langkah, satu);
    else if (langkah.jenis === "lembar") this.hapusLembar(langkah, satu);
    else if (langkah.jenis === "cetak") this.kertas.push([satu.sheet, langkah.kertas]);
    else if (langkah.jenis === "sisip") this.sisip(langkah, satu);
    else if (langkah.jenis === "baris" || langkah.jenis === "kolom") this.tabel(langkah, satu);
    else if (langkah.jenis === "bawah") this.bawah(langkah, satu);
    else {
      const blok = this.baca.blok.get(langkah);
      if (!blok) return;
      const { diubah, rupa } = tarikBlok(blok, this.lapis, this.cara.gagalTulis);
      this.diubah.push(...diubah);
      if (langkah.gabung && !rupa) this.tanpaRupa.add(satu.judul);
      if (!langkah.rupaSel || !rupa) return;
      if (!langkah.cetak) this.tanpaCetak.add(satu.judul);
      if (this.run.perintah === "laporan")
        this.areaCetak.push([satu.sheet, cetakLama(blok, langkah.rupaSel)]);
    }
  }

  /** What a failed run wrote into tables by halves was put back before: only that is known which stood there. */
  private tabel(langkah: Extract<Langkah, { jenis: "baris" | "kolom" }>, { judul }: LembarBaca): void {
    if (this.cara.gagalTulis && !this.cara.barisUtuh) return;
    const ada = this.baca.tabel.get(langkah);
    const tetap = langkah.jenis === "baris" ? tarikBaris(langkah, ada) : tarikKolom(langkah, ada);
    if (tetap > 0) this.barisDiubah.set(judul, (this.barisDiubah.get(judul) ?? 0) + tetap);
  }

  private bawah(langkah: Extract<Langkah, { jenis: "bawah" }>, { judul }: LembarBaca): void {
    const { gagalTulis = false, tertinggal = false } = this.cara;
    const tetap = tarikBawah(langkah, this.baca.bawah.get(langkah), gagalTulis || tertinggal);
    if (tetap > 0) this.barisDiubah.set(judul, (this.barisDiubah.get(judul) ?? 0) + tetap);
  }

  private aturan(langkah: LangkahAturan, satu: LembarBaca): void {
    const { cara, buku } = this;
    const lama = cara.aturanLama?.get(satu.judul);
    if (lama)
      for (const objek of satu.daftar.items)
        if (!lama.has(objek.id) && setengahJadi(satu, objek)) objek.delete();
    if (langkah.milik === "reviu") return tarikTanda(satu.sheet, satu.tanda, langkah.aturan);
    const [dulu, letak] = [bacaArea(langkah.area), petakLangkah(buku, langkah, satu.judul)];
    if (dulu && letak) tarikAturan(satu.sheet, satu.milikKami, langkah.aturan, { dulu, kini: letak.petak });
  }

  private hapusLembar(langkah: Extract<Langkah, { jenis: "lembar" }>, satu: LembarBaca): void {
    if (!this.bolehHapus(langkah, satu) || this.tampak < 2) {
      this.lembar.delete(satu.judul);
      this.diisi.push(satu.judul);
      return;
    }
    // The name by which the sheet is known goes last: what stops in between is found again.
    const penanda = this.run.lembar[langkah.lembar]?.nama ?? "";
    this.hapusNama(langkah.nama.filter((nama) => nama !== penanda));
    satu.sheet.delete();
    this.dihapus.add(satu.judul);
    this.hapusNama(langkah.nama.filter((nama) => nama === penanda));
    this.tampak--;
  }

  private hapusNama(daftar: readonly string[]): void {
    hapusNama(this.context, this.buku, daftar);
  }

  private bolehHapus(langkah: Extract<Langkah, { jenis: "lembar" }>, { judul }: LembarBaca): boolean {
    const isi = this.baca.isi.get(langkah);
    const utuh = isi !== undefined && langkah.sidik !== undefined && sidikIsi(isi) === langkah.sidik;
    const milikKami = tempatNama(this.buku, this.run.lembar[langkah.lembar]?.nama ?? "")?.judul === judul;
    return (utuh && milikKami) || this.cara.gagalTulis === true || this.sedangDibuat(langkah);
  }

  /** Titles of sheets that the run was making and on which something stands that it did not plan. */
  terisi(): string[] {
    return this.run.langkah.flatMap((langkah) => {
      const satu = langkah.jenis === "lembar" ? this.baca.lembar[langkah.lembar] : undefined;
      return langkah.jenis === "lembar" && satu && !this.bolehHapus(langkah, satu) ? [satu.judul] : [];
    });
  }

  private sedangDibuat(langkah: Extract<Langkah, { jenis: "lembar" }>): boolean {
    const [rencana, isi] = [langkah.rencana, this.baca.isi.get(langkah)];
    if (rencana === undefined || !isi) return false;
    return isi.isNullObject || sepertiRencana(rencana, isi.formulas, isi.rowIndex, isi.columnIndex);
  }

  private sisip({ nama, arah }: Extract<Langkah, { jenis: "sisip" }>, satu: LembarBaca): void {
    const letak = tempatNama(this.buku, nama);
    if (!letak || letak.judul !== satu.judul) return;
    const { atas, kiri, bawah, kanan } = letak.petak;
    satu.sheet
      .getRangeByIndexes(atas, kiri, bawah - atas + 1, kanan - kiri + 1)
      .delete(arah === "Down" ? "Up" : "Left");
  }

  private tanpaLembar(langkah: Exclude<Langkah, { lembar: number }>): void {
    const { workbook } = this.context;
    if (langkah.jenis === "nama") tarikNama(this.context, this.buku, langkah, this.namaTetap);
    else if (langkah.jenis === "tabel") {
      const kami = LEMBAR.some(({ tabel }) => tabel.some((satu) => samaNama(satu.nama, langkah.nama)));
      if (kami) workbook.tables.getItemOrNullObject(langkah.nama).convertToRange();
    } else {
      hapusSetelan(this.context, this.buku.setelan, langkah.kunci);
      if (langkah.lama !== undefined) workbook.settings.add(langkah.kunci, langkah.lama);
    }
  }
}

/**
 * Reads what a run has written and queues the taking back, newest step first; the names of what was found go too. The
 * caller sends it together with what it has to say about the journal itself.
 */
export async function tarikRun(
  context: Excel.RequestContext,
  buku: BukuJurnal,
  run: Run,
  cara: CaraTarik = {},
): Promise<HasilTarik> {
  const baca = await bacaRun(context, buku, run);
  const penarik = new Penarik(context, buku, run, baca, cara);
  const terisi = cara.tertinggal ? penarik.terisi() : [];
  if (terisi.length > 0) return { ...TANPA_TARIK, diisi: terisi };
  for (const langkah of [...run.langkah].reverse()) penarik.tarik(langkah);
  bukaDepan(context, buku, run, baca, penarik.dihapus);
  const terkunci = penarik.terproteksi.size > 0 ? namaRun({ ...run, langkah: penarik.sisa }) : [];
  const tetap = new Set([...terkunci, ...(cara.namaTetap ?? [])]);
  const ada = new Set(buku.nama.map(({ nama }) => nama));
  for (const nama of namaRun(run))
    if (ada.has(nama) && !tetap.has(nama)) context.workbook.names.getItem(nama).delete();
  const { diubah, barisDiubah, diisi, kertas, areaCetak, sisa } = penarik;
  return {
    // Steps are undone from the last to the first; people read sheets in the order in which they came.
    lembar: [...penarik.lembar].reverse(),
    hilang: [...penarik.hilang],
    terproteksi: [...penarik.terproteksi],
    diubah,
    barisDiubah,
    diisi,
    takTerbaca: baca.takTerbaca,
    tanpaRupa: [...penarik.tanpaRupa],
    tanpaCetak: [...penarik.tanpaCetak],
    kertas,
    areaCetak,
    sisa,
  };
}
