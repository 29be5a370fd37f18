const SPASI_ANEH = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const TAK_TERLIHAT = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const GARIS_MENDATAR = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;

/**
 * One kind of space, one kind of dash, nothing invisible: cells pasted from Word and PDF carry all of them.
 * Line breaks become spaces too.
 */
export function rapikan(teks: string): string {
  return teks.replace(TAK_TERLIHAT, "").replace(GARIS_MENDATAR, "-").replace(SPASI_ANEH, " ").trim();
}
