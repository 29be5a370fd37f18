/** An export's "t_2024", "r_2024", "c_2024". */
const SINGKATAN_TAHUN: Readonly<Record<string, string>> = {
  "t #": "target",
  "r #": "realisasi",
  "c #": "capaian",
};
const TENGGAT = / (?:waktu|tanggal|jadwal)(?: (?:penyelesaian|pelaksanaan|selesai))?$/;

const PEKERJAAN = /^(?:(?:nama |uraian )?(?:pekerjaan|proyek)|uraian belanja|work packages?)$/;

/** What was done, what stood in the way, what is to follow: prose about the row. */
const PENJELASAN = new RegExp(
  "^(?:" +
    [
      "kegiatan yang\\b.*",
      "(?:evaluasi )?tindak lanjut\\b.*",
      "umpan balik\\b.*",
      "faktor (?:pe\\p{L}+|ke\\p{L}+|yang)\\b.*",
      "(?:rincian |uraian )?(?:masalah|permasalahan)\\b.*",
      "(?:solusi|penyebab|alasan|kesimpulan|tanggapan|komentar)\\b.*",
      "isu(?: strategis)?",
      "upaya (?:perbaikan|mengatasi|pemecahan|penyelesaian|tindak|yang)\\b.*",
      "deskripsi capaian",
      "(?:key )?(?:issues?|challenges?|constraints?|follow ups?|lessons? learned)(?: .*)?",
      ".*\\blangkah kerja\\b.*",
    ].join("|") +
    ")$",
  "u",
);

const TANGGAL =
  /^(?:target|rencana|realisasi|planned|plan|actual|due|completion|end|start)(?: \p{L}+)? (?:date|tanggal|tgl|deadline)$|^(?:tanggal|tgl)\b/u;

/** Nothing is said before the last words but "target", however it is broken. */
const sasaranSaja = (rapi: string, kata: ReadonlySet<string>): boolean =>
  kata.has("target") && kata.size === 1 && rapi.split(" ").length <= 4;

const hanya = (kata: ReadonlySet<string>, ...boleh: string[]): boolean =>
  [...kata].every((satu) => satu === "pengisi" || boleh.includes(satu));

/** What names, numbers or answers for a row, whatever thing the title adds to it ("Nama Rekening", "KPI Code"). */
export function intiPenamaan(rapi: string, kata: ReadonlySet<string>): string | undefined {
  if (/^(?:nama|uraian) /.test(rapi) && kata.has("kode") && hanya(kata, "uraian", "kode")) return "uraian";
  if (/ (?:code|kode|id)$/.test(rapi)) return "kode";
  if (/^nama (?:unit|satuan)\b/.test(rapi) && hanya(kata, "uraian", "satuan")) return "penanggung";
  if (/^unit \p{L}+(?: \p{L}+)?$/u.test(rapi) && kata.size === 1 && kata.has("satuan")) return "penanggung";
  if (
    /^(?:implementing|executing|responsible|working|work|business|service|organi[sz]ational) unit$/.test(rapi)
  )
    return "penanggung";
  return / unit (?:pelayanan|layanan|kerja|pelaksana|organisasi)$/.test(rapi) ? "lainnya" : undefined;
}

/** "Anggaran yang Terserap": of money the participle says what was done with it. */
const UANG_TERPAKAI =
  /\b(?:anggaran|pagu|dana|belanja|biaya)\b.*\b(?:terealisasi(?:kan)?|direalisasi(?:kan)?|terserap|terpakai|tersalur(?:kan)?|disalurkan|dibelanjakan|digunakan|dicairkan)\b/;

