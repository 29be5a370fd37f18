import { isiGrafik, type IsiGrafik, type TabelBergrafik } from "../../domain/laporan/kit/grafik";
import { teksAngka } from "../../domain/laporan/kit/angka";
import { lebarTeks } from "../../domain/laporan/kit/ukuran-teks";
import { garisSvg, teksSvg, unsur } from "./bagian-svg";
import { sumbuNilai, teksTanda, type SumbuNilai } from "./sumbu";

/*
 * Charts as pictures, from the same rows as the sheet's: columns with black edges, lines dashed, figures written on, so
 * that a copy in black and white says the same.
 */

const UKURAN = 8;
const TEPI = { atas: 16, bawah: 46, kiri: 52, kanan: 10 } as const;
const TINTA = "#000000";
const SAMAR = "#C4C9D0";

/** A picture while it is drawn. */
interface Bidang {
  readonly isi: IsiGrafik;
  readonly sumbu: SumbuNilai;
  readonly lebar: number;
  readonly tinggi: number;
}

type Deret = IsiGrafik["deret"][number];

const lebarTitik = ({ isi, lebar }: Bidang): number =>
  (lebar - TEPI.kiri - TEPI.kanan) / Math.max(1, isi.kategori.length);

const xTitik = (bidang: Bidang, i: number): number => TEPI.kiri + (i + 0.5) * lebarTitik(bidang);

function y({ sumbu: { bawah, atas }, tinggi }: Bidang, nilai: number): number {
  const ruang = tinggi - TEPI.atas - TEPI.bawah;
  const bagian = (Math.min(Math.max(nilai, bawah), atas) - bawah) / (atas - bawah);
  return tinggi - TEPI.bawah - bagian * ruang;
}

function sumbuSvg(bidang: Bidang): string[] {
  const { sumbu, isi, lebar } = bidang;
  const kanan = lebar - TEPI.kanan;
  return sumbu.tanda.flatMap((nilai) => {
    const tempat = y(bidang, nilai);
    return [
      garisSvg([TEPI.kiri, tempat, kanan, tempat], nilai === 0 ? TINTA : SAMAR),
      teksSvg(teksTanda(nilai, isi.grafik.format.sumbu), {
        x: TEPI.kiri - 4,
        y: tempat + UKURAN * 0.35,
        ukuran: UKURAN,
        datar: "end",
      }),
    ];
  });
}

function kategoriSvg(bidang: Bidang): string[] {
  const { isi, lebar, tinggi } = bidang;
  const bawah = tinggi - TEPI.bawah + UKURAN + 3;
  const judul = { x: lebar / 2, y: bawah + UKURAN + 4, ukuran: UKURAN, datar: "middle" } as const;
  return [
    ...isi.kategori.map((teks, i) =>
      teksSvg(teks, { x: xTitik(bidang, i), y: bawah, ukuran: UKURAN, datar: "middle" }),
    ),
    teksSvg(isi.grafik.sumbu, judul),
  ];
}

/** The figure above a column or on its foot, upright where its neighbour would be in the way; white behind it, as on the sheet. */
function labelSvg(teks: string, x: number, atas: number, ruang: number): string {
  const panjang = lebarTeks(teks, UKURAN);
  const tegak = panjang > ruang;
  const [w, h] = tegak ? [UKURAN + 1, panjang + 2] : [panjang + 2, UKURAN + 1];
  const latar = unsur("rect", { x: x - w / 2, y: atas - 2 - h, width: w, height: h, fill: "#FFFFFF" });
  const letak = tegak
    ? ({ x: x + UKURAN * 0.35, y: atas - 3, datar: "start", putar: -90 } as const)
    : ({ x, y: atas - 3, datar: "middle" } as const);
  return latar + teksSvg(teks, { ...letak, ukuran: UKURAN });
}

