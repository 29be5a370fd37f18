import { lembarDariContoh } from "../../../src/domain/reviu/contoh";
import type { LembarMentah } from "../../../src/domain/tabel";

const buku = (lembar: Readonly<Record<string, readonly string[]>>): LembarMentah[] =>
  Object.entries(lembar).map(([nama, baris]) => lembarDariContoh({ nama, isi: baris.join("\n") }));

const PASAR = (): LembarMentah[] =>
  buku({
    Pasar: [
      "Jumlah Kios, Stan dan Meja Tahun 2021",
      "NO\tPASAR\tKIOS\tSTAN\tMEJA\tJUMLAH",
      "1\tTavip\t1.208\t41\t811\t2.060",
      "2\tBundar\t268\t15\t44\t327",
      "3\tMadura\t130\t12\t37\t179",
      "4\tKebun Lada\t153\t24\t198\t375",
      "5\tRambung\t309\t18\t90\t417",
      "JUMLAH\t\t2.068\t110\t1.180\t3.358",
    ],
    Harga: [
      "Rata-rata Harga Pangan Tahun 2021",
      "NO\tKOMODITI\tSAT.\tJanuari\tFebruari\tMaret\tApril\tRata-rata",
      "1\tBeras\tKg\t11.495\t11.352\t11.344\t10.972\t11.291",
      "2\tGula\tKg\t13.038\t13.075\t13.167\t12.922\t13.051",
      "3\tMinyak\tLtr\t14.075\t14.312\t14.269\t14.756\t14.353",
      "4\tDaging\tKg\t116.559\t117.356\t119.892\t122.415\t119.056",
      "5\tCabe\tKg\t40.925\t35.092\t37.602\t34.989\t37.152",
    ],
  });

const ANGGARAN = (): LembarMentah[] =>
  buku({
    APBD: [
      "Anggaran Tahun 2021",
      "Kode\tUraian\tSebelum Perubahan\tSetelah Perubahan\tSelisih (Rp)\tBertambah/Berkurang (%)",
      "4\tPENDAPATAN\t786.952.684\t912.294.620\t125.341.936\t15,93",
      "5\tBELANJA DAERAH\t10.892.190.920\t7.428.961.468\t(3.463.229.452)\t(31,80)",
      "5.1\tBelanja Operasi\t10.602.251.320\t7.365.381.068\t(3.236.870.252)\t(30,53)",
      "5.1.1\tBelanja Pegawai\t4.493.209.506\t3.991.599.154\t(501.610.352)\t(11,16)",
      "5.1.2\tBelanja Barang dan Jasa\t6.109.041.814\t3.373.781.914\t(2.735.259.900)\t(44,77)",
      "5.2\tBelanja Modal\t289.939.600\t63.580.400\t(226.359.200)\t(78,07)",
      "SURPLUS/(DEFISIT)\t\t(10.105.238.236)\t(6.516.666.848)\t3.588.571.388\t35,51",
    ],
    Keuangan: [
      "Realisasi Anggaran Tahun 2021",
      "NO\tPROGRAM\tANGGARAN (Rp)\tREALISASI (Rp)\tCAPAIAN (%)",
      "1\tPenunjang Urusan\t5.762.839.968\t5.166.193.517\t89,65 %",
      "2\tPenempatan Tenaga Kerja\t207.279.900\t172.305.419\t83,13 %",
      "3\tHubungan Industrial\t52.553.800\t51.330.004\t97,67 %",
      "4\tSarana Distribusi\t1.248.405.600\t1.235.978.490\t99,00 %",
      "5\tStabilisasi Harga\t34.461.500\t34.290.356\t99,50 %",
      "6\tStandardisasi\t54.844.200\t43.877.808\t80,00 %",
      "7\tSistem Informasi Industri\t68.576.500\t68.228.712\t99,49 %",
      "JUMLAH\t\t7.428.961.468\t6.772.204.306\t91,16 %",
    ],
  });

const KINERJA = (): LembarMentah[] =>
  buku({
    PK: [
      "Perjanjian Kinerja Tahun 2021",
      "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET",
      "1\tTenaga kerja terlatih\tJumlah pencari kerja yang dilatih\t32 orang",
      "2\tKesempatan kerja meluas\tJumlah tenaga kerja yang ditempatkan\t380 orang",
      "3\tPasar nyaman\tJumlah pasar yang representatif\t22 pasar",
      "4\tPelayanan tera\tJumlah UTTP yang ditera ulang\t176 UTTP",
    ],
    "Bab III": [
      "Pengukuran Kinerja Tahun 2021",
      "NO\tINDIKATOR KINERJA\tTARGET 2021\tREALISASI 2019\tREALISASI 2020\tREALISASI 2021\tCAPAIAN (%)\tKRITERIA\tTARGET AKHIR RENSTRA",
      "1\tJumlah pencari kerja yang dilatih\t32 orang\t31 orang\t30 orang\t28 orang\t87,50 %\tTinggi\t60 orang",
      "2\tJumlah tenaga kerja yang ditempatkan\t380 orang\t340 orang\t361 orang\t295 orang\t77,63 %\tTinggi\t450 orang",
      "3\tJumlah pasar yang representatif\t22 pasar\t20 pasar\t21 pasar\t21 pasar\t95,45 %\tSangat Tinggi\t25 pasar",
      "4\tJumlah UTTP yang ditera ulang\t176 UTTP\t150 UTTP\t165 UTTP\t169 UTTP\t96,02 %\tSangat Tinggi\t200 UTTP",
    ],
    IKU: [
      "Indikator Kinerja Utama Tahun 2021",
      "NO\tINDIKATOR KINERJA UTAMA\tSATUAN\tTARGET\tREALISASI\tTINGKAT REALISASI (%)",
      "1\tJumlah pencari kerja yang dilatih\tOrang\t32\t28\t87,50 %",
      "2\tJumlah tenaga kerja yang ditempatkan\tOrang\t380\t295\t77,63 %",
      "3\tJumlah pasar yang representatif\tPasar\t22\t21\t95,45 %",
      "4\tJumlah UTTP yang ditera ulang\tUTTP\t176\t169\t96,02 %",
    ],
  });

/** Three workbooks in which everything adds up: a market survey, a budget with its change, a measurement. */
export const bukuBersih = (): LembarMentah[][] => [PASAR(), ANGGARAN(), KINERJA()];
