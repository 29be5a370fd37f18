import { bacaArea } from "../../lembar/area";
import { indeksKolom } from "../../tabel/alamat";
import type { Peran } from "../../tabel/hasil-tabel";
import type { LembarTerbaca } from "../lembar-terbaca";
import type { Petak } from "../../lembar/area";
import type { PetaTabel } from "../rencana";
import { adaIsi, petakGabungan, tersentuh } from "../rencana/tempat-kolom";

const BARIS_EXCEL = 1_048_576;
const KOLOM_EXCEL = 16_384;
/** Room for "Sangat Rendah: < 51 %", in points. */
const LEBAR_LEGENDA = 130;
/** A column of Excel's own width, in points. */
const LEBAR_BIASA = 48;
/** Wide columns, in which a legend looks at home. */
const BERNAMA: readonly Peran[] = ["indikator", "program", "sasaran"];

/** The last column of a legend that begins in `kiri`: as many columns as its texts need. */
export function kananLegenda(lebar: ReadonlyMap<number, number> | undefined, kiri: number): number {
  let kanan = kiri;
  const lebarKolom = (k: number): number => lebar?.get(k) ?? LEBAR_BIASA;
  for (let jumlah = lebarKolom(kiri); jumlah < LEBAR_LEGENDA && kanan < KOLOM_EXCEL - 1; kanan++)
    jumlah += lebarKolom(kanan + 1);
  return kanan;
}

/** All cells that a table takes, the columns that will be added included. */
function petakTabel({ tabel, rencana }: PetaTabel): Petak[] {
  const milik = bacaArea(tabel.rentang);
  if (!milik) return [];
  const bawah = Math.max(milik.bawah, tabel.data.akhir - 1, ...tabel.barisJumlah.map((satu) => satu - 1));
  const baru = rencana.jenis === "tambah" ? rencana.kolomBaru.map(({ kolom }) => indeksKolom(kolom)) : [];
  return [
    { ...milik, bawah },
    ...(baru.length > 0
      ? [{ atas: milik.atas, bawah, kiri: Math.min(...baru), kanan: Math.max(...baru) }]
      : []),
  ];
}

function bebas(lembar: LembarTerbaca, petak: Petak, dipakai: readonly Petak[]): boolean {
  const { mentah, tabelExcel } = lembar;
  const tersembunyi = [...(mentah.kolomTersembunyi ?? [])].some(
    (k) => k + mentah.kolom0 >= petak.kiri && k + mentah.kolom0 <= petak.kanan,
  );
  return (
    !tersembunyi &&
    petak.bawah < BARIS_EXCEL &&
    petak.kanan < KOLOM_EXCEL &&
    ![...petakGabungan(mentah), ...tabelExcel, ...dipakai].some((satu) => tersentuh(satu, petak)) &&
    !adaIsi(lembar, petak)
  );
}

/** With a free row and column around it: a legend is no part of a table, nor does an Excel table grow over it. */
function diperlebar({ atas, bawah, kiri, kanan }: Petak): Petak {
  return {
    atas: Math.max(0, atas - 1),
    bawah: bawah + 1,
    kiri: Math.max(0, kiri - 1),
    kanan: kanan + 1,
  };
}

/** Wholly inside the print area, or wholly outside of it. */
function cocokCetak({ cetak = [] }: LembarTerbaca, petak: Petak): boolean {
  return cetak.every(
    (area) =>
      !tersentuh(area, petak) ||
      (petak.atas >= area.atas &&
        petak.bawah <= area.bawah &&
        petak.kiri >= area.kiri &&
        petak.kanan <= area.kanan),
  );
}

function kolomAwal({ tabel }: PetaTabel, lebar: LembarTerbaca["lebarKolom"]): number {
  const bernama = tabel.kolom.find(({ peran }) => BERNAMA.includes(peran));
  const [pertama] = tabel.kolom;
  const kiri = indeksKolom((bernama ?? pertama)?.kolom ?? "A");
  return (lebar?.get(kiri) ?? 0) >= LEBAR_LEGENDA ? kiri : indeksKolom(pertama?.kolom ?? "A");
}

/** Places worth trying, best first: where an earlier legend stands, under a table, beside it, under everything. */
function calon(lembar: LembarTerbaca, tabel: readonly PetaTabel[], tinggi: number): Petak[] {
  const { mentah, lebarKolom, cetak = [] } = lembar;
  const mulai = (atas: number, kiri: number): Petak => ({
    atas,
    bawah: atas + tinggi - 1,
    kiri,
    kanan: kananLegenda(lebarKolom, kiri),
  });
  const akhir = mentah.baris0 + mentah.nilai.length;
  const petak = tabel.map((satu) => ({ satu, isi: petakTabel(satu) }));
  const bawah = petak.map(({ satu, isi }) =>
    mulai(Math.max(...isi.map((p) => p.bawah)) + 2, kolomAwal(satu, lebarKolom)),
  );
  const samping = petak.map(({ isi }) => mulai(isi[0]?.atas ?? 0, Math.max(...isi.map((p) => p.kanan)) + 2));
  const [pertama] = tabel;
  const terbawah = pertama ? [mulai(akhir + 1, kolomAwal(pertama, lebarKolom))] : [];
  // Without a print area a legend at the side would make every page wider; below, the last one longer at most.
  return cetak.length > 0 ? [...bawah, ...samping, ...terbawah] : [...bawah, ...terbawah, ...samping];
}

/** Finds free cells for a legend of `tinggi` rows: over nothing, and not half inside the print area. */
export function tempatLegenda(
  lembar: LembarTerbaca,
  tabel: readonly PetaTabel[],
  tinggi: number,
): Petak | undefined {
  const dipakai = tabel.flatMap(petakTabel);
  const [lama] = lembar.legenda ?? [];
  const tetap = lama && { ...lama, bawah: lama.atas + tinggi - 1 };
  if (tetap && bebas(lembar, tetap, dipakai)) return tetap;
  return calon(lembar, tabel, tinggi).find(
    (satu) => bebas(lembar, diperlebar(satu), dipakai) && cocokCetak(lembar, satu),
  );
}