function kolomSvg(bidang: Bidang, deret: Deret, ke: number, banyak: number): string[] {
  const satuan = lebarTitik(bidang) / (banyak + 0.8);
  const lebar = Math.min(satuan, 48);
  return deret.nilai.flatMap((nilai, i) => {
    if (nilai === undefined) return [];
    const x = xTitik(bidang, i) + (ke - banyak / 2) * lebar;
    const [nol, ujung] = [y(bidang, 0), y(bidang, nilai)];
    const fill = deret.titik?.[i] ?? deret.warna;
    const kotak = { x, y: Math.min(nol, ujung), width: lebar, height: Math.abs(nol - ujung) };
    const label = deret.label
      ? labelSvg(
          teksAngka(nilai, bidang.isi.grafik.format.label),
          x + lebar / 2,
          bidang.isi.letakLabel === "ujung" ? Math.min(nol, ujung) : nol,
          satuan * (banyak === 1 ? 1.7 : 1),
        )
      : "";
    return [unsur("rect", { ...kotak, fill, stroke: TINTA, "stroke-width": 0.5 }) + label];
  });
}

/** A line goes on over gaps as little as Excel's: it is broken there; a single point is a short stroke. */
function deretGarisSvg(bidang: Bidang, { nilai, warna }: Deret): string[] {
  const gaya = { "stroke-width": 1.5, "stroke-dasharray": "5 3" };
  const setengah = lebarTitik(bidang) / 2;
  return nilai.flatMap((satu, i) => {
    if (satu === undefined) return [];
    const [x, tempat] = [xTitik(bidang, i), y(bidang, satu)];
    const lalu = nilai[i - 1];
    if (lalu !== undefined)
      return [garisSvg([xTitik(bidang, i - 1), y(bidang, lalu), x, tempat], warna, gaya)];
    return nilai[i + 1] === undefined
      ? [garisSvg([x - setengah, tempat, x + setengah, tempat], warna, gaya)]
      : [];
  });
}

function legendaSvg({ isi, lebar, tinggi }: Bidang): string[] {
  const panjang = isi.deret.map(({ nama }) => lebarTeks(nama, UKURAN) + 30);
  let x = (lebar - panjang.reduce((a, b) => a + b, 0)) / 2;
  const bawah = tinggi - 6;
  return isi.deret.map(({ nama, bentuk, warna }, i) => {
    const awal = x;
    x += panjang[i] ?? 0;
    const contoh =
      bentuk === "garis"
        ? garisSvg([awal, bawah - 3, awal + 16, bawah - 3], warna, {
            "stroke-width": 1.5,
            "stroke-dasharray": "5 3",
          })
        : unsur("rect", {
            x: awal + 4,
            y: bawah - 7,
            width: 8,
            height: 8,
            fill: warna,
            stroke: TINTA,
            "stroke-width": 0.5,
          });
    return contoh + teksSvg(nama, { x: awal + 19, y: bawah, ukuran: UKURAN, datar: "start" });
  });
}

/**
 * The chart of a table as an SVG picture.
 * @param lebar points; its height is that of the sheet's chart
 */
export function grafikSvg(tabel: TabelBergrafik, lebar: number): string {
  const isi = isiGrafik(tabel);
  const { tinggi } = tabel.grafik;
  const bidang: Bidang = { isi, sumbu: sumbuNilai(isi), lebar, tinggi };
  const kolom = isi.deret.filter(({ bentuk }) => bentuk === "kolom");
  const garis = isi.deret.filter(({ bentuk }) => bentuk === "garis");
  const bagian = [
    unsur("rect", { x: 0, y: 0, width: lebar, height: tinggi, fill: "#FFFFFF" }),
    ...sumbuSvg(bidang),
    ...garis.flatMap((satu) => deretGarisSvg(bidang, satu)),
    ...kolom.flatMap((satu, i) => kolomSvg(bidang, satu, i, kolom.length)),
    ...kategoriSvg(bidang),
    ...legendaSvg(bidang),
  ];
  const ukuran = `width="${lebar}" height="${tinggi}" viewBox="0 0 ${lebar} ${tinggi}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${ukuran}>${bagian.join("")}</svg>`;
}
