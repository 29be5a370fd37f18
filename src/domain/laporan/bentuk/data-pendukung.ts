import { FORMULIR_BAB_1, UNSUR_ORGANISASI, type FormulirBab1 } from "../bahan/formulir-bab-1";
import { adaAngka, type TabelBergrafik } from "../kit/grafik";
import type { IsianLaporan } from "../kit/isian";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import type { BarisNaskah, IsianNaskah, KolomNaskah, Naskah, SelNaskah, TabelNaskah } from "../kit/naskah";
import { selNomor, selTeks } from "../kit/sel";
import { susunNaskah } from "../kit/susun-naskah";
import { TINGGI_GRAFIK, WARNA_DERET } from "./bagi-grafik";
import { kopBab } from "./kop-bab";

const ANGKA = "[$-421]#,##0";

/** What stands in a place as a number; undefined for a text or nothing. */
function angkaTempat(isian: IsianLaporan, kunci: string): number | undefined {
  const teks = isian.teks(kunci);
  const angka = Number(teks);
  return teks === "" || Number.isNaN(angka) ? undefined : angka;
}

/** A sum of figures; undefined where there is none. */
function jumlahkan(angka: readonly (number | undefined)[]): number | undefined {
  const ada = angka.filter((satu) => satu !== undefined);
  return ada.length > 0 ? ada.reduce((a, b) => a + b, 0) : undefined;
}

const kunciSel = ({ kunci }: FormulirBab1, baris: number, kolom: number): string =>
  `bab 1\n${kunci}\n${baris}\n${kolom}`;

/** A place whose number Excel keeps as one. */
function selHitungan(isian: IsianLaporan, kunci: string): SelNaskah {
  return { ...isian.tempat(kunci), format: ANGKA };
}

/** A sum that follows what is typed; one that somebody typed over it stays. */
function selJumlah(
  isian: IsianLaporan,
  kunci: string,
  jumlah: number | undefined,
  dari: NonNullable<SelNaskah["jumlah"]>,
): SelNaskah {
  const ketikan = isian.teks(kunci);
  const { isi, isian: tanda } = isian.tempat(kunci);
  if (ketikan !== "" && Number(ketikan) !== jumlah) return { isi, isian: tanda, format: ANGKA };
  return { isi: jumlah ?? "", isian: tanda, format: ANGKA, jumlah: dari };
}

/** The figures of a form as they are typed, row by row. */
function angkaFormulir(isian: IsianLaporan, formulir: FormulirBab1): (number | undefined)[][] {
  return Array.from({ length: formulir.baris.length + formulir.lain }, (_, i) =>
    formulir.hitungan.map((_judul, k) => angkaTempat(isian, kunciSel(formulir, i, k))),
  );
}

function barisFormulir(
  isian: IsianLaporan,
  formulir: FormulirBab1,
  angka: readonly (number | undefined)[],
  i: number,
): BarisNaskah {
  const { hitungan, kunci } = formulir;
  const nama = formulir.baris[i];
  const dari = { kiri: hitungan.length };
  return {
    jenis: "data",
    sel: [
      selNomor(`${i + 1}`),
      nama === undefined ? isian.tempat(`bab 1\n${kunci}\n${i}\nnama`) : selTeks(nama),
      ...hitungan.map((_, k) => selHitungan(isian, kunciSel(formulir, i, k))),
      selJumlah(isian, kunciSel(formulir, i, hitungan.length), jumlahkan(angka), dari),
    ],
  };
}

function barisJumlah(
  isian: IsianLaporan,
  { kunci }: FormulirBab1,
  angka: readonly (readonly (number | undefined)[])[],
): BarisNaskah {
  const perKolom = (angka[0] ?? []).map((_, k) => jumlahkan(angka.map((baris) => baris[k])));
  const semua = [...perKolom, jumlahkan(perKolom)];
  const sel = semua.map((jumlah, k) =>
    selJumlah(isian, `bab 1\n${kunci}\njumlah\n${k}`, jumlah, { atas: angka.length }),
  );
  return { jenis: "jumlah", sel: [{ isi: "JUMLAH", lebar: 2, gaya: { datar: "Center" } }, ...sel] };
}

function kolomFormulir({ uraian, hitungan }: FormulirBab1): KolomNaskah[] {
  const angka = [...hitungan, "Jumlah"].map((judul) => ({ judul, lebar: 74, datar: "Right" as const }));
  return [{ judul: "No", lebar: 32, datar: "Center" }, { judul: uraian, lebar: 0, datar: "Left" }, ...angka];
}

function tabelFormulir({ isian }: BahanLaporan, formulir: FormulirBab1, urut: number): TabelNaskah {
  const angka = angkaFormulir(isian, formulir);
  const baris = angka.map((satu, i) => barisFormulir(isian, formulir, satu, i));
  return {
    jenis: "tabel",
    nomor: { bab: 1, urut },
    judul: formulir.judul,
    kolom: kolomFormulir(formulir),
    baris: formulir.beragam ? baris : [...baris, barisJumlah(isian, formulir, angka)],
    penomoran: false,
    ukuran: 9,
  };
}

/** The chart of a form, once there is a figure to draw. */
function bergrafikBila(tabel: TabelNaskah, { grafik, uraian, hitungan }: FormulirBab1, urut: number) {
  if (grafik === undefined) return tabel;
  const kolom = hitungan.length + 2;
  const utuh: TabelBergrafik = {
    ...tabel,
    grafik: {
      nomor: { bab: 1, urut },
      judul: grafik,
      tinggi: TINGGI_GRAFIK,
      kategori: 0,
      sumbu: `Nomor ${uraian.toLowerCase()} (lihat tabel)`,
      deret: [{ kolom, nama: "Jumlah pegawai", bentuk: "kolom", warna: WARNA_DERET[1], label: true }],
      format: { sumbu: ANGKA, label: ANGKA },
    },
  };
  return adaAngka(utuh) ? utuh : tabel;
}

function semuaTabel(bahan: BahanLaporan): TabelNaskah[] {
  let urut = 0;
  return FORMULIR_BAB_1.map((formulir, i) => {
    const tabel = bergrafikBila(tabelFormulir(bahan, formulir, i + 1), formulir, urut + 1);
    if (tabel.grafik) urut += 1;
    return tabel;
  });
}

function organisasi({ isian }: BahanLaporan): IsianNaskah {
  return {
    jenis: "isian",
    label: "Struktur",
    kunci: "Susunan organisasi dan tugas pokok unsurnya",
    butir: UNSUR_ORGANISASI.map((label) => ({ label, ...isian.tempat(`bab 1\nstruktur\n${label}`) })),
  };
}

const CATATAN =
  "Tulis angkanya saja, tanpa satuan; jumlahnya mengikuti. Grafiknya digambar sesudah tabel ini diperbarui.";

/** Staff, assets and organisation of Bab I: places to fill in, with sums, and charts of what is filled in. */
export function dataPendukung(bahan: BahanLaporan): SusunanLaporan {
  const tabel = semuaTabel(bahan);
  const naskah: Naskah = {
    judul: kopBab("Data Pendukung", bahan.profil),
    mendatar: false,
    bagian: [...tabel, { jenis: "catatan", teks: CATATAN, hanyaLembar: true }, organisasi(bahan)],
  };
  return {
    rencana: susunNaskah(naskah, bahan),
    naskah,
    isi: [{ benda: "tabel", banyak: tabel.length }],
  };
}
