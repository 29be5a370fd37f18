import { bacaArea, tulisArea } from "../domain/lembar/area";
import type {
  Blok,
  NamaArea,
  PilihanSel,
  RencanaLembar,
  TabelRencana,
  WarnaBersyarat,
} from "../domain/lembar/lembar";
import { FORMAT } from "../domain/lembar/rupa";
import { gabungAlamat, samaRata, sekali, tulisFormat, tulisSemuaGaya } from "./tulis-gaya";

/** Defines a name for an area of a sheet; hidden ones mark the sheet as ours. */
export function tulisNama(context: Excel.RequestContext, sheet: Excel.Worksheet, nama: NamaArea): void {
  const item = context.workbook.names.add(nama.nama, sheet.getRange(nama.area));
  if (nama.tersembunyi) item.visible = false;
}

/** The data cells of the n-th column of a table's area. */
function areaKolom(area: string, indeks: number): string {
  const petak = bacaArea(area);
  if (!petak) throw new Error(`not an area: ${area}`);
  const kolom = petak.kiri + indeks;
  return tulisArea({ atas: petak.atas + 1, kiri: kolom, bawah: petak.bawah, kanan: kolom });
}

/** A table's name and quiet looks: its cells carry their own lines and fills, which every program draws. */
export function rapikanTabel(tabel: Excel.Table, nama: string, saringan: boolean): void {
  tabel.name = nama;
  tabel.style = "TableStyleLight1";
  tabel.showBandedRows = false;
  tabel.showFilterButton = saringan;
}

/** Makes a table of cells that are already written, then its totals row and its calculated columns. */
function tulisTabel(sheet: Excel.Worksheet, rencana: TabelRencana, judul: readonly unknown[]): void {
  const tabel = sheet.tables.add(rencana.area, true);
  rapikanTabel(tabel, rencana.nama, rencana.saringan);
  for (const { judul: kolom, rumus } of rencana.rumus) {
    const area = areaKolom(rencana.area, judul.indexOf(kolom));
    sheet.getRange(area).formulas = samaRata(area, rumus);
  }
  if (!rencana.total) return;
  tabel.showTotals = true;
  tabel.getTotalRowRange().formulas = [rencana.total.map((isi) => isi ?? "")];
}

function tulisSemuaTabel(sheet: Excel.Worksheet, rencana: RencanaLembar): void {
  for (const tabel of rencana.tabel) {
    const blok = rencana.blok.find(({ area }) => area === tabel.area);
    tulisTabel(sheet, tabel, blok?.isi[0] ?? []);
  }
}

/** A drop-down whose list stands somewhere in the workbook. */
export function tulisPilihan(sheet: Excel.Worksheet, { area, sumber, pesan }: PilihanSel): void {
  const validasi = sheet.getRange(area).dataValidation;
  validasi.rule = { list: { inCellDropDown: true, source: sumber } };
  validasi.prompt = { showPrompt: true, title: "", message: pesan };
  validasi.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: "LKjIP",
    message: "Pilih dari daftar, atau kosongkan sel ini.",
  };
}

/** One conditional format with a native formula. */
export function tulisWarna(sheet: Excel.Worksheet, warna: WarnaBersyarat): void {
  const { custom } = sheet.getRange(warna.area).conditionalFormats.add("Custom");
  custom.rule.formula = warna.rumus;
  if (warna.isian) custom.format.fill.color = warna.isian;
  if (warna.huruf) custom.format.font.color = warna.huruf;
  if (warna.format) custom.format.numberFormat = warna.format;
}

/** Rows that are equally high. */
function menurutTinggi(tinggi: RencanaLembar["tinggi"]): Map<number, string[]> {
  const hasil = new Map<number, string[]>();
  for (const { baris, poin } of tinggi) {
    const ada = hasil.get(poin);
    if (ada) ada.push(baris);
    else hasil.set(poin, [baris]);
  }
  return hasil;
}

function tulisUkuran(sheet: Excel.Worksheet, { lebar, tinggi }: RencanaLembar): void {
  const utuh = (area: string): string => (area.includes(":") ? area : `${area}:${area}`);
  for (const { kolom, poin } of lebar) sekali(sheet.getRange(utuh(kolom))).format.columnWidth = poin;
  for (const [poin, baris] of menurutTinggi(tinggi)) {
    for (const alamat of gabungAlamat(baris.map(utuh))) {
      const sasaran = alamat.includes(",") ? sheet.getRanges(alamat) : sheet.getRange(alamat);
      sekali(sasaran).format.rowHeight = poin;
    }
  }
}

/** A part of a sheet's writing: about how many bytes it will take of a request, and its queueing. */
interface BagianTulis {
  readonly byte: number;
  readonly antre: () => void;
}

