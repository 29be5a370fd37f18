import type { Penjelasan, TemuanReviu } from "../temuan-reviu";

/** The cells that an explanation would have changed; none where it tells how the figure itself came about. */
function diubah(satu: Penjelasan): string[] {
  if (satu.jenis === "sel-tertukar") return [satu.satu.sel, satu.dua.sel];
  // Which of several tables is right, a majority does not say: a signed agreement may stand alone and count.
  if (satu.jenis === "sendirian") return [];
  return "menjadi" in satu || satu.jenis === "baris-kembar" ? [satu.sel] : [];
}

/** Do all explanations of a finding find another cell wrong? Then its own figure may stay as it is. */
export function selLainDiragukan({ sel, penjelasan }: Pick<TemuanReviu, "sel" | "penjelasan">): boolean {
  const disebut = penjelasan.map(diubah);
  return disebut.length > 0 && disebut.every((satu) => satu.length > 0 && !satu.includes(sel));
}
