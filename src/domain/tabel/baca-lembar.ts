import { tabel as teksIndonesia } from "../bahasa/id/tabel";
import { alamatSel, hurufKolom } from "./alamat";
import { bagiRuas } from "./bagi-ruas";
import { PembacaBaris } from "./baris-data";
import type { BarisTabel, KolomNama, MacamBaris } from "./baris-data";
import { bangunBlok } from "./blok-kepala";
import type { BlokKepala } from "./blok-kepala";
import { cariBenih, PengenalJudul } from "./cari-kepala";
import type { HasilBacaLembar, KolomTabel, Tabel } from "./hasil-tabel";
import { jalurKepala } from "./jalur-kepala";
import { Kisi, TEKS } from "./kisi";
import type { KolomKerja } from "./kolom-kerja";
import type { LembarMentah } from "./lembar-mentah";
import { peranDariKata } from "./peran-kata";
import { terapkanTetangga } from "./peran-tetangga";
import { tunggalkan } from "./peran-tunggal";
import { kalimatAlasan } from "./kalimat";
import type { TeksTabel } from "./kalimat";
import { pilihTahunLaporan, tahunDariJudul, terapkanTahun } from "./tahun-laporan";
import { tafsirkan } from "./tafsir-kata";

/** Choices of a reading; texts are Indonesian unless others are given. */
export interface PilihanBaca {
  readonly teks?: TeksTabel;
}

/** All header blocks of a sheet, top to bottom and left to right. */
function cariBlok(p: PengenalJudul): BlokKepala[] {
  const blok: BlokKepala[] = [];
  const terakhir: (BlokKepala | undefined)[] = new Array(p.kisi.lebar);
  const terbuka = (k: number): BlokKepala | undefined => terakhir[k];
  for (let b = 0; b < p.kisi.tinggi; b++) {
    for (const benih of cariBenih(p, b, terbuka).flatMap((satu) => bagiRuas(p, satu))) {
      const atas = Math.max(
        -1,
        ...terakhir.slice(benih.awal, benih.akhir + 1).map((satu) => satu?.bawah ?? -1),
      );
      if (atas >= b) continue;
      const kiri = Math.max(
        -1,
        ...blok.filter((l) => l.bawah >= b && l.akhir < benih.awal).map((l) => l.akhir),
      );
      const baru = bangunBlok(p, benih, atas, kiri);
      blok.push(baru);
      terakhir.fill(baru, baru.awal, baru.akhir + 1);
    }
  }
  return blok;
}

const bersinggungan = (a: BlokKepala, b: BlokKepala): boolean => a.awal <= b.akhir && b.awal <= a.akhir;

/** First row below a block that belongs to the next block's titles or header. */
function batasBawah(kisi: Kisi, blok: BlokKepala, semua: readonly BlokKepala[]): number {
  const berikut = semua.find((satu) => satu.atas > blok.bawah && bersinggungan(satu, blok));
  if (!berikut) return kisi.tinggi;
  let batas = berikut.atas;
  while (batas - 1 > blok.bawah && barisJudul(kisi, batas - 1, berikut)) batas--;
  return batas;
}

/** Blank, or one text only: a title above a header rather than data. */
function barisJudul(kisi: Kisi, b: number, { awal, akhir }: BlokKepala): boolean {
  let teks = 0;
  for (let k = awal; k <= akhir; k++) {
    if (kisi.kosong(b, k)) continue;
    if (kisi.jenis(b, k) !== TEKS) return false;
    teks++;
  }
  return teks <= 1;
}

function bacaKolom(p: PengenalJudul, blok: BlokKepala): KolomKerja[] {
  return jalurKepala(p.kisi, blok).map((jalur, i) => {
    const k = blok.awal + i;
    const tafsir = tafsirkan(jalur.map(({ teks }) => p.fitur(teks)));
    const judul = jalur.map(({ teks }) => teks).join(" | ");
    return {
      k,
      judul,
      grup: jalur.length > 1 ? (jalur[0]?.asal ?? k) : k,
      tafsir,
      tersembunyi: p.kisi.lembar.kolomTersembunyi?.has(k) ?? false,
      tahun: tafsir.tahun,
      alasan: { kunci: judul === "" ? ("tanpaJudul" as const) : ("judul" as const), isi: judul },
      ...peranDariKata(tafsir),
    };
  });
}

const BERNAMA = new Set(["sasaran", "indikator", "program"]);
const URAIAN = new Set(["uraian", "kegiatan", "urusan", "program"]);