/** Phrases whose meaning is not that of their first word. */
export function intiUngkapan(rapi: string, kata: ReadonlySet<string>): string | undefined {
  const singkat = SINGKATAN_TAHUN[rapi.replace(/ (?:19|20)\d\d$/, " #")];
  if (singkat !== undefined) return singkat;
  if (/^harga\b|\b(?:unit (?:price|cost)|non target|(?:di )?luar target)$/.test(rapi)) return "lainnya";
  if (/^(?:nilai|data|angka|capaian) (?:awal|dasar)$/.test(rapi)) return "kondisi";
  if (/^rata rata (?:program|kegiatan|sasaran|indikator|variabel)$/.test(rapi)) return "lainnya";
  if (/^milestones?$/.test(rapi)) return "kegiatan";
  if (/^(?:key )?(?:performance )?(?:measures?|metrics?)$/.test(rapi)) return "indikator";
  if (/^kinerja (?:program|kegiatan|sub ?kegiatan)\b/.test(rapi)) return "indikator";
  if (PENJELASAN.test(rapi)) return "keterangan";
  if (/^(?:nama )?paket(?: (?:pekerjaan|pengadaan|kegiatan))?$/.test(rapi) || PEKERJAAN.test(rapi))
    return "kegiatan";
  if (/^outcomes? outputs?$/.test(rapi)) return "sasaran";
  if (/^sasaran (?:\p{L}+ )?indikator\b/u.test(rapi)) return "indikator";
  if (/^akumulasi keuangan\b|^akumulasi % keuangan$/.test(rapi)) return "realisasi";
  if (/^satuan kerja\b/.test(rapi)) return "penanggung";
  if (/^rencana (?:aksi|tindak|perbaikan|pemecahan)/.test(rapi)) return "lainnya";
  if (kata.size === 2 && kata.has("uraian") && kata.has("kinerja")) return "indikator";
  if (/^rencana (hasil )?kerja|^rencana hasil/.test(rapi)) return "sasaran";
  if (/^(no|nomor) /.test(rapi) && (kata.has("indikator") || kata.has("program") || kata.has("kegiatan")))
    return "kode";
  if (/\b(harus|wajib|semestinya) (di|ter)/.test(rapi)) return "target";
  if (/^(\p{L}+ )?outcomes?$/u.test(rapi) && !kata.has("indikator")) return "sasaran";
  // When it is to be done, not how much: "Target Waktu (hari)" is a measure all the same.
  if (TENGGAT.test(rapi) && sasaranSaja(rapi, kata)) return "lainnya";
  if (TANGGAL.test(rapi)) return "lainnya";
  if (/^(?:expected )?results? (?:statements?|areas?)$|^expected results?$/.test(rapi)) return "sasaran";
  // Which step of a chain of results the row is, and when the state at the start was measured.
  if (/^results? (?:level|chain|type)$|^baseline (?:year|date)$|^tahun (?:dasar|baseline)$/.test(rapi))
    return "lainnya";
  if (/\bin charge\b/.test(rapi)) return "penanggung";
  if (/\bunit (kerja|organisasi|pelaksana)/.test(rapi)) return "penanggung";
  if (kata.has("penanggung") && kata.has("jawab")) return "penanggung";
  if (/^(cara|formula|rumus|metode|definisi|sumber)\b/.test(rapi)) return "ukur";
  if (/^peningkatan\b|^perbandingan\b.*\b(?:dari|nasional)\b/.test(rapi)) return "lainnya";
  if (/^(perubahan|kenaikan|penurunan|bobot|sisa|selisih|efisiensi|interval)\b/.test(rapi)) return "lainnya";
  if (
    /\btahun awal\b|\bawal (tahun )?(perencanaan|periode|renstra|rpjmd)\b/.test(rapi) &&
    kata.has("capaian")
  )
    return "kondisi";
  // "% anggaran terhadap total": a share, measured by nothing that was promised.
  if (/\b(terhadap|thd|thdp|dari) (total|jumlah|keseluruhan)$/.test(rapi)) return "lainnya";
  if (/^lokasi\b/.test(rapi) || (/^(?:jenis|tipe|macam) /.test(rapi) && kata.has("pagu"))) return "lainnya";
  if (/^rasio capaian akhir\b/.test(rapi)) return "lainnya";
  if (/^(?:jumlah |total )?pengeluaran$/.test(rapi)) return "pengeluaran";
  if (/^daya serap/.test(rapi)) return "serapan";
  if (UANG_TERPAKAI.test(rapi)) return "realisasi";
  return undefined;
}
