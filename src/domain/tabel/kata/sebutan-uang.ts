/** The word for what may be spent, by the heading of its column: "Pagu Anggaran (Rp)" is a pagu, "Anggaran (Rp)" is none. */
export type SebutanUang = "pagu" | "anggaran";

export const sebutanUang = (judul: string): SebutanUang => (/\bpagu\b/i.test(judul) ? "pagu" : "anggaran");
