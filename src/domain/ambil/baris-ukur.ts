import { alamatLembar } from "../lembar/area";
import { bacaIsiTabel, pisahButir, pisahNama } from "../tabel";
import type { KolomTabel } from "../tabel";
import type { BarisAmbil, CatatanSel, Ditinggal, IsianSumber, IsiBaris, KunciKolom } from "./jenis";
import type { KolomSumber } from "./kolom-sumber";
import { rapikanNama } from "../tabel/kata/nama-baris";
import { selGalat, type SumberTabel } from "./sumber-tabel";

/** Rows of a measuring table, and what of it is not taken or wants a look. */
export interface HasilBaris {
  readonly baris: readonly BarisAmbil[];
  readonly ditinggal: readonly Ditinggal[];
  readonly catatan: readonly CatatanSel[];
}

/** Columns of which each indicator has its own value. */
const PER_INDIKATOR: readonly (readonly [KunciKolom, keyof KolomSumber])[] = [
  ["satuan", "satuan"],
  ["target", "target"],
  ["targetPerubahan", "targetPerubahan"],
  ["realisasi", "realisasi"],
  ["lalu", "lalu"],
  ["lalu2", "lalu2"],
  ["targetLalu", "targetLalu"],
  ["targetRenstra", "targetRenstra"],
  ["awal", "awal"],
  ["akhir", "akhir"],
  ["penanggungJawab", "penanggungJawab"],
  ["keterangan", "keterangan"],
  ["sumber", "sumber"],
];

type KolomNilai = readonly (readonly [KunciKolom, KolomTabel])[];

/** Every value column that the table has, quarters and years of the plan included. */
function kolomNilai(kolom: KolomSumber): KolomNilai {
  const tetap = PER_INDIKATOR.map(([kunci, nama]) => [kunci, kolom[nama]] as const);
  const triwulan = [
    ...kolom.targetTw.map((satu, i) => [`tw${(i + 1) as 1}`, satu] as const),
    ...kolom.realisasiTw.map((satu, i) => [`realisasiTw${(i + 1) as 1}`, satu] as const),
  ];
  const tahun = kolom.tahun.map((satu) => [`tahun${satu.tahun}` as KunciKolom, satu.kolom] as const);
  return [...tetap, ...triwulan, ...tahun].flatMap(([kunci, satu]) =>
    satu && "peran" in satu ? [[kunci, satu] as const] : [],
  );
}

/** "Sasaran 2. Meningkatnya …" without its number: the name alone. */
function namaSasaran(teks: string): string {
  const tanpaKata = teks.replace(
    /^\s*sasaran(?:\s+(?:strategis|program|perangkat daerah))?\s*(?:\d+|[ivx]+\b)?\s*[.:]*\s*/i,
    "",
  );
  return rapikanNama(tanpaKata === "" ? teks : tanpaKata);
}

/**
 * The rows whose stated capaian follows from target and realisasi only where less is better, with that direction and the
 * cell that says so. Taken along, or the row's class would turn round in our tables.
 */
function arahTertulis(sumber: SumberTabel): ReadonlyMap<number, IsianSumber> {
  const { baris } = bacaIsiTabel(sumber.lembar, sumber.tabel);
  return new Map(
    baris.flatMap(({ baris, polaritas, cocok, capaian }) =>
      cocok === true && capaian && polaritas !== "positif"
        ? [[baris, { isi: polaritas, sel: alamatLembar(sumber.lembar.nama, capaian.sel) }] as const]
        : [],
    ),
  );
}

/** Reads indicators from top to bottom: sasaran is carried down, bullets of one cell become rows. */
class PembacaUkur {
  private sasaran: IsianSumber | undefined;
  private tujuan: IsianSumber | undefined;
  private readonly nilai: KolomNilai;
  private readonly arah: ReadonlyMap<number, IsianSumber>;
  private readonly baris: BarisAmbil[] = [];
  private readonly ditinggal: Ditinggal[] = [];
  private readonly catatan: CatatanSel[] = [];

  constructor(
    private readonly sumber: SumberTabel,
    private readonly kolom: KolomSumber,
    private readonly indikator: KolomTabel,
  ) {
    this.nilai = kolomNilai(kolom);
    this.arah = arahTertulis(sumber);
    const { sasaran, barisSpanduk, kepala } = sumber.tabel;
    const diAtas = barisSpanduk.filter((b) => b < kepala.awal).at(-1) ?? kepala.awal;
    if (sasaran) this.sasaran = { isi: sasaran, sel: sumber.alamatBaris(diAtas) };
  }

