import type { AlasanTinggal, CatatanIsi, KunciKolom, Tujuan } from "../../domain/ambil";
import type { MacamTabel } from "../../domain/ambil/kenali";
import type { KeputusanPagu } from "../../domain/ambil/putuskan-pagu";
import { formatAngka } from "../../domain/angka/format-angka";
import { english } from "./angka";
import type { ambil as id } from "../id/ambil";
import { bagian } from "./bagian";
import { hitung } from "./hitung";

const KOLOM: Readonly<Record<string, string>> = {
  kode: "code",
  tujuan: "goal",
  sasaran: "objective",
  program: "program",
  kegiatan: "activity",
  subKegiatan: "sub-activity",
  indikator: "indicator",
  satuan: "unit",
  polaritas: "direction",
  cara: "method",
  target: "target",
  targetPerubahan: "revised target",
  realisasi: "realisation",
  lalu: "last year's realisation",
  lalu2: "realisation of the year before last",
  targetLalu: "last year's target",
  targetRenstra: "final Renstra target",
  pagu: "first budget",
  paguPerubahan: "revised budget",
  realisasiRp: "budget realisation",
  keterangan: "remarks",
  penanggungJawab: "responsible",
  sumber: "source of data",
  awal: "initial condition",
  akhir: "final condition",
};

function kolom(kunci: KunciKolom): string {
  const triwulan = /^(tw|realisasiTw|rpTw)(\d)$/.exec(kunci);
  const tahun = /^tahun(\d+)$/.exec(kunci)?.[1] ?? /^renstra(\d)$/.exec(kunci)?.[1];
  if (tahun) return `target of ${tahun}`;
  if (!triwulan) return KOLOM[kunci] ?? kunci;
  const [, jenis = "", nomor = ""] = triwulan;
  const nama = jenis === "tw" ? "target" : jenis === "rpTw" ? "budget realisation" : "realisation";
  return `${nama} of quarter ${nomor}`;
}

const tabel: Readonly<Record<Tujuan, string>> = {
  pk: "PK",
  program: "programs of the PK",
  iku: "IKU",
  anggaran: "Realisasi Anggaran",
  triwulan: "Triwulan (performance)",
  triwulanRp: "Triwulan (budget)",
  renstra: "Renstra",
};

const macam: Readonly<Record<MacamTabel, string>> = {
  pk: "performance agreement",
  iku: "key indicators",
  ukur: "performance measurement",
  anggaran: "programs and budget",
  lain: "another table",
};

const alasan: Readonly<Record<AlasanTinggal, (isi: string, banyak: number) => string>> = {
  TANPA_NAMA: () => "This row holds figures but names no indicator.",
  JUMLAH_KEGIATAN: () =>
    "The sum of one activity; it is computed from its sub-activities, so it is not taken.",
  RINCIAN: () => "Details below a sub-activity are not taken.",
  SEL_GALAT: (isi) => `This cell shows a formula error (${isi}).`,
  UANG_RAGU: (isi) =>
    `"${isi}" cannot be multiplied to rupiah because it is no certain number, so it is not taken.`,
  KOLOM_BELUM_ADA: (isi, banyak) =>
    `The sheet has no column for ${kolom(isi as KunciKolom)} yet: ${banyak} entries are not taken.`,
  KOLOM_DIHITUNG: (isi) => `LKjIP computes these itself, so they are not taken: ${isi}.`,
  KOLOM_BULAN: (isi, banyak) =>
    `The sheets hold no figures by month: ${hitung(banyak, "column")} not taken: ${isi}.`,
  KOLOM_TAHUN_LAIN: (isi) => `The sheets have no column for these figures of another year: ${isi}.`,
  KOLOM_LAIN: (isi, banyak) => `The sheets have no place for ${hitung(banyak, "column")}: ${isi}.`,
  KOLOM_SEBAGIAN: (isi) =>
    `This table is about a part of the year only, so these are not taken as the year's: ${isi}.`,
  BARIS_JUMLAH: (isi) => `Totals are not taken, they are computed from the other rows: row ${isi}.`,
  LEMBAR_TANPA_TABEL: (isi) => `Sheet ${isi} holds no known table of targets, realisation or budget.`,
  SATUAN_TERTINGGAL: (isi, banyak) =>
    `Unit ${isi} is not taken (${hitung(banyak, "row")}): units are read from Target, and that target is no number.`,
  TABEL_BELUM_ADA: (isi, banyak) =>
    `This workbook has no LKjIP table ${tabel[isi as Tujuan] ?? isi}: ${hitung(banyak, "row")} not taken.`,
  TABEL_LAIN: () => "Not a table of targets, realisation or budget.",
  REKENING: () => "A table of revenue and spending accounts, not of programs and activities.",
  TABEL_RAGU: (_, banyak) =>
    `The meaning of its columns is not sure, so it is not taken unasked: ${hitung(banyak, "row")}.`,
  VERSI_LAMA: (isi, banyak) =>
    `By its name an old or unfinished version; ${isi} is taken instead. Not taken from this table: ${hitung(banyak, "row")}.`,
  TIDAK_DIPILIH: (_, banyak) => `Not chosen: ${hitung(banyak, "row")}.`,
  PK_UNIT: (isi) => `"${isi}" stands only in the agreement of a unit, not in the head's.`,
  MIRIP: (isi) => `"${isi}" looks like a row that is there already; choose first whether they are one.`,
};

