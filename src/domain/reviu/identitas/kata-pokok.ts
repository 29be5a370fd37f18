const KATA_SAMBUNG = new Set([
  "jumlah",
  "yang",
  "dan",
  "di",
  "ke",
  "dari",
  "dalam",
  "pada",
  "untuk",
  "tahun",
  "kota",
  "kabupaten",
]);

/** The words that tell what is counted, without "jumlah", "yang" and the like. */
export const kataPokok = (teks: string): string[] => [
  ...new Set((teks.toLowerCase().match(/\p{L}+/gu) ?? []).filter((kata) => !KATA_SAMBUNG.has(kata))),
];

/** What a title counts: its words before "menurut", "berdasarkan", a comma, a place or a year. */
export const pokokJudul = (judul: string): string[] =>
  kataPokok(
    judul.split(/\bmenurut\b|\bberdasarkan\b|\bper\b|,|\bdi (?:kota|kabupaten|kab\.)|\btahun\b/i)[0] ?? "",
  );