/** What one action with its object takes of a request, in bytes. */
const BYTE_TINDAKAN = 450;
/** A request stays well below the 5 MB that Excel on the web takes. */
const BATAS_KIRIM = 1_500_000;
/** So many rows of a block, or merges, are one part. */
const SEBAGIAN = { baris: 4_000, gabung: 1_000 } as const;

const byteIsi = (isi: Blok["isi"]): number =>
  isi.reduce((n, baris) => baris.reduce((m: number, sel) => m + String(sel ?? "").length + 3, n + 2), 0);

/** A block in parts of some thousand rows. */
function bagianBlok(sheet: Excel.Worksheet, { area, isi }: Blok): BagianTulis[] {
  const petak = bacaArea(area);
  if (!petak) throw new Error(`not an area: ${area}`);
  return sepotong(isi, SEBAGIAN.baris).map(({ awal, bagian }) => {
    const atas = petak.atas + awal;
    const tempat = tulisArea({ ...petak, atas, bawah: atas + bagian.length - 1 });
    return {
      byte: byteIsi(bagian) + BYTE_TINDAKAN,
      antre: () => {
        sheet.getRange(tempat).formulas = bagian.map((baris) => [...baris]);
      },
    };
  });
}

function sepotong<T>(semua: readonly T[], banyak: number): { awal: number; bagian: readonly T[] }[] {
  const potongan = Math.ceil(semua.length / banyak);
  return Array.from({ length: potongan }, (_, i) => {
    return { awal: i * banyak, bagian: semua.slice(i * banyak, (i + 1) * banyak) };
  });
}

function bagianGabung(sheet: Excel.Worksheet, gabung: RencanaLembar["gabung"]): BagianTulis[] {
  return sepotong(gabung, SEBAGIAN.gabung).map(({ bagian }) => ({
    byte: bagian.length * BYTE_TINDAKAN,
    antre: () => {
      // Excel refuses to merge anywhere while a chart or several areas are selected.
      sheet.getRange("A1").select();
      for (const { area, perBaris } of bagian) sekali(sheet.getRange(area)).merge(perBaris);
    },
  }));
}

function tulisRupaLembar(sheet: Excel.Worksheet, rencana: RencanaLembar): void {
  // Nor does it make a table there.
  if (rencana.tabel.length > 0 && rencana.gabung.length === 0) sheet.getRange("A1").select();
  tulisSemuaTabel(sheet, rencana);
  tulisSemuaGaya(sheet, rencana.gaya);
  for (const pilihan of rencana.pilihan) tulisPilihan(sheet, pilihan);
  for (const warna of rencana.warna) tulisWarna(sheet, warna);
  tulisUkuran(sheet, rencana);
  for (const area of rencana.pasTinggi) sheet.getRange(area).format.autofitRows();
  if (rencana.beku > 0) sheet.freezePanes.freezeRows(rencana.beku);
  sheet.showGridlines = false;
}

/** About how many bytes the looks take: an address an area, an action a number format. */
const byteRupa = ({ gaya, tinggi }: RencanaLembar): number =>
  gaya.reduce(
    (n, { gaya: { format } }) => n + 14 + (format === undefined ? 0 : BYTE_TINDAKAN),
    tinggi.length * 12,
  );

function bagianLembar(sheet: Excel.Worksheet, rencana: RencanaLembar): BagianTulis[] {
  const teks = rencana.gaya.filter(({ gaya }) => gaya.format === FORMAT.teks);
  const formatTeks = () => {
    for (const { area } of teks) tulisFormat(sheet.getRange(area), FORMAT.teks);
  };
  return [
    { byte: 0, antre: formatTeks },
    ...rencana.blok.flatMap((blok) => bagianBlok(sheet, blok)),
    ...bagianGabung(sheet, rencana.gabung),
    { byte: byteRupa(rencana), antre: () => tulisRupaLembar(sheet, rencana) },
  ];
}

/**
 * Writes a whole sheet into an empty one: values first, then tables over them, looks and rules.
 * Only queues requests; names that formulas use must be defined before (see `tulisNama`), and the print set-up comes
 * after it (see `tulisCetak`).
 */
export function tulisLembar(sheet: Excel.Worksheet, rencana: RencanaLembar): void {
  for (const { antre } of bagianLembar(sheet, rencana)) antre();
}

/** The same for a sheet that may be very long: what would make a request too large is sent with a sync of its own. */
export async function tulisLembarPanjang(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rencana: RencanaLembar,
): Promise<void> {
  let antrean = 0;
  for (const { byte, antre } of bagianLembar(sheet, rencana)) {
    if (antrean > 0 && antrean + byte > BATAS_KIRIM) {
      await context.sync();
      antrean = 0;
    }
    antre();
    antrean += byte;
  }
}