const KELIPATAN: Readonly<Record<number, string>> = {
  1000: "thousands",
  1000000: "millions",
  1000000000: "billions",
  1000000000000: "trillions",
};

const angka = (nilai: number): string => english(formatAngka(nilai));

const dikalikan: (typeof id)["dikalikan"] = ({ kali, tertulis, rupiah }) =>
  `The amounts of this table are in ${KELIPATAN[kali] ?? angka(kali)} of rupiah, so they are multiplied by ${angka(kali)}: ${angka(tertulis)} becomes ${angka(rupiah)}.`;

const catatan: Readonly<Record<CatatanIsi["kode"], (isi: string) => string>> = {
  ANGKA_RUSAK: (isi) => `"${isi}" is not a proper number; it is taken as it is and not in any sum yet.`,
  ANGKA_RAGU: (isi) => `"${isi}" can mean two numbers; it is taken as it is.`,
  BUTIR_TIMPANG: (isi) => `There are not as many items as indicators, so they are not paired yet: ${isi}`,
  TAHUN_RENSTRA: (isi) =>
    `Its first year is ${isi}. Type ${isi} as the first year of the plan on the Renstra sheet.`,
  CARA_RAGU: (isi) =>
    `Cara Hitung on Triwulan stays empty (the last value) because the figures fit more than one method; choose the method of: ${isi}.`,
  CARA_TIDAK_COCOK: (isi) =>
    `The targets of the four quarters do not give the year's target, neither added up, averaged, nor by their last or highest value. Cara Hitung stays empty (the last value); check: ${isi}.`,
};