  baca(): HasilBaris {
    for (const baris of this.sumber.baris)
      if (this.sumber.spanduk.has(baris)) this.bacaSpanduk(baris);
      else this.bacaBaris(baris);
    return { baris: this.baris, ditinggal: this.ditinggal, catatan: this.catatan };
  }

  private bacaSpanduk(baris: number): void {
    const teks = this.sumber.teksBaris(baris);
    const isi = { isi: namaSasaran(teks), sel: this.sumber.alamatBaris(baris) };
    if (/^\W*tujuan\b/i.test(teks))
      this.tujuan = { ...isi, isi: rapikanNama(teks.replace(/^\W*tujuan\b[\s\d.:]*/i, "")) };
    else if (!/^\W*(?:program|kegiatan|sub kegiatan|urusan|bidang|aspek|unsur|visi|misi)\b/i.test(teks))
      this.sasaran = isi;
  }

  private nama(baris: number, kolom: KolomTabel | undefined): IsianSumber | undefined {
    const isian = kolom && this.sumber.isian(baris, kolom);
    return isian && !selGalat(isian) ? { ...isian, isi: namaSasaran(String(isian.isi)) } : undefined;
  }

  private bacaBaris(baris: number): void {
    this.sasaran = this.nama(baris, this.kolom.sasaran) ?? this.sasaran;
    this.tujuan = this.nama(baris, this.kolom.tujuan) ?? this.tujuan;
    const isian = this.sumber.isian(baris, this.indikator);
    if (!isian || selGalat(isian)) return this.tinggalkan(baris);
    const tetangga = this.nilai.map(([, kolom]) => String(this.sumber.isian(baris, kolom)?.isi ?? ""));
    const butir = pisahNama(String(isian.isi), tetangga).map(rapikanNama);
    const nilai = this.nilai.map(
      ([kunci, kolom]) => [kunci, this.butirNilai(baris, kolom, butir.length)] as const,
    );
    butir.forEach((nama, i) => {
      const isi: Partial<Record<KunciKolom, IsianSumber>> = { indikator: { ...isian, isi: nama } };
      if (this.sasaran) isi.sasaran = this.sasaran;
      if (this.tujuan) isi.tujuan = this.tujuan;
      for (const [kunci, daftar] of nilai) {
        const satu = daftar[i];
        if (satu) isi[kunci] = satu;
      }
      const arah = butir.length === 1 ? this.arah.get(baris) : undefined;
      if (arah) isi.polaritas = arah;
      this.baris.push({ sel: isian.sel, isi: isi as IsiBaris });
    });
  }

  /** A row without an indicator says something only where it holds figures. */
  private tinggalkan(baris: number): void {
    const isi = this.sumber.teksBaris(baris);
    const berangka = this.nilai.some(([, kolom]) => this.sumber.isian(baris, kolom));
    if (berangka)
      this.ditinggal.push({ sel: this.sumber.alamatBaris(baris), alasan: "TANPA_NAMA", isi, banyak: 1 });
  }

  /** The values of the indicators of one cell; where the bullets do not match by number, none and a note. */
  private butirNilai(baris: number, kolom: KolomTabel, banyak: number): (IsianSumber | undefined)[] {
    const isian = this.sumber.isian(baris, kolom);
    if (!isian) return [];
    if (selGalat(isian)) {
      this.ditinggal.push({ sel: isian.sel, alasan: "SEL_GALAT", isi: String(isian.isi), banyak: 1 });
      return [];
    }
    const butir = typeof isian.isi === "string" ? pisahButir(isian.isi) : [];
    if (banyak === 1) return [butir.length === 1 ? { ...isian, isi: butir[0] ?? isian.isi } : isian];
    if (butir.length === banyak) return butir.map((isi) => ({ ...isian, isi }));
    this.catatan.push({ sel: isian.sel, kode: "BUTIR_TIMPANG", isi: String(isian.isi) });
    return [];
  }
}

/** The indicators of a table with what it says of each. */
export function bacaBarisUkur(sumber: SumberTabel, kolom: KolomSumber): HasilBaris {
  const { indikator } = kolom;
  if (!indikator) return { baris: [], ditinggal: [], catatan: [] };
  return new PembacaUkur(sumber, kolom, indikator).baca();
}
