import type { SelReviu } from "../bahan/sel-reviu";
import type { Perbaikan } from "../../temuan/temuan";
import { banding, hitung, nilaiTertulis, type Ikatan, type Nilai } from "../hitung/ikatan";
import type { Penjelasan } from "../temuan-reviu";

function cocok(ikatan: Ikatan, nilai: Nilai): boolean {
  const [tepat, tertulis] = [hitung(ikatan, nilai), nilai(ikatan.hasil)];
  return tepat !== undefined && tertulis !== undefined && banding(ikatan, tertulis, tepat) !== "beda";
}

const tetap = ({ berumus, isi }: SelReviu): boolean =>
  !berumus && (typeof isi === "string" || typeof isi === "number");

/** Puts two exchanged cells back, where every equation of both then ties; undefined where one would not. */
export function perbaikanTukar(
  semua: readonly Ikatan[],
  penjelasan: Extract<Penjelasan, { jenis: "sel-tertukar" }>,
): Perbaikan | undefined {
  const [a, b] = [penjelasan.satu, penjelasan.dua].map(({ sel: dicari }) =>
    semua
      .flatMap(({ hasil, suku }) => [hasil, ...suku.map(({ sel }) => sel)])
      .find(({ sel }) => sel === dicari),
  );
  if (!a || !b || !tetap(a) || !tetap(b)) return undefined;
  const ganti = new Map([
    [a.sel, b.nilai],
    [b.sel, a.nilai],
  ]);
  const nilai: Nilai = (satu) => (ganti.has(satu.sel) ? ganti.get(satu.sel) : nilaiTertulis(satu));
  const milik = semua.filter(({ hasil, suku }) =>
    [hasil, ...suku.map(({ sel }) => sel)].some(({ sel }) => ganti.has(sel)),
  );
  if (!milik.every((satu) => satu.keadaan === "tak-terbaca" || cocok(satu, nilai))) return undefined;
  return { sel: a.sel, isi: b.isi as string | number, juga: { sel: b.sel, isi: a.isi as string | number } };
}
