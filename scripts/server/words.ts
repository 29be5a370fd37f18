import type { Fault, ServerFinding } from "./findings";

/** What is wrong and what to do, for an IT desk: file, then what the server said. */
const SENTENCES: Readonly<Record<Fault, (file: string, stated: string) => string>> = {
  ALAMAT: (_file, stated) =>
    `Alamat "${stated}" bukan alamat https. Excel hanya memuat add-in dari https://; pasang sertifikat lebih dahulu.`,
  CONTOH: (_file, stated) => `"${stated}" hanya alamat contoh. Sebutkan alamat server Anda sendiri.`,
  TAK_TERJANGKAU: (file, stated) =>
    `${file} tidak terjangkau (${stated}). Periksa nama server di DNS, firewall, dan apakah layanan web berjalan.`,
  SERTIFIKAT: (file, stated) =>
    `Sertifikat ditolak saat meminta ${file} (${stated}). Sertifikat harus masih berlaku, memuat nama server ini, dan diterbitkan oleh pihak yang dikenal komputer pegawai. Bila penerbitnya instansi sendiri, ulangi dengan --ca berkas-akar.pem.`,
  ALIHAN: (file, stated) =>
    `${file} dialihkan ke "${stated}". Sajikan berkas langsung di alamat ini, atau pakai alamat tujuan itu saat membuat paket.`,
  MASUK: (file, stated) =>
    `${file} ditolak (${stated}): server meminta masuk atau melarang akses. Berkas add-in harus bisa dibaca tanpa masuk dari jaringan pegawai.`,
  HILANG: (file, stated) =>
    `${file} tidak ada di server (${stated}). Salin seluruh isi folder situs, termasuk subfolder, perhatikan huruf besar kecil, dan periksa apakah alamatnya lengkap dengan foldernya (…/lkjip).`,
  BUKAN_ISINYA: (file, stated) =>
    `${file} dijawab dengan isi lain ("${stated}"). Matikan aturan yang menjawab semua alamat dengan halaman depan, lalu pastikan berkasnya ada.`,
  JENIS: (file, stated) =>
    `${file} dikirim sebagai "${stated || "tanpa jenis"}". Atur jenis isi (MIME) seperti pada contoh konfigurasi.`,
  CORS: (file, stated) =>
    `${file} tidak boleh dibaca Excel di web (Access-Control-Allow-Origin: "${stated}"). Tambahkan Access-Control-Allow-Origin: * untuk folder ini; tanpa itu semua rumus LKJIP menjadi #NAME?.`,
  BINGKAI: (file, stated) =>
    `${file} dilarang tampil di dalam Excel ("${stated}"). Hapus X-Frame-Options dan frame-ancestors untuk folder ini; bila dibiarkan, panel kosong.`,
  CSP: (file, stated) =>
    `Server menambahkan Content-Security-Policy pada ${file} ("${stated}"). Halaman sudah membawa aturannya sendiri; hapus tambahan itu untuk folder ini.`,
  IKON: (file, stated) =>
    `${file} dilarang disimpan ("${stated}"). Hapus no-store untuk gambar; Excel di Windows tidak menampilkan ikon yang tidak boleh disimpan.`,
  SIMPANAN: (file, stated) =>
    `${file} disimpan peramban terlalu lama ("${stated}"). Pakai Cache-Control: no-cache agar pembaruan langsung sampai.`,
  MANIFES: (file, stated) =>
    `${file} menunjuk ke "${stated || "alamat yang tidak terbaca"}", bukan ke alamat ini. Buat paket lagi dengan --url yang sama dengan alamat server.`,
  SKRIP: (file) => `${file} tidak memuat daftar skrip. Salin ulang berkas itu dari paket tanpa mengubahnya.`,
  FUNGSI: (file) =>
    `${file} tidak memuat daftar fungsi. Salin ulang berkas itu dari paket tanpa mengubahnya.`,
};

/** One fault as a line with its code. */
export function sayFinding({ fault, file, stated }: ServerFinding): string {
  const short = stated.length > 120 ? `${stated.slice(0, 120)}…` : stated;
  return `${SENTENCES[fault](file, short)} [${fault}]`;
}

/** How many files of a kind are named; what is meant is clear from a few. */
const NAMED = 3;

function others(files: readonly string[]): string {
  if (files.length === 0) return "";
  const rest = files.length > NAMED ? `, dan ${files.length - NAMED} berkas lain` : "";
  return ` Begitu pula ${files.slice(0, NAMED).join(", ")}${rest}.`;
}

/** All faults, a line for each kind: one wrong setting touches forty files, and is still one thing to put right. */
export function sayFindings(findings: readonly ServerFinding[]): string[] {
  const kinds = new Map<string, ServerFinding[]>();
  for (const finding of findings) {
    const kind = `${finding.fault} ${finding.fault === "BUKAN_ISINYA" ? "" : finding.stated}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding]);
  }
  return [...kinds.values()].map(([first, ...more]) =>
    first ? `${sayFinding(first)}${others(more.map(({ file }) => file))}` : "",
  );
}
