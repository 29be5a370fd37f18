/** An export's "t_2024", "r_2024", "c_2024", and "t_tw1" or "tw1_t". */
const SINGKATAN_TAHUN: Readonly<Record<string, string>> = {
  "t #": "target",
  "r #": "realisasi",
  "c #": "capaian",
};
const TENGGAT = / (?:(?:waktu|tanggal|jadwal)(?: (?:penyelesaian|pelaksanaan|selesai))?|selesai|rampung)$/;

const PEKERJAAN = /^(?:(?:nama |uraian )?(?:pekerjaan|proyek)|uraian belanja|work packages?)$/;

/** What was done, what stood in the way, what is to follow: prose about the row. */
const PENJELASAN = new RegExp(
  "^(?:" +
    [
      "kegiatan yang\\b.*",
      "(?:(?:evaluasi|rekomendasi|rencana|usulan|saran) )?tindak lanjut\\b.*",
      "rekomendasi(?: .*)?",
      "rencana (?:tindak )?(?:pengendalian|mitigasi|penanganan)\\b.*",
      "umpan balik\\b.*",
      "faktor (?:pe\\p{L}+|ke\\p{L}+|yang)\\b.*",
      "(?:rincian |uraian )?(?:masalah|permasalahan)\\b.*",
      "(?:solusi|penyebab|alasan|kesimpulan|tanggapan|komentar)\\b.*",
      "isu(?: strategis)?",
      "rtl",
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
const sasaranSaja = (kata: ReadonlySet<string>, rapi: string): boolean =>
  kata.has("target") && kata.size === 1 && rapi.split(" ").length <= 4;

const hanya = (kata: ReadonlySet<string>, ...boleh: string[]): boolean =>
  [...kata].every((satu) => satu === "pengisi" || boleh.includes(satu));

/** What is known of the title of a paper's number: "No. DPA", "No. SP2D". */
const SURAT: ReadonlySet<string> = new Set(["no", "pagu", "pengeluaran"]);

/** What names, numbers or answers for a row, whatever thing the title adds to it ("Nama Rekening", "KPI Code"). */
export function intiPenamaan(rapi: string, kata: ReadonlySet<string>): string | undefined {
  if (/^(?:nama|uraian) /.test(rapi) && kata.has("kode") && hanya(kata, "uraian", "kode", "pagu"))
    return "uraian";
  if (/(?:^| )(?:code|kode|id)$|^id \p{L}+$/u.test(rapi)) return "kode";
  if (/^nama (?:unit|satuan)\b/.test(rapi) && hanya(kata, "uraian", "satuan")) return "penanggung";
  if (/^unit /.test(rapi) && kata.has("penanggung")) return "penanggung";
  if (/^unit \p{L}+(?: \p{L}+)?$/u.test(rapi) && kata.size === 1 && kata.has("satuan")) return "penanggung";
  if (
    /^(?:implementing|executing|responsible|working|work|business|service|organi[sz]ational) unit$/.test(rapi)
  )
    return "penanggung";
  // "No. Kontrak", "Nomor SK": the number of a paper, and not of the row.
  if (/^(?:no|nomor) (?!ur)\p{L}{2,}/u.test(rapi) && [...kata].every((satu) => SURAT.has(satu)))
    return "kode";
  return / unit (?:pelayanan|layanan|kerja|pelaksana|organisasi)$/.test(rapi) ? "lainnya" : undefined;
}

/** "Anggaran yang Terserap": of money the participle says what was done with it. */
const UANG_TERPAKAI =
  /\b(?:anggaran|pagu|dana|belanja|biaya)\b.*\b(?:terealisasi(?:kan)?|direalisasi(?:kan)?|terserap|terpakai|tersalur(?:kan)?|disalurkan|dibelanjakan|digunakan|dicairkan)\b/;

/** A phrase, and what it means where `bila` holds of its known words. */
interface Ungkapan {
  readonly pola: RegExp;
  readonly inti: string;
  readonly bila?: (kata: ReadonlySet<string>, rapi: string) => boolean;
}

const berisi =
  (...semua: string[]) =>
  (kata: ReadonlySet<string>): boolean =>
    semua.every((satu) => kata.has(satu));

/** The first that fits counts. */
const UNGKAPAN: readonly Ungkapan[] = [
  { pola: /^harga\b|\b(?:unit (?:price|cost)|non target|(?:di )?luar target)$/, inti: "lainnya" },
  // "Biaya Satuan": what one piece costs. The money that goes to the region's account is not yet spent.
  { pola: /^(?:biaya|tarif|indeks)(?: per)? satuan\b|^satuan biaya\b|\bke rkud\b/, inti: "lainnya" },
  // "Belum Terlaksana", "Tidak Tercapai": what is missing.
  { pola: /^(?:belum|blm|tidak|tdk) (?:ter|di|me)\p{L}{4,}/u, inti: "lainnya" },
  // "Tidak Ada Target", "Melebihi Target (> 100 %)", "Tercapai (100%)": how many are in which band.
  {
    pola: /^(?:tidak|tdk|belum|blm|tanpa) ada \p{L}+|^(?:melebihi|melampaui|memenuhi|sesuai|mencapai|di ?atas|di ?bawah|above|below|exceed\p{L}*) (?:target|rencana|standar)\b|^(?:tercapai|melebihi|melampaui|achieved) \d+ %$/u,
    inti: "lainnya",
  },
  { pola: /^\p{L}+ (?:yang |yg )?(?:belum|blm) \p{L}{4,}/u, inti: "lainnya" },
  {
    pola: /\b(?:remaining|unspent|unused|balance|outstanding|sisa|saldo) (?:(?:budget|fund|dana|anggaran|pagu|kas|balance|of) ?)*(?:%|rp)?$/,
    inti: "lainnya",
  },
  { pola: /^(?:nilai|data|angka|capaian) (?:awal|dasar)$|^awal (?:tahun )?(?:19|20)\d\d$/, inti: "kondisi" },
  // "Tercapai" alone counts what was reached, or says whether it was.
  { pola: /^(?:%|persen(?:tase)?) tercapai$|^tercapai %$/, inti: "capaian" },
  {
    pola: /^(?:(?:%|persen(?:tase)?|tingkat) )+(?:ketersediaan|keterpenuhan|pemenuhan|kecukupan|keterlayanan|keterisian|penyelesaian|penuntasan|ketuntasan|ketercapaian|tersedia|terpenuhi|terlayani|tertangani|terlaksana|selesai)$|^(?:ketersediaan|keterpenuhan|pemenuhan|keterlayanan|penyelesaian|penuntasan|ketuntasan) %$/,
    inti: "capaian",
  },
  { pola: /^(?:hasil|nilai|skor|jumlah)(?: akhir)? \d+ ?x ?\d+$/, inti: "lainnya" },
  {
    pola: /^(?:current|latest|actual|present) (?:value|status|figure|level)s?\b|^(?:nilai|kondisi|posisi|data|angka) (?:terkini|saat ini|sekarang|terakhir)\b/,
    inti: "realisasi",
  },
  { pola: /^rata rata (?:program|kegiatan|sasaran|indikator|variabel)$/, inti: "lainnya" },
  { pola: /^milestones?$/, inti: "kegiatan" },
  { pola: /^kelompok sasaran\b|^target (?:group|audience|beneficiar)/, inti: "lainnya" },
  { pola: /^(?:key )?(?:performance )?(?:measures?|metrics?)$/, inti: "indikator" },
  {
    pola: /^(?:rapor|raport|notifikasi|warna)(?: (?:capaian|kinerja|status|indikator|hasil))?$/,
    inti: "kriteria",
  },
  { pola: /^(?:progres|progress|kemajuan) (?:fisik )?(?:rencana|target)\b/, inti: "target" },
  // "Ukuran Keberhasilan", "Tolok Ukur Kinerja", "Elemen Data", "Parameter": other offices' words for what is measured.
  {
    pola: /^(?:(?:ukuran|tolok ukur|parameter|alat ukur) (?:ke\p{L}+an|kinerja|capaian|hasil|utama|mutu)|(?:variabel )?parameter|elemen data|alat ukur|ukuran)$/u,
    inti: "indikator",
  },
  {
    pola: /^(?:hasil|dampak|manfaat|kondisi|kinerja|perubahan|keadaan)(?: kerja| akhir| kinerja)? (?:yang |yg )?(?:di ?)?(?:harapkan|inginkan|tuju|diharapkan|diinginkan|dituju|ingin dicapai|akan dicapai|hendak dicapai)$/,
    inti: "sasaran",
  },
  { pola: /^kinerja (?:program|kegiatan|sub ?kegiatan)\b/, inti: "indikator" },
  { pola: PENJELASAN, inti: "keterangan" },
  { pola: /^(?:nama )?paket(?: (?:pekerjaan|pengadaan|kegiatan))?$/, inti: "kegiatan" },
  // "Pengelola Program", "Pemegang Kegiatan": who does it.
  {
    pola: /^(?:nama )?(?:pengelola|pemegang|penanggung ?jawab|koordinator|ketua|pj|pic|kepala|manajer|pemilik|pengampu|pembina|petugas|pejabat) (?:program|kegiatan|sub ?kegiatan|indikator|sasaran|kinerja|layanan|data|ris[ie]ko|proses|rencana|aksi|target|upaya|ukm|poli)\b/,
    inti: "penanggung",
  },
  { pola: PEKERJAAN, inti: "kegiatan" },
  { pola: /^nomenklatur\b/, inti: "kegiatan" },
  { pola: /^(?:tahun|periode) akhir$|^akhir periode\b/, inti: "kondisi" },
  { pola: /^tujuan (?:program|kegiatan)\b/, inti: "sasaran" },
  { pola: /^(?:program studi|prodi)\b/, inti: "penanggung" },
  { pola: /^(?:kesesuaian|risiko|resiko)\b/, inti: "lainnya" },
  { pola: /^mutu (?:minimal )?layanan(?: dasar)?$/, inti: "indikator" },
  { pola: /^sasaran (?:(?:tahun|th|thn)\b|20\d\d$)/, inti: "target" },
  { pola: /^(?:(?:sub|jenis|nama|uraian) )*variabel(?: (?:kinerja|penilaian|program))?$/, inti: "indikator" },
  { pola: /^perspe[ck]ti(?:f|ves?)$/, inti: "tujuan" },
  { pola: /^(?:rentang|interval|skala)\b/, inti: "lainnya" },
  { pola: /^(?:kenaikan|naik) (?:penurunan|turun)\b|^laju$/, inti: "lainnya" },
  { pola: /^outcomes? outputs?$/, inti: "sasaran" },
  { pola: /^sasaran (?:\p{L}+ )?indikator\b/u, inti: "indikator" },
  { pola: /^akumulasi keuangan\b|^akumulasi % keuangan$/, inti: "realisasi" },
  { pola: /^satuan kerja\b/, inti: "penanggung" },
  { pola: /^rencana (?:aksi|tindak|perbaikan|pemecahan)/, inti: "lainnya" },
  { pola: /^/, inti: "indikator", bila: (kata) => kata.size === 2 && berisi("uraian", "kinerja")(kata) },
  { pola: /^rencana (?:hasil )?(?:kerja|kinerja)|^rencana hasil/, inti: "sasaran" },
  {
    pola: /^(?:no|nomor) /,
    inti: "kode",
    bila: (kata) => kata.has("indikator") || kata.has("program") || kata.has("kegiatan"),
  },
  { pola: /\b(?:harus|wajib|semestinya) (?:di|ter)/, inti: "target" },
  { pola: /^(?:\p{L}+ )?outcomes?$/u, inti: "sasaran", bila: (kata) => !kata.has("indikator") },
  // When it is to be done, not how much: "Target Waktu (hari)" is a measure all the same.
  { pola: TENGGAT, inti: "lainnya", bila: sasaranSaja },
  { pola: TANGGAL, inti: "lainnya" },
  { pola: /^(?:expected )?results? (?:statements?|areas?)$|^expected results?$/, inti: "sasaran" },
  // Which step of a chain of results the row is, and when the state at the start was measured.
  {
    pola: /^results? (?:level|chain|type)$|^baseline (?:year|date)$|^tahun (?:dasar|baseline)$/,
    inti: "lainnya",
  },
  { pola: /\bin charge\b|\bunit (?:kerja|organisasi|pelaksana)/, inti: "penanggung" },
  { pola: /^/, inti: "penanggung", bila: berisi("penanggung", "jawab") },
  { pola: /^(?:cara|formula|rumus|metode|definisi|sumber)\b/, inti: "ukur" },
  { pola: /^peningkatan\b|^(?:perbandingan|sandingan)\b(?:.*\b(?:dari|nasional)\b| %$|$)/, inti: "lainnya" },
  {
    pola: /^(?:perubahan|kenaikan|penurunan|bobot|sisa|selisih|deviasi|gap|kesenjangan|efisiensi|interval)\b/,
    inti: "lainnya",
  },
  {
    pola: /\btahun awal\b|\bawal (?:tahun )?(?:perencanaan|periode|renstra|rpjmd)\b/,
    inti: "kondisi",
    bila: berisi("capaian"),
  },
  // "% anggaran terhadap total": a share, measured by nothing that was promised.
  { pola: /\b(?:terhadap|thd|thdp|dari) (?:total|jumlah|keseluruhan)$/, inti: "lainnya" },
  { pola: /^lokasi\b/, inti: "lainnya" },
  { pola: /^(?:jenis|tipe|macam|nama) /, inti: "lainnya", bila: berisi("pagu") },
  { pola: /^rasio capaian akhir\b/, inti: "lainnya" },
  { pola: /^(?:jumlah |total )?pengeluaran$/, inti: "pengeluaran" },
  { pola: /^daya serap/, inti: "serapan" },
  // "Total Salur (Rp)": all the money that went out; a stage's "Disalurkan" is a part of it, and heads are no money.
  {
    pola: /^(?:total|jumlah|akumulasi|realisasi) (?:dana )?(?:ter|di|pen)?(?:salur|cair|transfer|setor)(?:an|kan)?(?: rp)?$/,
    inti: "pengeluaran",
    bila: berisi("rupiah"),
  },
  { pola: UANG_TERPAKAI, inti: "realisasi" },
];

/** Phrases whose meaning is not that of their first word. */
export function intiUngkapan(rapi: string, kata: ReadonlySet<string>): string | undefined {
  const singkat =
    SINGKATAN_TAHUN[rapi.replace(/ (?:(?:19|20)\d\d|tw [1-4])$/, " #").replace(/^tw [1-4] ([trc])$/, "$1 #")];
  if (singkat !== undefined) return singkat;
  return UNGKAPAN.find(({ pola, bila }) => pola.test(rapi) && (bila?.(kata, rapi) ?? true))?.inti;
}
