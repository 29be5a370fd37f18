/**
 * Words of table headers, each with the spellings seen in offices' sheets. The left side is the canonical word that
 * the rest of the reader knows. Fuzzy matching and rejoining of broken words work against all spellings.
 */
const LEKSIKON: Readonly<Record<string, string>> = {
  no: "no n0 nomor nomer nmr number",
  kode: "kode kd ref code rekening koderekening norek rek mak akun coa",
  sasaran: "sasaran objective objectives goal goals",
  tujuan: "tujuan",
  visi: "visi vision",
  misi: "misi mission",
  indikator: "indikator ind indicator indicators iku ikk ikp iks iki kpi kpis tolok tolak",
  satuan: "satuan sat stn unit units uom takaran",
  target:
    "target tgt trgt targets targeted planned plan rencana renc ditargetkan kuota quota milestone milestones rkap rkat rka rba ketetapan tvro komitmen commitment commitments",
  realisasi:
    "realisasi realisasinya terealisasi terealisasikan direalisasikan terlaksana terkumpul realization realisation realized actual actuals result results rvro progres progress kemajuan",
  hasil: "hasil hsl",
  capaian:
    "capaian cap pencapaian ketercapaian keberhasilan achievement achievements achieved reached attainment accomplishment",
  persen: "% persen persentase prosentase presentase prosen percent percentage pct prsn pros",
  tingkat: "tingkat rate rasio ratio level",
  kriteria: "kriteria predikat kategori kat criteria criterion rating category interpretasi klasifikasi",
  status: "status",
  program: "program programs programme programmes prog",
  kegiatan:
    "kegiatan keg subkegiatan giat subgiat ro kro activity activities subactivity aktivitas intervention interventions component components subcomponent",
  urusan: "urusan",
  pagu: "pagu rkas rak dipa anggaran angg ang budget budgets budgeted dana dpa dppa belanja biaya allocation alokasi ceiling funds plafon plafond",
  keuangan: "keuangan keu financial finance",
  rupiah: "rp rupiah idr",
  pengeluaran:
    "spent spending spend expended utilized utilised utilization utilisation terpakai expenditure expenditures disbursed disbursement pembayaran terbayar dibayarkan sp2d pencairan dicairkan penggunaan spj",
  serapan: "serapan serap penyerapan absorption absorpsi terserap",
  keterangan:
    "keterangan ket catatan remark remarks note notes comment comments penjelasan analisis analisa hambatan kendala solusi permasalahan",
  penanggung:
    "penanggung pptk ppk ppkom kpa koordinator coordinator pj pic pelaksana pengampu penanggungjawab responsible owner pemilik",
  jawab: "jawab",
  tahun: "tahun thn th ta year years",
  triwulan: "triwulan tw triw trw twl kuartal quarter quarterly tribulan trib",
  lalu: "lalu sebelumnya previous prior last kemarin",
  ini: "ini berjalan current this",
  renstra: "renstra rpjmd rpjm rpd renstrada jangka menengah",
  renja: "renja rkpd rkt",
  akhir: "akhir final end endline",
  awal: "awal initial dasar",
  kondisi: "kondisi condition",
  baseline: "baseline",
  terhadap: "terhadap thd thdp vs versus against dibanding dibandingkan dibandingkn",
  kinerja: "kinerja performance fisik physical",
  uraian: "uraian unsur description nama name",
  jumlah: "jumlah jml jmlh total banyaknya",
  perubahan: "perubahan",
  sesudah: "sesudah setelah after",
  sebelum: "sebelum before",
  ukur: "cara pengukuran perhitungan penghitungan formula rumus formulasi definisi operasional metode",
  sumber: "sumber source",
  lainnya:
    "bobot tertimbang sisa efisiensi selisih deviasi dev kontribusi porsi proporsi komposisi pembilang penyebut polaritas interval lokasi tipe jenis rekomendasi tren trend pertumbuhan efektivitas weight variance gap lebih kurang bertambah berkurang surplus defisit penyertaan",
  volume: "volume vol koefisien",
  prakiraan:
    "prakiraan perkiraan proyeksi prognosa prognosis estimasi taksiran prediksi forecast outlook projected estimated",
  pengisi:
    "dan atau pada yang sampai dengan di ke s d sd per of the and for in to by dari untuk perangkat daerah kota kabupaten kab pemda pemerintah pemerintahan provinsi dinas badan utama strategis strategic key main organisasi outcome output makro individu eksekutif sub bidang dievaluasi evaluasi murni induk pergeseran periode tahunan annual kumulatif akumulasi kumulasi cumulative rata nilai value data penunjang pk perjanjian urut id nasional standar pelaksanaan rencananya seharusnya n ukur kerja pembiayaan indikatif pendapatan pd",
};

/** Spelling (lower case) to canonical word. */
export const EJAAN: ReadonlyMap<string, string> = new Map(
  Object.entries(LEKSIKON).flatMap(([baku, ejaan]) => ejaan.split(" ").map((satu) => [satu, baku] as const)),
);

/** English puts the head last ("budget realization", "target achievement"); these words are read that way. */
export const KATA_INGGRIS: ReadonlySet<string> = new Set(
  "objective objectives goal goals indicator indicators realization realisation realized actual actuals result results achievement achievements achieved reached attainment accomplishment percentage criteria criterion rating category budget spent expenditure expenditures disbursed disbursement absorption allocation remark remarks note notes activity activities number code".split(
    " ",
  ),
);

/** Words that can be what a column is about; the first of them in a header is its head. */
export const KONSEP: ReadonlySet<string> = new Set(
  "no kode sasaran tujuan visi misi indikator satuan target realisasi hasil capaian kriteria status program kegiatan urusan pagu pengeluaran serapan keterangan penanggung kondisi baseline ukur sumber lainnya uraian jumlah tahun triwulan perubahan".split(
    " ",
  ),
);
