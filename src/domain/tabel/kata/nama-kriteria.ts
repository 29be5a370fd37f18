const KRITERIA =
  /^(?:sangat (?:baik|tinggi|rendah|kurang|memuaskan)|baik|cukup(?: baik)?|tinggi|sedang|rendah|kurang|memuaskan|kurang baik|tercapai(?: sebagian| penuh)?|(?:tidak|belum|hampir|akan) tercapai|(?:not |partially )?achieved|on track|off track|at risk|behind schedule|delayed|on schedule|completed|melampaui(?: target)?|hijau(?: tua| muda)?|biru(?: tua| muda)?|excellent|very poor|fair|satisfactory|unsatisfactory|istimewa|buruk|sangat buruk|amat baik|tuntas(?: \p{L}+)?|belum tuntas|memenuhi|belum memenuhi|tidak memenuhi|terlambat|kuning(?: tua| muda)?|merah|very (?:high|low|good)|high|medium|low|good|poor)$/iu;

/** Is the text the name of a band, as criteria of performance are called ("Sangat Baik", "Rendah", "Tercapai")? */
export function namaKriteria(teks: string): boolean {
  return KRITERIA.test(teks);
}