/** Texts of *Ambil Data* and *Tahun Baru*, in English. */
export const ambil: typeof id = {
  kolom,
  tabel,
  macam,
  alasan,
  catatan,
  dikalikan,
  bagian,
  belumAda: (nama, banyak) => `${hitung(banyak, "row")} for ${nama}`,
  belumDiambil: (bagian) => `Not taken because the table is not there yet: ${bagian.join(", ")}.`,
  belumAdaSaran: (bagian) => `Add ${bagian} on the Take page, or on Home under Optional parts.`,
  kolomBelumAdaSaran: (bagian) => `Add ${bagian} on Home under Optional parts, then read the source again.`,
  pagu: ({ pagu, dasar }: KeputusanPagu): string => {
    const sebab: Readonly<Record<KeputusanPagu["dasar"], string>> = {
      kata: "as its header says",
      judul: "as the title of the table or the name of its sheet says",
      pk:
        pagu === "induk"
          ? "because the sums of the programs equal the PK"
          : "because the sums of the programs differ from the PK",
      bawaan: "because nothing says otherwise",
      dipilih: "as chosen",
    };
    return `Its budget is read as the ${pagu === "induk" ? "first" : "revised"} one, ${sebab[dasar]}.`;
  },
  masa: ({ triwulan, judul, dari }) => {
    const sebutan = dari === "lembar" ? "The name of its sheet speaks of" : "Its title speaks of";
    return triwulan === undefined
      ? `${sebutan} a part of the year only ("${judul}"), so its realisation is not the year's.`
      : `${sebutan} quarter ${triwulan} ("${judul}"), so its realisation goes to that quarter on the Triwulan sheet, not to the year.`;
  },
  dikenali: (jenis, tujuan, banyak) =>
    tujuan === ""
      ? `Read as ${jenis}: ${hitung(banyak, "row")}, none of them taken.`
      : `Read as ${jenis}: ${hitung(banyak, "row")} for ${tujuan}.`,
  selisih: (nama, kolomnya, pertama, selKedua, kedua) =>
    `${nama}: ${kolomnya} is ${pertama} here, but ${kedua} in ${selKedua}.`,
  nasib: {
    pertama: (isi) => `${isi} is taken.`,
    kami: () => "The LKjIP sheet is filled in already, so neither is written unasked.",
    tidak: () => "Nothing is written, because there is no column for it yet.",
    "masing-masing": () => "PK and IKU each take from their own table.",
  },
  pilihVersi: "To use this table, tick it on the Take page.",
  pilihSumber: "To take the other one, untick the first table on the Take page.",
  mirip: (nama, dengan, sel, yakin) =>
    `"${nama}" looks like "${dengan}" in ${sel} (${yakin}). Not taken yet; choose: merge, new row, or skip.`,
  miripGabung: (nama, dengan) => `"${nama}" was merged with "${dengan}", which looks like it.`,
  hanyaDi: (nama, tidakDi) => `"${nama}" is not in ${tidakDi}.`,
  beda: (judul, lama, baru, asal) =>
    `${judul} holds ${lama}; its source (${asal}) holds ${baru}. The old entry stays.`,
  ditimpa: (judul, lama, baru) => `${judul} was changed from ${lama} to ${baru}.`,
  berumus: (judul) => `${judul} holds a formula; it is not changed.`,
  bilangan: String,
  kosong: "(blank)",
  lembarTidakAda: (judul) => `There is no sheet "${judul}", or it is one of LKjIP's own.`,
  tidakAda: "There is no table to take from.",
  tidakAdaSaran:
    "Open the page Warnai to see how the columns were read, or mend the headers of the source table.",
  selDiganti: (nama, banyak) => `${nama} ${hitung(banyak, "cell")} replaced`,
  dipertahankan: (banyak) =>
    `Nothing was written: ${hitung(banyak, "entry", "entries")} of LKjIP that differ from the sources were kept.`,
  sudahSesuai: "Everything in the sources is on the LKjIP sheets already; nothing needed to be written.",
  tetap: "There is nothing to write.",
  diambil: (bagian) => `Data taken: ${bagian.join(", ")}.`,
  barisBaru: (nama, banyak) => `${nama} ${hitung(banyak, "new row")}`,
  selDiisi: (nama, banyak) => `${nama} ${hitung(banyak, "cell")} filled`,
  dariPita: "The page Take Data shows what can be taken. Nothing has been written.",
  gagal: "No data was taken.",
  berubah: (lembar) =>
    `Sheet ${lembar} changed after it was read, so nothing was written. Read again, then try again.`,
  sebagian: "Part of it may have been written. Click Kembalikan, then try again.",
  terproteksi: (lembar) => `Sheet ${lembar} is protected. Unprotect it on the Review tab, then try again.`,
  tahunBaru: {
    gagal: "The workbook of the new year was not made.",
    selesai: (lama, baru, banyak) =>
      `The workbook is ready for ${baru}: ${hitung(banyak, "row")} of ${lama} moved to the columns of last year.`,
    tanpaLembar: "This workbook has no LKjIP sheets yet.",
    tanpaLembarSaran: "Click Siapkan Buku Kerja, or open last year's workbook.",
    tanpaTahun: "The year of the report on the Profil sheet is not a number of four digits.",
    tanpaTahunSaran: "Fill in the year on the Profil sheet, then try again.",
    rumus: (banyak) =>
      `${banyak} cells hold formulas and were not changed; check whether they still mean last year.`,
    tanpaKolom: (lembar, judul) =>
      `Sheet ${lembar} has no column for the year before last, so the old contents of ${judul} are replaced and not kept.`,
    tanpaLalu: (lembar, lama) =>
      `Sheet ${lembar} has no column Realisasi Tahun Lalu, so the realisation of ${lama} would be lost.`,
    tanpaLaluSaran: "Add that column (Home, Optional parts: Perbandingan), then try again.",
    kolomDitambahSaran: "Kembalikan takes those columns away together with the new year.",
    laporanLama: (judul, lama) => `These report sheets still hold ${lama}: ${judul}.`,
    laporanLamaSaran: "Make them again once the new year is filled in, or delete them from this workbook.",
    sudahBaru: "There is no target, realisation or budget that could move to last year.",
    sudahBaruSaran:
      "This workbook may be prepared for the new year already. Check the year on the Profil sheet.",
    sebagian: "Part of it may have changed. Close the file without saving, open it again, then repeat.",
  },
};
