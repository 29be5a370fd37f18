import type { HasilBaca } from "../angka/hasil-baca";
import { pisahButir, type KolomTabel } from "../tabel";
import type { HasilBaris } from "./baris-ukur";
import type { BarisAmbil, CatatanSel, Ditinggal, IsianSumber, KunciKolom } from "./jenis";
import { PembacaJenjang, type BarisJenjang } from "./jenjang";
import type { Jenjang, KolomSumber } from "./kolom-sumber";
import { rapikanNama } from "../tabel/kata/nama-baris";
import { jadiRupiah } from "./kelipatan-uang";
import { selGalat, type SumberTabel } from "./sumber-tabel";

/** Budget lines of a table: those of sub kegiatan (or of the lowest level there is), and its programs. */
export interface HasilAnggaran extends HasilBaris {
  readonly program: readonly BarisAmbil[];
  /** Nothing shows the levels but words, and the lines do not add up to their programs: some may be sums. */
  readonly jenjangRagu: boolean;
}

type KolomNilai = readonly (readonly [KunciKolom, KolomTabel | undefined])[];

const URUTAN: Readonly<Record<Jenjang, number>> = { program: 0, kegiatan: 1, sub: 2 };

/** Which column fills which of ours. */
function kolomNilai(kolom: KolomSumber): { uang: KolomNilai; lain: KolomNilai } {
  const uang: KolomNilai = [
    ["pagu", kolom.paguInduk ?? kolom.pagu],
    ["paguPerubahan", kolom.paguPerubahan],
    ["realisasiRp", kolom.realisasiRp],
    ...kolom.rpTw.map((satu, i) => [`rpTw${(i + 1) as 1}`, satu] as const),
  ];
  const kinerja: KolomNilai = [
    ["target", kolom.target],
    ["realisasi", kolom.realisasi],
    ...kolom.targetTw.map((satu, i) => [`tw${(i + 1) as 1}`, satu] as const),
    ...kolom.realisasiTw.map((satu, i) => [`realisasiTw${(i + 1) as 1}`, satu] as const),
  ];
  return { uang, lain: [...kinerja, ["satuan", kolom.satuan], ["penanggungJawab", kolom.penanggungJawab]] };
}

/** The number of an unmistakable amount; undefined where the text could mean another one or none. */
function bilanganPasti(bacaan: HasilBaca): number | undefined {
  if (bacaan.jenis !== "angka" || bacaan.persen || bacaan.satuan !== undefined) return undefined;
  return bacaan.mungkinJuga === undefined ? bacaan.nilai : undefined;
}

/** The lines of every program add up to what its own row says; true where no program says anything. */
function programCocok(program: readonly BarisAmbil[], baris: readonly BarisAmbil[]): boolean {
  return program.every(({ isi }) => {
    const milik = baris.filter((satu) => satu.isi.program?.isi === isi.program?.isi);
    const nilai = isi.pagu?.isi;
    if (typeof nilai !== "number" || milik.length === 0) return true;
    const jumlah = milik.reduce(
      (n, satu) => n + (typeof satu.isi.pagu?.isi === "number" ? satu.isi.pagu.isi : 0),
      0,
    );
    return Math.abs(jumlah - nilai) < 1;
  });
}

class PembacaAnggaran {
  private readonly anggaran: BarisAmbil[] = [];
  private readonly program: BarisAmbil[] = [];
  private readonly ditinggal: Ditinggal[] = [];
  private readonly catatan: CatatanSel[] = [];
  private readonly nilai: ReturnType<typeof kolomNilai>;
  /** Multiples that a note speaks of already. */
  private readonly dikalikan = new Set<number>();

  constructor(
    private readonly sumber: SumberTabel,
    private readonly kolom: KolomSumber,
  ) {
    this.nilai = kolomNilai(kolom);
  }

  baca(): HasilAnggaran {
    const pembaca = new PembacaJenjang(this.sumber, this.kolom);
    const baris = pembaca.baca();
    const terendah = Math.max(...baris.map(({ jenjang }) => URUTAN[jenjang]));
    const adaRealisasi = this.nilai.uang.some(([kunci, kolom]) => kunci.startsWith("r") && kolom);
    for (const satu of baris) this.bacaBaris(satu, terendah, adaRealisasi);
    const { anggaran, program, ditinggal, catatan } = this;
    const jenjangRagu = !pembaca.pasti && !programCocok(program, anggaran);
    return { baris: anggaran, program, ditinggal, catatan, jenjangRagu };
  }

  private bacaBaris(satu: BarisJenjang, terendah: number, adaRealisasi: boolean): void {
    const uang = this.ambil(satu.baris, this.nilai.uang, true);
    const punyaUang = Object.keys(uang).length > 0;
    const tingkat = URUTAN[satu.jenjang];
    if (tingkat < terendah && !punyaUang) return;
    const keProgram = satu.jenjang === "program" && (terendah > 0 || !adaRealisasi);
    if (keProgram) return this.tambahProgram(satu, uang);
    if (tingkat < terendah) return this.tinggalkan(satu, "JUMLAH_KEGIATAN");
    if (satu.jenjang === "program" && !punyaUang) return;
    if (satu.program + satu.kegiatan + satu.sub === "") return this.tinggalkan(satu, "TANPA_NAMA");
    this.tambahAnggaran(satu, uang);
  }

