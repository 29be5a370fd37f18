/** What is left of a sum when something was taken from it. */
const SISA =
  /\b(?:sisa|tersisa|saldo|kurang|kekurangan|selisih|belum|blm|tunggakan|lebih|balance|remaining|unspent|gap|deviasi|kesenjangan)\b/i;
/** What is owed or lost, counted in money. */
const TERUTANG = /\b(?:menunggak|penunggak|piutang|utang|hutang|denda|kerugian|kredit macet|backlog)\b/i;

/** Does a title name what is left of something ("Sisa", "Belum Terlayani")? */
export const namaSisa = (judul: string): boolean => SISA.test(judul);

/** Does a title name what is left, owed or lost: nothing that was reached, however well its share of a sum fits? */
export const namaTerutang = (judul: string): boolean => SISA.test(judul) || TERUTANG.test(judul);
