import { bacaArea, tulisArea } from "../../lembar/area";
import type { GrafikRencana } from "../../lembar/grafik";
import type { Blok, IsiRencana, RencanaLembar } from "../../lembar/lembar";
import { hurufKolom, indeksKolom } from "../../tabel/alamat";

/** How many rows and columns a report stands further down and to the right than A1. */
export interface Letak {
  readonly baris: number;
  readonly kolom: number;
}

function geserArea(area: string, { baris, kolom }: Letak): string {
  const petak = bacaArea(area);
  if (!petak) throw new Error(`not an area: ${area}`);
  return tulisArea({
    atas: petak.atas + baris,
    bawah: petak.bawah + baris,
    kiri: petak.kiri + kolom,
    kanan: petak.kanan + kolom,
  });
}

/** "7:9" or "$17:$18". */
const geserBaris = (baris: string, n: number): string =>
  baris.replace(/\d+/g, (angka) => String(Number(angka) + n));

const geserKolom = (kolom: string, n: number): string =>
  kolom.replace(/[A-Z]+/g, (huruf) => hurufKolom(indeksKolom(huruf) + n));

/** What the user put above the report is printed with it. */
function areaCetak(area: string, letak: Letak): string {
  const petak = bacaArea(geserArea(area, letak));
  return petak ? tulisArea({ ...petak, atas: 0 }) : area;
}

function geserCetak(cetak: RencanaLembar["cetak"], letak: Letak): RencanaLembar["cetak"] {
  const { barisJudul, area, jeda } = cetak;
  return {
    ...cetak,
    ...(barisJudul === undefined ? {} : { barisJudul: geserBaris(barisJudul, letak.baris) }),
    ...(area === undefined ? {} : { area: areaCetak(area, letak) }),
    ...(jeda === undefined ? {} : { jeda: jeda.map((sel) => geserArea(sel, letak)) }),
  };
}

/** Formulas of reports speak of areas of their own sheet only. */
const geserIsi = (isi: IsiRencana, letak: Letak): IsiRencana =>
  typeof isi === "string" && isi.startsWith("=")
    ? isi.replace(/\b[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?\b/g, (area) => geserArea(area, letak))
    : isi;

const geserBlok = (blok: Blok, letak: Letak): Blok => ({
  area: geserArea(blok.area, letak),
  isi: blok.isi.map((baris) => baris.map((isi) => geserIsi(isi, letak))),
});

function geserGrafik(grafik: GrafikRencana, letak: Letak): GrafikRencana {
  return {
    ...grafik,
    area: geserArea(grafik.area, letak),
    kategori: geserArea(grafik.kategori, letak),
    deret: grafik.deret.map((satu) => ({ ...satu, nilai: geserArea(satu.nilai, letak) })),
  };
}

/** The same report further down or to the right; for reports, which have neither tables nor rules nor drop-downs. */
export function geserRencana(rencana: RencanaLembar, letak: Letak): RencanaLembar {
  if (letak.baris === 0 && letak.kolom === 0) return rencana;
  const pindah = <T extends { readonly area: string }>(bagian: T): T => ({
    ...bagian,
    area: geserArea(bagian.area, letak),
  });
  return {
    ...rencana,
    blok: rencana.blok.map((satu) => geserBlok(satu, letak)),
    gaya: rencana.gaya.map(pindah),
    gabung: rencana.gabung.map(pindah),
    lebar: rencana.lebar.map((satu) => ({ ...satu, kolom: geserKolom(satu.kolom, letak.kolom) })),
    tinggi: rencana.tinggi.map((satu) => ({ ...satu, baris: geserBaris(satu.baris, letak.baris) })),
    ...(rencana.grafik ? { grafik: rencana.grafik.map((satu) => geserGrafik(satu, letak)) } : {}),
    cetak: geserCetak(rencana.cetak, letak),
  };
}