function kolomNama(kolom: readonly KolomKerja[]): KolomNama {
  const nama = kolom.filter(
    ({ peran, tafsir }) => BERNAMA.has(peran) || (peran === "lain" && URAIAN.has(tafsir.inti ?? "")),
  );
  return {
    no: kolom.find(({ peran }) => peran === "no")?.k,
    nama: nama.map(({ k }) => k),
  };
}

function barisBermacam(baris: readonly BarisTabel[], macam: MacamBaris, baris0: number): number[] {
  return baris.filter((satu) => satu.macam === macam).map((satu) => satu.baris + baris0 + 1);
}

/** Rows between the header and the totals that end the table; 1-based. */
function rentangData(baris: readonly BarisTabel[], blok: BlokKepala, baris0: number): Tabel["data"] {
  let akhir = baris.length - 1;
  while (akhir >= 0 && ["jumlah", "kosong"].includes(baris[akhir]?.macam ?? "")) akhir--;
  return {
    awal: blok.bawah + baris0 + 2,
    akhir: (akhir < 0 ? blok.bawah : (baris[akhir]?.baris ?? blok.bawah)) + baris0 + 1,
  };
}

function jadikanKolom(satu: KolomKerja, kolom0: number, teks: TeksTabel): KolomTabel {
  return {
    kolom: hurufKolom(satu.k + kolom0),
    judul: satu.judul,
    peran: satu.peran,
    tahun: satu.tahun,
    triwulan: satu.tafsir.triwulan,
    yakin: Math.round(satu.yakin * 100) / 100,
    alasan: kalimatAlasan(satu, teks),
  };
}

function yakinTabel(kolom: readonly KolomKerja[]): number {
  const inti = kolom.filter(({ peran }) => ["target", "realisasi", "capaian"].includes(peran));
  const uang = kolom.filter(({ peran }) => ["pagu", "realisasi_rp", "serapan"].includes(peran));
  const dipakai =
    inti.length >= 2 ? inti : uang.length >= 2 ? uang : kolom.filter(({ peran }) => peran !== "lain");
  return dipakai.length === 0 ? 0 : Math.min(...dipakai.map(({ yakin }) => yakin));
}

function bacaTabel(p: PengenalJudul, blok: BlokKepala, semua: readonly BlokKepala[], teks: TeksTabel): Tabel {
  const { baris0, kolom0 } = p.kisi.lembar;
  const atas = Math.max(
    -1,
    ...semua.filter((l) => l.bawah < blok.atas && bersinggungan(l, blok)).map((l) => l.bawah),
  );
  const dariKata = bacaKolom(p, blok);
  const laporan = pilihTahunLaporan(dariKata, tahunDariJudul(p.kisi, blok.atas, atas));
  const kolom = tunggalkan(terapkanTetangga(terapkanTahun(dariKata, laporan)));
  const baris = new PembacaBaris(p.kisi, blok, kolomNama(kolom)).baca(batasBawah(p.kisi, blok, semua));
  const akhir = baris[baris.length - 1]?.baris ?? blok.bawah;
  const sudut = [
    alamatSel(blok.atas + baris0, blok.awal + kolom0),
    alamatSel(akhir + baris0, blok.akhir + kolom0),
  ];
  return {
    rentang: sudut.join(":"),
    kepala: { awal: blok.atas + baris0 + 1, akhir: blok.bawah + baris0 + 1 },
    data: rentangData(baris, blok, baris0),
    barisJumlah: barisBermacam(baris, "jumlah", baris0),
    barisSpanduk: barisBermacam(baris, "spanduk", baris0),
    barisLanjutan: barisBermacam(baris, "lanjutan", baris0),
    barisKosong: barisBermacam(baris, "kosong", baris0),
    kolom: kolom.map((satu) => jadikanKolom(satu, kolom0, teks)),
    peringatan: [],
    tahunLaporan: laporan,
    yakin: yakinTabel(kolom),
  };
}

/**
 * Finds the tables of a sheet as it is and says what each column means, how sure that is and why.
 * Never throws; a sheet without recognisable headers gives no table.
 */
export function bacaLembar(lembar: LembarMentah, pilihan: PilihanBaca = {}): HasilBacaLembar {
  const p = new PengenalJudul(new Kisi(lembar));
  const blok = cariBlok(p);
  const teks = pilihan.teks ?? teksIndonesia;
  return { nama: lembar.nama, tabel: blok.map((satu) => bacaTabel(p, satu, blok, teks)) };
}
