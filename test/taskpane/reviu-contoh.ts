import { reviu as teks } from "../../src/bahasa/id/reviu";
import { reviuDokumen } from "../../src/bahasa/id/reviu-dokumen";
import type { HasilCocokWord, HasilReviu, TemuanDiucapkan } from "../../src/commands";
import { lembarDariContoh } from "../../src/domain/reviu/contoh";
import { reviu } from "../../src/domain/reviu/reviu";
import type { TemuanReviu } from "../../src/domain/reviu/temuan-reviu";
import { SKALA_PERMENDAGRI } from "../../src/domain/ukur/skala";

const LEMBAR = {
  "Bab III": [
    "Pengukuran Kinerja Tahun 2021",
    "NO\tINDIKATOR KINERJA\tTARGET 2021\tREALISASI 2020\tREALISASI 2021\tCAPAIAN (%)",
    "1\tJumlah pasar yang representatif\t22 pasar\t21 pasar\t21 pasar\t100,00 %",
    "2\tJumlah tenaga kerja yang ditempatkan\t330 orang\t361 orang\t95 orang\t28,78 %",
    "3\tJumlah UTTP yang ditera ulang\t176 UTTP\t165 UTTP\t169 UTTP\t96,02 %",
  ],
  Keuangan: [
    "Realisasi Anggaran Tahun 2021",
    "NO\tSUB KEGIATAN\tANGGARAN (Rp)\tREALISASI (Rp)\tCAPAIAN (%)",
    "1\tPemeliharaan Peralatan\t15.740.000\t15.740.000\t98,28 %",
    "2\tPengadaan Mebel\t55.221.800\t54.630.000\t98,93 %",
    "JUMLAH\t\t70.961.800\t70.370.000\t99,17 %",
  ],
} as const;

function ucapan(temuan: TemuanReviu, i: number): TemuanDiucapkan {
  const kalimat: (isi: never) => string = teks.temuan[temuan.kode];
  const { perbaikan, tertulis, seharusnyaTeks } = temuan;
  const usulan = perbaikan && { sel: perbaikan.sel, dari: tertulis, menjadi: seharusnyaTeks };
  const [pesan, penjelasan] = [
    kalimat(temuan.isi as never),
    temuan.penjelasan.map(teks.penjelasan).join(" "),
  ];
  return {
    temuan,
    kunci: `${temuan.kode} ${temuan.sel}`,
    letak: `${temuan.lembar}!${temuan.sel}`,
    kelompok: `${temuan.lembar} · ${temuan.tabel}`,
    judul: teks.judul[temuan.kode],
    tertulis,
    pesan,
    penjelasan,
    uraian: `${pesan} ${penjelasan}`.trim(),
    bersyarat: false,
    alasan: i === 1 ? "Tahun lalu ada bursa kerja provinsi" : "",
    keadaan: i === 0 ? "baru" : "terbuka",
    ...(usulan ? { usulan } : {}),
  };
}

/** A review of a small workbook, for drawing its page without one. */
export function reviuContoh(): HasilReviu {
  const lembar = Object.entries(LEMBAR).map(([nama, baris]) =>
    lembarDariContoh({ nama, isi: baris.join("\n") }),
  );
  const temuan = reviu(lembar, { skala: SKALA_PERMENDAGRI, celah: "batas-bawah" }).map(ucapan);
  const banyak = { galat: 0, peringatan: 0, info: 0 };
  for (const satu of temuan) banyak[satu.temuan.tingkat]++;
  const ringkasan = teks.ringkasan(banyak.galat, banyak.peringatan, banyak.info);
  return { temuan, selesai: [], lepas: [], banyak, diterima: 1, ringkasan };
}

/** A Word document with one figure that the workbook says otherwise. */
export function wordContoh(): HasilCocokWord {
  const letak = { judul: "Pengukuran Kinerja", tabel: "", nomor: 12, diTabel: false, baris: "" };
  const seharusnya = { teks: "189", label: "", kolom: "REALISASI 2021", lembar: "Bab III", sel: "E5" };
  const kalimat = "Pencari kerja yang terdaftar sebanyak 198 orang.";
  const temuan = { jenis: "bertentangan", tertulis: "198", kalimat, letak, seharusnya, banyak: 1 } as const;
  const ucapan = {
    temuan,
    judul: reviuDokumen.judul.bertentangan,
    pesan: reviuDokumen.pesan(temuan),
    letak: reviuDokumen.letak(letak),
    sel: "'Bab III'!E5",
  };
  return { banyak: 120, cocok: 119, temuan: [ucapan], ringkasan: reviuDokumen.ringkasan(120, 119, 1, 0) };
}
