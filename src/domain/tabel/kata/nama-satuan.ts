import { rapikanJudul } from "./kata";

/** Units that offices count in, in the words and short forms of their sheets. */
const SATUAN: ReadonlySet<string> = new Set(
  (
    "% persen persentase prosen orang org jiwa kk rt rw keluarga rumah dokumen dok laporan lap berkas surat sk naskah buku " +
    "eksemplar lembar unit buah bh set paket pkt ls kegiatan keg kali frekuensi event even lokasi titik tempat ruas desa kelurahan " +
    "nagari gampong kecamatan kab kabupaten kota opd perangkat skpd lembaga organisasi kelompok klp kel poktan gapoktan sekolah sd " +
    "smp siswa murid guru kelas pasien bumil ibu bayi balita lansia penderita kasus kejadian perkara perda perbup raperda perkada " +
    "kebijakan rekomendasi inovasi aplikasi sistem website dataset layanan izin usaha umkm ukm ikm koperasi pelaku perusahaan " +
    "peserta pegawai asn peneliti indeks index nilai skor score poin point angka level predikat opini kategori tingkat rasio ratio " +
    "hari jam menit detik bulan bln tahun thn minggu rp rupiah idr juta miliar milyar triliun ha hektar are m m2 m3 km km2 cm meter " +
    "kg kilogram gram ton kuintal kw liter ltr ekor batang btg bibit pohon ikat karung botol dosis kubik kwh watt mbps gb tb sr ru " +
    "kunjungan wisatawan medali cabor atlet judul artikel berita konten arsip koleksi eksp temuan objek wp sppt nop bidang persil " +
    "kapal armada kendaraan bus trip penumpang gedung ruang kamar tt bed pasar kios pedagang pengaduan aduan permohonan " +
    "people persons households families villages schools students districts documents reports number no units days hours percent percentage times"
  ).split(" "),
);

/** "per 1.000 KH", "Rp miliar", "kg/kapita/tahun": a unit by its first word, or a rate. */
const BERTINGKAT = /^(?:per|rp|ribu|juta|miliar|milyar)\b|\/(?:\p{L}|\d)/u;

/** Is the text a unit that things are counted in ("orang", "Rp miliar", "kg/kapita")? */
export function namaSatuan(teks: string): boolean {
  if (teks.length > 24) return false;
  const rapi = rapikanJudul(teks);
  const kata = rapi.split(" ");
  return (
    BERTINGKAT.test(teks.toLowerCase()) ||
    rapi === "%" ||
    (kata.length <= 3 && kata.every((satu) => SATUAN.has(satu)))
  );
}