  private tinggalkan({ baris }: BarisJenjang, alasan: Ditinggal["alasan"]): void {
    this.ditinggal.push({
      sel: this.sumber.alamatBaris(baris),
      alasan,
      isi: this.sumber.teksBaris(baris),
      banyak: 1,
    });
  }

  private nama(baris: number, isi: string): IsianSumber | undefined {
    return isi === "" ? undefined : { isi, sel: this.sumber.alamatBaris(baris) };
  }

  private tambahProgram(
    satu: BarisJenjang,
    { pagu, paguPerubahan }: Partial<Record<KunciKolom, IsianSumber>>,
  ): void {
    const program = this.nama(satu.baris, satu.program);
    const keterangan = this.kolom.keterangan && this.sumber.isian(satu.baris, this.kolom.keterangan);
    const isi = {
      ...(program ? { program } : {}),
      ...(keterangan ? { keterangan } : {}),
      ...(pagu ? { pagu } : {}),
      ...(paguPerubahan ? { paguPerubahan } : {}),
    };
    this.program.push({ sel: this.sumber.alamatBaris(satu.baris), isi });
  }

  private tambahAnggaran(satu: BarisJenjang, uang: Partial<Record<KunciKolom, IsianSumber>>): void {
    const { baris } = satu;
    const indikator = this.kolom.indikator && this.sumber.isian(baris, this.kolom.indikator);
    const teks: readonly (readonly [KunciKolom, IsianSumber | undefined])[] = [
      ["kode", this.nama(baris, satu.kode)],
      ["program", this.nama(baris, satu.program)],
      ["kegiatan", this.nama(baris, satu.kegiatan)],
      ["subKegiatan", this.nama(baris, satu.sub)],
      [
        "indikator",
        indikator && { ...indikator, isi: pisahButir(String(indikator.isi)).map(rapikanNama).join("\n") },
      ],
    ];
    const isi = Object.fromEntries(teks.flatMap(([kunci, isian]) => (isian ? [[kunci, isian]] : [])));
    this.anggaran.push({
      sel: this.sumber.alamatBaris(baris),
      isi: { ...isi, ...uang, ...this.ambil(baris, this.nilai.lain, false) },
    });
  }

  private ambil(baris: number, kolom: KolomNilai, uang: boolean): Partial<Record<KunciKolom, IsianSumber>> {
    const hasil: Partial<Record<KunciKolom, IsianSumber>> = {};
    for (const [kunci, satu] of kolom) {
      const isian = satu && this.sumber.isian(baris, satu);
      if (!satu || !isian) continue;
      if (selGalat(isian))
        this.ditinggal.push({ sel: isian.sel, alasan: "SEL_GALAT", isi: String(isian.isi), banyak: 1 });
      else {
        const diambil = uang ? this.uang(isian, satu) : isian;
        if (diambil) hasil[kunci] = diambil;
      }
    }
    return hasil;
  }

  /**
   * An amount of money as a number of rupiah where it can only be that one; what is broken or doubtful stays as typed, and
   * behind where it would have to be multiplied.
   */
  private uang(isian: IsianSumber, kolom: KolomTabel): IsianSumber | undefined {
    const kali = this.sumber.kali(kolom);
    const bacaan = this.sumber.angka(isian, kolom);
    const bilangan = typeof isian.isi === "number" ? isian.isi : bilanganPasti(bacaan);
    if (bilangan !== undefined) return this.rupiah(isian, bilangan, kali);
    const rusak = bacaan.jenis === "rusak";
    const ragu = bacaan.jenis === "angka" && bacaan.mungkinJuga !== undefined;
    if (!rusak && !ragu) return isian;
    if (kali !== 1) {
      this.ditinggal.push({ sel: isian.sel, alasan: "UANG_RAGU", isi: String(isian.isi), banyak: 1 });
      return undefined;
    }
    const kode = rusak ? "ANGKA_RUSAK" : "ANGKA_RAGU";
    this.catatan.push({ sel: isian.sel, kode, isi: String(isian.isi) });
    return isian;
  }

  /** The first amount of each multiple is named. */
  private rupiah(isian: IsianSumber, bilangan: number, kali: number): IsianSumber {
    const rupiah = jadiRupiah(bilangan, kali);
    if (kali !== 1 && bilangan !== 0 && !this.dikalikan.has(kali)) {
      this.dikalikan.add(kali);
      this.catatan.push({ sel: isian.sel, kode: "UANG_DIKALIKAN", kali, tertulis: bilangan, rupiah });
    }
    return { ...isian, isi: rupiah };
  }
}

/** The budget lines of a table, level by level. */
export function bacaBarisAnggaran(sumber: SumberTabel, kolom: KolomSumber): HasilAnggaran {
  return new PembacaAnggaran(sumber, kolom).baca();
}
